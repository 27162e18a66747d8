extension Job {
    /// To a technician's queue or, with no plan, back to those that wait; a stoppage ends with it.
    mutating func dispatch(_ plan: Plan?, at: Instant) {
        endStop(at: at)
        self.plan = plan
    }

    mutating func begin(by technician: TechnicianID, at: Instant, overriding reason: String?) {
        endStop(at: at)
        work.append(Work(technician: technician, from: at, until: nil))
        finishedAt = nil
        if let reason { overrideReasons.append(reason) }
    }

    mutating func stop(_ stoppage: Stoppage, at: Instant) {
        endWork(at: at)
        endStop(at: at)
        stops.append(Stop(stoppage: stoppage, since: at, until: nil))
    }

    mutating func changeStop(to stoppage: Stoppage) {
        guard openStop != nil else { return }
        stops[stops.count - 1].stoppage = stoppage
    }

    mutating func finish(at: Instant) {
        endWork(at: at)
        endStop(at: at)
        finishedAt = at
    }

    mutating func decline(at: Instant) {
        authorisation = .declined
        dispatch(nil, at: at)
    }

    /// Back from a failed inspection: first in the queue of the technician who did it.
    mutating func sendBack() {
        reworks += 1
        workBeforeRework = work.count
        finishedAt = nil
    }

    private mutating func endWork(at: Instant) {
        guard running != nil else { return }
        work[work.count - 1].until = at
    }

    private mutating func endStop(at: Instant) {
        guard openStop != nil else { return }
        stops[stops.count - 1].until = at
    }
}
