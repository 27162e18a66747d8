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
        /// From its start to its expected end, with what lies between.
        public var span: Span? {
            start.flatMap { start in end.map { Span(from: start, until: $0) } }
        }
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
    /// - Parameter beyond: working minutes that a job still needs which has used up its allowed
    ///   time, 0 or more; without it such a job is taken to end now.
    /// - Parameter notBefore: before when a queued job cannot begin, whatever its plan is, besides
    ///   what its order knows; others of its queue that can begin sooner go ahead.
    public func timelines(
        at now: Instant, beyond: (Job) -> Minutes = { _ in .zero },
        notBefore: (Job) -> Instant? = { _ in nil }
    ) -> [Timeline] {
        let dispatched = dispatchedJobs(at: now)
        let calendars = workingTimes()
        var queues = staff.map { technician in
            TimelineQueue(
                of: technician.id, dispatched[technician.id] ?? Dispatched(), at: now, calendars,
                beyond, notBefore)
        }
        queues.layAll()
        return queues.map(\.timeline)
    }

    /// The timeline of one technician at `now`.
    ///
    /// Cost: that of one queue, of all where a job of his comes after another.
    public func timeline(of technician: TechnicianID, at now: Instant) -> Timeline {
        let dispatched = dispatchedJobs(at: now)[technician] ?? Dispatched()
        let own = dispatched.queued.contains { !$0.awaited.isEmpty } ? timelines(at: now) : []
        if let known = own.first(where: { $0.technician == technician }) { return known }
        var queues = [
            TimelineQueue(
                of: technician, dispatched, at: now, workingTimes(), { _ in .zero }, { _ in nil })
        ]
        queues.layAll()
        return queues[0].timeline
    }

    private func dispatchedJobs(at now: Instant) -> [TechnicianID: Dispatched] {
        var result: [TechnicianID: Dispatched] = [:]
        for order in orders.values {
            for job in order.jobs {
                for stretch in job.work {
                    result[stretch.technician, default: Dispatched()].ended(at: stretch.until)
                }
                if let running = job.running {
                    result[running.technician, default: Dispatched()].running = job
                } else if order.ending == nil, job.state == .queued, let plan = job.plan {
                    result[plan.technician, default: Dispatched()].queued.append(
                        Dispatched.Turn(
                            job: job, release: order.supply(of: job, at: now),
                            awaited: order.awaitedInQueue(job)))
                }
            }
        }
        return result
    }
}

extension Order {
    /// The jobs behind which a queue lays `job`; none for one in a circle, as for its sequence.
    fileprivate func awaitedInQueue(_ job: Job) -> Set<JobID> {
        let awaited = awaited(by: job)
        guard !awaited.isEmpty, !sequence.circles.joined().contains(job.id.number) else {
            return []
        }
        return Set(awaited.map(\.id))
    }
}

extension Timeline {
    /// The job in work grows with the clock once it is due.
    mutating func run(
        _ job: Job, since start: Instant, due: Instant, until end: Instant,
        _ calendar: WorkingTime, at now: Instant
    ) {
        let late = calendar.minutes(in: Span(from: due, until: now))
        var worked = calendar.parts(of: Span(from: start, until: end))
        let first = worked.first?.from ?? end
        if start < first || worked.isEmpty {
            // Work that began out of hours is seen where it was done.
            worked.insert(Span(from: start, until: min(first, now)), at: 0)
        }
        entries.append(Entry(job: job, expected: worked, late: late, pushed: .zero))
        freeFrom = end
        idleSince = nil
    }

    /// A job that waits begins at the first working moment from `earliest` on.
    mutating func queue(
        _ job: Job, _ left: Minutes, planned: Instant, from earliest: Instant,
        _ calendar: WorkingTime
    ) {
        let laid = calendar.segments(of: left, from: earliest)
        let start = laid?.first?.from ?? calendar.firstWorking(from: earliest) ?? earliest
        let expected = laid?.isEmpty == true ? [Span(from: start, until: start)] : laid ?? []
        let pushed = calendar.minutes(in: Span(from: planned, until: start))
        entries.append(Entry(job: job, expected: expected, late: .zero, pushed: pushed))
        freeFrom = expected.last?.until ?? start
    }
}

extension Job {
    /// The order of a technician's queue: rework first, then by place, which is as planned.
    static func isAhead(_ left: Job, _ right: Job) -> Bool {
        if (left.reworks > 0) != (right.reworks > 0) { return left.reworks > 0 }
        guard let first = left.plan?.place, let second = right.plan?.place, first != second
        else { return left.id < right.id }
        return first < second
    }
}
