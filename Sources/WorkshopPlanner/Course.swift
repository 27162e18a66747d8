import WorkshopCore

/// The way of one order from now on, as far as it has been laid.
struct Course {
    /// When what has been laid is done.
    private(set) var end: Instant
    /// Why not earlier, in the order of time.
    private(set) var links: [ForecastLink] = []
    /// What the order waits for without that anybody knows how long.
    private(set) var openEnd: ForecastLink?
    /// Whether it comes to an end at all.
    private(set) var isPossible = true

    /// A course that begins at `start`.
    init(from start: Instant) {
        end = start
    }

    /// The order waits until `instant`, which costs it the minutes that `clock` counts.
    ///
    /// A wait in which the shop does not work is the night's or the break's, whatever it is for.
    mutating func wait(
        _ reason: ForecastReason, until instant: Instant, _ job: JobID?, _ clock: inout WorkedClock
    ) {
        guard instant > end else { return }
        let span = Span(from: end, until: instant)
        let cost = clock.minutes(in: span)
        links.append(
            cost > .zero
                ? ForecastLink(reason: reason, span: span, cost: cost, job: job)
                : ForecastLink(reason: .offHours(until: instant), span: span, job: job))
        end = instant
    }

    /// Something is done until `instant`, at the cost of what it takes beyond its time; where it
    /// goes on after a night of `calendar`, that is said too.
    mutating func pass(
        _ reason: ForecastReason, until instant: Instant, _ job: JobID?, cost: Minutes = .zero,
        by calendar: WorkingTime
    ) {
        let span = Span(from: end, until: instant)
        links.append(ForecastLink(reason: reason, span: span, cost: cost, job: job))
        end = span.until
        let day = calendar.zone.day(of: span.until)
        guard calendar.zone.day(of: span.from) < day,
            let morning = calendar.spans(on: day).first?.from, morning > span.from
        else { return }
        let night = Span(from: span.from, until: morning)
        links.append(ForecastLink(reason: .offHours(until: morning), span: night, job: job))
    }

    /// A link that takes its time, but comes at no cost.
    mutating func append(_ link: ForecastLink) {
        links.append(link)
        end = Swift.max(end, link.span.until)
    }

    /// The order waits for something that nobody knows the end of: it is taken to be now.
    mutating func waitWithoutEnd(_ reason: ForecastReason, _ job: JobID?) {
        let link = ForecastLink(reason: reason, span: Span(from: end, until: end), job: job)
        links.append(link)
        openEnd = openEnd ?? link
    }

    /// It does not come to an end.
    mutating func giveUp(_ reason: ForecastReason, _ job: JobID?) {
        waitWithoutEnd(reason, job)
        isPossible = false
    }

    /// The way until this course and `other` are both at their end: that of the later one.
    mutating func join(_ other: Course) {
        let former = self
        if other.end > end || !other.isPossible || links.isEmpty {
            self = other
            take(openEndOf: former)
        } else {
            take(openEndOf: other)
        }
    }

    /// What is not known about a job beside this course is not known about the order either.
    mutating func take(openEndOf other: Course) {
        guard openEnd == nil, let open = other.openEnd else { return }
        openEnd = open
        guard !links.contains(open) else { return }
        let place = links.firstIndex { $0.span.from >= open.span.from } ?? links.endIndex
        links.insert(open, at: place)
    }
}
