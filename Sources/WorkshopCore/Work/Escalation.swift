/// A stoppage that should be over: by how much it is overdue, and whether it goes up.
public struct Escalation: Hashable, Sendable {
    /// The job that stands still.
    public var job: JobID
    /// The stoppage, with since when it lasts.
    public var stop: Job.Stop
    /// When it should have been over.
    public var expected: Instant
    /// Minutes since then, 1 or more.
    public var overdue: Minutes
    /// Whether it has gone up from its owner to the manager.
    public var isForManager: Bool
}

extension Workshop {
    /// The stoppages that are past their expected end at `now`, the longest overdue first.
    ///
    /// One goes up to the manager when it is overdue for as long as the shop's `escalation`.
    public func escalations(at now: Instant) -> [Escalation] {
        let limit = (shop?.ahead ?? LookAhead()).escalation
        let jobs = orders.values.filter(\.state.isOpen).flatMap(\.jobs)
        return jobs.compactMap { $0.escalation(at: now, limit: limit) }.sorted {
            ($0.expected, $0.job) < ($1.expected, $1.job)
        }
    }
}

extension Job {
    fileprivate func escalation(at now: Instant, limit: Minutes) -> Escalation? {
        guard let stop = openStop, let expected = stop.stoppage.expected else { return nil }
        let overdue = now.minutes(since: expected)
        guard overdue > .zero else { return nil }
        return Escalation(
            job: id, stop: stop, expected: expected, overdue: overdue,
            isForManager: overdue >= limit)
    }
}
