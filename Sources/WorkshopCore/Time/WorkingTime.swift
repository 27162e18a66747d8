/// When somebody works: shifts, breaks, closed days and absences, and arithmetic over them.
///
/// Durations are working minutes: a break or a night inside a stretch of work does not count.
public struct WorkingTime: Hashable, Sendable {
    /// How far ahead or back work is laid before it counts as never done, in days.
    public static let horizonDays = 400

    /// The zone in which shifts are told.
    public var zone: Zone
    /// The working hours of each open weekday, before breaks.
    public var shift: DaySpan
    /// Breaks of every day, in any order.
    public var breaks: [DaySpan]
    /// The weekdays that are worked.
    public var weekdays: Set<Weekday>
    /// Single days that are not worked, such as holidays.
    public var closedDays: Set<Day>
    /// Stretches in which this person is away.
    public var absences: [Span]

    /// Makes a calendar; see the properties for the meaning of each part.
    public init(
        zone: Zone, shift: DaySpan, breaks: [DaySpan] = [],
        weekdays: Set<Weekday> = Set(Weekday.allCases), closedDays: Set<Day> = [],
        absences: [Span] = []
    ) {
        self.zone = zone
        self.shift = shift
        self.breaks = breaks
        self.weekdays = weekdays
        self.closedDays = closedDays
        self.absences = absences
    }

    /// The stretches worked on `day`, oldest first, none touching another, none empty.
    public func spans(on day: Day) -> [Span] {
        guard weekdays.contains(day.weekday), !closedDays.contains(day) else { return [] }
        var worked = [span(shift, on: day)]
        for pause in breaks { worked = worked.subtracting(span(pause, on: day)) }
        for absence in absences { worked = worked.subtracting(absence) }
        return worked.filter { !$0.isEmpty }
    }

    /// The stretch of `day` as instants, whether worked or not.
    public func span(_ part: DaySpan, on day: Day) -> Span {
        Span(
            from: zone.instant(on: day, at: part.from), until: zone.instant(on: day, at: part.until)
        )
    }

    /// Whether `instant` is worked.
    public func isWorking(at instant: Instant) -> Bool {
        spans(on: zone.day(of: instant)).contains { $0.contains(instant) }
    }

    /// Working minutes inside `span`, rounded down.
    ///
    /// Cost: linear in its days, at most the horizon.
    public func minutes(in span: Span) -> Minutes {
        guard !span.isEmpty else { return .zero }
        let worked = parts(of: span).reduce(0) { $0 + $1.milliseconds }
        return Minutes.floor(milliseconds: worked)
    }

    /// The worked stretches inside `span`; the span itself when none of it is worked, so that work
    /// out of hours is seen.
    public func worked(in span: Span) -> [Span] {
        let worked = parts(of: span)
        return worked.isEmpty ? [span] : worked
    }

    /// The stretches in which `work` is done that begins at `start` or the next worked moment.
    ///
    /// Nil when the work does not fit within the horizon. No work gives no stretches.
    public func segments(of work: Minutes, from start: Instant) -> [Span]? {
        var left = work.milliseconds
        guard left > 0 else { return [] }
        var segments: [Span] = []
        for worked in stretches(from: start) {
            let from = max(worked.from, start)
            let taken = min(left, worked.until.milliseconds - from.milliseconds)
            let until = Instant(milliseconds: from.milliseconds + taken)
            segments.append(Span(from: from, until: until))
            left -= taken
            if left == 0 { return segments }
        }
        return nil
    }

    /// The first stretches from `start` on in which `work` can be done without touching `busy`.
    ///
    /// Work is not torn apart: it goes into the first gap that holds all of it. Nil when it does
    /// not fit within the horizon. Cost: one laying out for each stretch of `busy` after `start`.
    public func opening(
        for work: Minutes, from start: Instant, around busy: [Span]
    ) -> [Span]? {
        var from = start
        for taken in busy.sorted(by: { $0.from < $1.from }) where taken.until > from {
            // Most gaps are too short by the clock alone, which is cheaper than laying out.
            if taken.from.milliseconds - from.milliseconds >= work.milliseconds {
                guard let end = end(of: work, from: from), end > taken.from else { break }
            }
            from = taken.until
        }
        return segments(of: work, from: from)
    }

    /// When `work` is done that begins at `start` or the next worked moment; nil past the horizon.
    ///
    /// No work is done at once, whether or not `start` is worked.
    public func end(of work: Minutes, from start: Instant) -> Instant? {
        guard work > .zero else { return start }
        return segments(of: work, from: start)?.last?.until
    }

    /// The last moment at which `work` can begin and be done by `deadline`; nil beyond the horizon.
    ///
    /// Counted back over working time (DESIGN §1, latest start time). No work may begin at the
    /// deadline itself.
    public func latestStart(of work: Minutes, endingBy deadline: Instant) -> Instant? {
        guard work > .zero else { return deadline }
        var left = work.milliseconds
        let last = zone.day(of: deadline)
        for back in 0..<Self.horizonDays {
            for worked in spans(on: last + -back).reversed() where worked.from < deadline {
                let until = min(worked.until, deadline)
                let available = until.milliseconds - worked.from.milliseconds
                if available >= left { return Instant(milliseconds: until.milliseconds - left) }
                left -= available
            }
        }
        return nil
    }

    /// The first worked instant at or after `instant`; nil beyond the horizon.
    public func firstWorking(from instant: Instant) -> Instant? {
        stretches(from: instant).first { _ in true }.map { max($0.from, instant) }
    }

    /// The worked stretches that end after `instant`, oldest first, up to the horizon.
    private func stretches(from instant: Instant) -> some Sequence<Span> {
        let first = zone.day(of: instant)
        return (0..<Self.horizonDays).lazy.flatMap { spans(on: first + $0) }
            .filter { $0.until > instant }
    }

    /// The worked stretches inside `span`, oldest first.
    func parts(of span: Span) -> [Span] {
        stretches(from: span.from).prefix { $0.from < span.until }
            .compactMap { $0.overlap(with: span) }
    }
}

extension [Span] {
    /// The same stretches without what lies in `hole`.
    public func subtracting(_ hole: Span) -> [Span] {
        guard !hole.isEmpty else { return self }
        return flatMap { span -> [Span] in
            guard span.overlap(with: hole) != nil else { return [span] }
            return [
                Span(from: span.from, until: Swift.min(span.until, hole.from)),
                Span(from: Swift.max(span.from, hole.until), until: span.until),
            ].filter { !$0.isEmpty }
        }
    }
}
