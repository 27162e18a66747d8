public import WorkshopCore

/// A job that a technician could take next.
public struct Candidate: Hashable, Sendable {
    /// The job.
    public var job: Job
    /// What would speak against starting it now; nil when it can start.
    public var refusal: Refusal?

    /// Makes a candidate.
    public init(job: Job, refusal: Refusal?) {
        self.job = job
        self.refusal = refusal
    }
}

extension Workshop {
    /// The jobs that `technician` could take next at `now`, best first.
    ///
    /// His own queue leads; then what is not dispatched of the cars that are here, by the foreman's
    /// rule (`Priority`). What he cannot start comes last, with its reason.
    public func candidates(for technician: TechnicianID, at now: Instant) -> [Candidate] {
        let mine = timeline(of: technician, at: now).queue.map(\.job)
        let waiting = undispatched(at: now).filter { order($0.id.order)?.receivedAt != nil }
        let all = (mine + waiting).map { job in
            Candidate(job: job, refusal: refusalToStart(job.id, technician, now))
        }
        return all.filter { $0.refusal == nil } + all.filter { $0.refusal != nil }
    }

    /// The jobs that wait and are dispatched to nobody, most urgent first.
    public func undispatched(at now: Instant) -> [Job] {
        let open = orders.values.filter { order in
            order.state.isOpen && order.jobs.contains { $0.state == .waiting }
        }
        return ranked(open, at: now).flatMap { $0.order.jobs.filter { $0.state == .waiting } }
    }

    /// Why `technician` could not start the job at `now`, were he free; nil when he could.
    private func refusalToStart(
        _ job: JobID, _ technician: TechnicianID, _ now: Instant
    ) -> Refusal? {
        let start = Command.start(job, technician, overrideReason: nil)
        switch decide(start, by: Actor(""), at: now) {
        case .success: return nil
        case .failure(.technicianBusy): return failingCheck(starting: job, by: technician)
        case .failure(let refusal): return refusal
        }
    }
}
