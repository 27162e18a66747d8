import WorkshopCore

/// Works out when the jobs of each order will be done, before inspection and wash.
///
/// Dispatched jobs end as the technicians' timelines say. Stopped jobs go into the first gap that
/// their technician has after the stop; then those that are not dispatched, most urgent first, into
/// the first gap of whoever has the skill. That is an expectation, not a plan. No job begins before
/// its car and its parts are here and it is authorised; where nobody knows when a stop ends or a
/// part comes, it is taken to be now, so that the forecast is the soonest there can be.
struct WorkForecast {
    private let now: Instant
    private let experience: Experience
    private let calendars: (TechnicianID) -> WorkingTime
    private let entries: [JobID: Timeline.Entry]
    private var crew: Crew
    private var clock: WorkedClock
    /// Where stopped jobs go on.
    private var resumptions: [JobID: Crew.Placement] = [:]
    /// What has been laid beside the timelines.
    private(set) var laid: [LaidWork] = []
    /// When what a dispatched job was said to come after is expected to be done.
    private(set) var awaited: [JobID: Instant] = [:]

    init(_ workshop: Workshop, _ timelines: [Timeline], _ experience: Experience, _ now: Instant) {
        self.now = now
        self.experience = experience
        calendars = workshop.workingTimes()
        crew = Crew(workshop, timelines, now)
        clock = WorkedClock(workshop.workingTime, from: now)
        let named = timelines.flatMap(\.entries).map { ($0.job.id, $0) }
        entries = Dictionary(named, uniquingKeysWith: { $1 })
    }

    /// Gives each stopped job of `orders`, the most urgent first, its place with the technician who
    /// has it; to be called before the courses, so that work of nobody's does not take it.
    mutating func resume(_ orders: [Order]) {
        for order in orders {
            for job in order.jobs where job.openStop != nil {
                guard let technician = job.technician else { continue }
                let known = hindrances(of: job, order).compactMap(\.until)
                let left = experience.left(of: job, at: now, calendars)
                guard left > .zero else { continue }
                let here = order.receivedAt == nil ? max(now, order.expectedArrival) : now
                let start = known.reduce(here, max)
                resumptions[job.id] = crew.layOut(left, with: technician, from: start)
            }
        }
    }

    /// The way of `order` until its last job is done: that of the job that ends last.
    mutating func course(of order: Order) -> Course {
        let arrived = arrival(of: order)
        let sequence = order.sequence
        var own: [TechnicianID: Course] = [:]
        // The way until a job is done and all that comes before it.
        var ways: [Int: Course] = [:]
        for turn in sequence.turns {
            guard let job = order.job(turn.job) else { continue }
            let earlier = Self.joined(turn.before, ways) ?? arrived
            let before = Before(
                arrived: arrived, own: job.technician.flatMap { own[$0] }, earlier: earlier,
                isGiven: turn.isGiven)
            let course = lay(job, of: order, before)
            if let technician = job.technician { own[technician] = course }
            var way = earlier
            way.join(course)
            guard way.isPossible else { return way }
            ways[turn.job] = way
        }
        return Self.joined(sequence.last, ways) ?? arrived
    }

    private static func joined(_ jobs: [Int], _ ways: [Int: Course]) -> Course? {
        let courses = jobs.compactMap { ways[$0] }
        return courses.dropFirst().reduce(into: courses.first) { $0?.join($1) }
    }

    /// What lies before a job.
    private struct Before {
        /// The way until the car is here.
        let arrived: Course
        /// That of what its technician does on the same car before.
        let own: Course?
        /// That of the jobs before it.
        let earlier: Course
        /// Whether somebody has said that it comes after these.
        let isGiven: Bool
    }

    /// When the car is here, not before now.
    private mutating func arrival(of order: Order) -> Course {
        var course = Course(from: now)
        guard order.receivedAt == nil, order.readyAt == nil else { return course }
        let expected = order.expectedArrival
        if expected > now {
            let span = Span(from: now, until: expected)
            course.append(ForecastLink(reason: .notHere(until: expected), span: span))
        } else {
            course.waitWithoutEnd(.notHere(until: expected), nil)
        }
        return course
    }

    /// The way to the end of one job.
    ///
    /// What is dispatched keeps to its plan, at best behind what its technician does on the same
    /// car before; the rest begins when the jobs before it are done. What was said to come after
    /// other jobs begins behind them, whatever its plan is.
    private mutating func lay(_ job: Job, of order: Order, _ before: Before) -> Course {
        let entry = entries[job.id]
        if let running = job.running, let entry { return course(of: entry, by: running.technician) }
        let start = entry?.start ?? resumptions[job.id]?.span.from
        var course = before.earlier
        if let start {
            course = before.own.flatMap { $0.end <= start ? $0 : nil } ?? before.arrived
            if before.isGiven {
                awaited[job.id] = before.earlier.end
                if before.earlier.end > course.end { course = before.earlier }
            }
        }
        hinder(&course, by: hindrances(of: job, order), job.id)
        if let entry, let technician = job.technician {
            queue(entry, with: technician, &course)
        } else {
            layOut(job, &course)
        }
        return course
    }

    /// A job in work.
    private mutating func course(of entry: Timeline.Entry, by technician: TechnicianID) -> Course {
        var course = Course(from: now)
        let end = entry.end ?? now
        let left = entry.job.remaining(at: now, calendars)
        let late = entry.late
        let isOver = left == .zero
        let reason =
            isOver && late > .zero
            ? ForecastReason.overrun(technician, by: late, until: end)
            : .inWork(technician, until: end)
        let cost = isOver ? late + clock.minutes(in: Span(from: now, until: end)) : .zero
        course.pass(reason, until: end, entry.job.id, cost: cost, by: calendars(technician))
        return course
    }

    /// A job in its technician's queue.
    private mutating func queue(
        _ entry: Timeline.Entry, with technician: TechnicianID, _ course: inout Course
    ) {
        let job = entry.job.id
        guard let span = entry.span else {
            course.giveUp(.waitsForTechnician(technician, until: .latest), job)
            return
        }
        if course.end <= span.from {
            let reason = ForecastReason.waitsForTechnician(technician, until: span.from)
            course.wait(reason, until: span.from, job, &clock)
            let work = ForecastReason.inWork(technician, until: span.until)
            course.pass(work, until: span.until, job, by: calendars(technician))
            return
        }
        let left = experience.left(of: entry.job, at: now, calendars)
        let calendar = calendars(technician)
        guard let laid = calendar.segments(of: left, from: course.end) else {
            course.giveUp(.waitsForTechnician(technician, until: .latest), job)
            return
        }
        let start = laid.first?.from ?? course.end
        course.wait(.waitsForTechnician(technician, until: start), until: start, job, &clock)
        let end = max(laid.last?.until ?? start, span.until)
        course.pass(.inWork(technician, until: end), until: end, job, by: calendar)
    }

    /// A job that nobody has, or that has stopped.
    private mutating func layOut(_ job: Job, _ course: inout Course) {
        let left = experience.left(of: job, at: now, calendars)
        guard left > .zero else { return }
        let own = resumptions[job.id].flatMap { $0.span.from >= course.end ? $0 : nil }
        guard let placed = own ?? crew.layOut(left, skill: job.line.skill, from: course.end)
        else {
            let skill = job.line.skill
            course.giveUp(crew.has(skill) ? .allAway(skill) : .nobodyCan(skill), job.id)
            return
        }
        laid.append(LaidWork(job: job, technician: placed.technician, span: placed.span))
        let (start, end) = (placed.span.from, placed.span.until)
        let wait: ForecastReason
        let work: ForecastReason
        if own != nil {
            wait = .waitsForTechnician(placed.technician, until: start)
            work = .inWork(placed.technician, until: end)
        } else {
            wait = .waitsForAnybody(job.line.skill, until: start)
            work = .unassignedWork(until: end)
        }
        course.wait(wait, until: start, job.id, &clock)
        course.pass(work, until: end, job.id, by: calendars(placed.technician))
    }

    /// What keeps the job from beginning, with when that ends where somebody knows.
    private func hindrances(of job: Job, _ order: Order) -> [(ForecastReason, until: Instant?)] {
        var result: [(ForecastReason, until: Instant?)] = []
        if job.authorisation == .open { result.append((.authorisation, nil)) }
        if job.line.after != nil,
            let circle = order.sequence.circles.first(where: { $0.contains(job.id.number) })
        {
            result.append((.inCircle(circle), nil))
        }
        if let stop = job.openStop?.stoppage {
            let reason = ForecastReason.stopped(
                stop.code, reason: stop.reason, until: stop.expected)
            result.append((reason, stop.expected))
        }
        for part in order.missingParts(for: job.id.number) {
            result.append((.part(part.number, eta: part.eta), part.eta))
        }
        return result
    }

    private mutating func hinder(
        _ course: inout Course, by hindrances: [(ForecastReason, until: Instant?)], _ job: JobID
    ) {
        for case (let reason, let until?) in hindrances.sorted(by: Self.isEarlier) where until > now
        {
            course.wait(reason, until: until, job, &clock)
        }
        for (reason, until) in hindrances where until.map({ $0 <= now }) ?? true {
            course.waitWithoutEnd(reason, job)
        }
    }

    private static func isEarlier(
        _ left: (ForecastReason, until: Instant?), _ right: (ForecastReason, until: Instant?)
    ) -> Bool {
        (left.until ?? .latest) < (right.until ?? .latest)
    }
}

/// A job in the place where it is expected.
struct LaidWork: Hashable {
    let job: Job
    let technician: TechnicianID
    /// From its beginning to its end, with what lies between.
    let span: Span
}
