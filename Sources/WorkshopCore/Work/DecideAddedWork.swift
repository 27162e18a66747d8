extension Workshop {
    func decideAddWork(
        _ id: OrderID, _ line: JobLine, _ needsAuthorisation: Bool
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard order.receivedAt != nil else { throw .visit(.notCheckedIn(id)) }
        try Self.check(line)
        let count = order.jobs.count + 1
        try Self.check(line.after, of: JobID(id, count), among: count)
        let added = Event.work(.added(line: line, needsAuthorisation: needsAuthorisation))
        guard needsAuthorisation else { return [added] }
        let stoppage = Stoppage(
            code: .customer, reason: line.description, owner: order.sheet.advisor)
        let stopped = Event.work(.stopped(job: order.jobs.count + 1, stoppage: stoppage))
        return [added, stopped, alert(of: stoppage)]
    }

    /// Work that stood still for the customer's word waits again.
    func decideAuthorise(_ id: JobID) throws(Refusal) -> [Event] {
        let job = try requireAuthorisationOpen(id)
        let given = Event.work(.authorised(job: id.number))
        return job.state == .stopped(.customer)
            ? [given, .work(.unassigned(job: id.number))] : [given]
    }

    func decideDecline(_ id: JobID) throws(Refusal) -> [Event] {
        try requireAuthorisationOpen(id)
        return [.work(.declined(job: id.number))]
    }

    @discardableResult
    private func requireAuthorisationOpen(_ id: JobID) throws(Refusal) -> Job {
        let job = try requireJob(id).job
        guard job.authorisation == .open else { throw .work(.noAuthorisationOpen(id)) }
        if let running = job.running { throw .work(.inWork(id, running.technician)) }
        return job
    }
}
