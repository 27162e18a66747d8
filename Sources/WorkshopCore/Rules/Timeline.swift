/// What one technician does from now on: the job in work, then his queue, laid over working time.
///
/// Derived at every look, never stored: a job that overruns grows with the clock and pushes those
/// behind it; a planned start in the future keeps its gap.
public struct Timeline: Hashable, Sendable {
    /// One job in its expected place.
    public struct Entry: Hashable, Sendable {
        /// The job.
        public var job: Job
        /// The stretches of working time in which it is expected to be done, from its start.
        public var expected: [Span]
        /// Working minutes that the job in work has been going on beyond its flat-rate time.
        public var late: Minutes
        /// How much later than planned it is expected to start; never negative.
        public var pushed: Minutes

        /// When it starts or started.
        public var start: Instant? { expected.first?.from }
        /// When it is expected to be done.
        public var end: Instant? { expected.last?.until }
    }

    /// Whose day it is.
    public var technician: TechnicianID
    /// The job in work, if any, then the queue in order.
    public var entries: [Entry]
    /// When he is free of all of it, not before now.
    public var freeFrom: Instant
    /// When he last finished or stopped a job, if he has none in work.
    public var idleSince: Instant?

    /// The job in work.
    public var running: Entry? { entries.first.flatMap { $0.job.running == nil ? nil : $0 } }
    /// The jobs that wait for him.
    public var queue: [Entry] { entries.filter { $0.job.running == nil } }
}

extension Workshop {
    /// The timelines of all the staff at `now`, in the order of the board.
    ///
    /// Cost: one pass over the orders and the working-time arithmetic of each queued job.
    public func timelines(at now: Instant) -> [Timeline] {
        let dispatched = dispatchedJobs()
        return staff.map { timeline(of: $0.id, dispatched[$0.id] ?? Dispatched(), at: now) }
    }

    /// The timeline of one technician at `now`.
    public func timeline(of technician: TechnicianID, at now: Instant) -> Timeline {
        timeline(of: technician, dispatchedJobs()[technician] ?? Dispatched(), at: now)
    }

    /// The calendars of all the technicians, looked up once.
    public func workingTimes() -> (TechnicianID) -> WorkingTime {
        let own = workingTime
        let known = Dictionary(
            technicians.map { ($0.id, workingTime(of: $0.id)) }, uniquingKeysWith: { $1 })
        return { known[$0] ?? own }
    }

    private struct Dispatched {
        var running: Job?
        var queued: [Job] = []
        var lastEnd: Instant?
    }

    private func dispatchedJobs() -> [TechnicianID: Dispatched] {
        var result: [TechnicianID: Dispatched] = [:]
        for order in orders.values where order.ending == nil {
            for job in order.jobs {
                for stretch in job.work {
                    let known = result[stretch.technician, default: Dispatched()].lastEnd
                    result[stretch.technician]?.lastEnd = [known, stretch.until].compactMap { $0 }
                        .max()
                }
                if let running = job.running {
                    result[running.technician, default: Dispatched()].running = job
                } else if let plan = job.plan, job.state == .queued {
                    result[plan.technician, default: Dispatched()].queued.append(job)
                }
            }
        }
        return result
    }

    private func timeline(
        of technician: TechnicianID, _ dispatched: Dispatched, at now: Instant
    ) -> Timeline {
        let calendars = workingTimes()
        let calendar = calendars(technician)
        var timeline = Timeline(
            technician: technician, entries: [], freeFrom: now, idleSince: dispatched.lastEnd)
        if let job = dispatched.running, let running = job.running {
            let due = job.dueEnd(calendars) ?? now
            let end = max(due, now)
            let late = calendar.minutes(in: Span(from: due, until: now))
            let span = Span(from: running.from, until: end)
            timeline.entries.append(
                Timeline.Entry(
                    job: job, expected: calendar.worked(in: span), late: late, pushed: .zero))
            timeline.freeFrom = end
            timeline.idleSince = nil
        }
        for job in dispatched.queued.sorted(by: Job.isAhead) {
            let planned = job.plan?.start ?? now
            let earliest = max(planned, timeline.freeFrom)
            let left = job.remaining(at: now, calendars)
            let expected = calendar.segments(of: left, from: earliest) ?? []
            let start = expected.first?.from ?? earliest
            timeline.entries.append(
                Timeline.Entry(
                    job: job, expected: expected, late: .zero,
                    pushed: max(.zero, calendar.minutes(in: Span(from: planned, until: start)))))
            timeline.freeFrom = expected.last?.until ?? earliest
        }
        return timeline
    }
}

extension Job {
    /// The order of a technician's queue: rework first, then as planned.
    static func isAhead(_ left: Job, _ right: Job) -> Bool {
        if (left.reworks > 0) != (right.reworks > 0) { return left.reworks > 0 }
        guard let first = left.plan?.start, let second = right.plan?.start, first != second
        else { return left.id < right.id }
        return first < second
    }
}

extension WorkingTime {
    /// The worked stretches inside `span`; the span itself when none of it is worked, so that work
    /// out of hours is seen.
    public func worked(in span: Span) -> [Span] {
        var result: [Span] = []
        var day = zone.day(of: span.from)
        let last = zone.day(of: span.until)
        while day <= last, result.count < Self.horizonDays {
            result += spans(on: day).compactMap { $0.overlap(with: span) }
            day = day + 1
        }
        return result.isEmpty ? [span] : result
    }
}
