extension Workshop {
    /// Runs the checks at the start of a job; true when a check was overridden for `reason`.
    /// - Throws: the refusal of the first check that fails and is not open to an override, or that
    ///   was not given a reason.
    func passChecks(
        _ job: Job, of order: Order, by technician: Technician, overriding reason: String?
    ) throws(Refusal) -> Bool {
        let overridable = shop?.overridable ?? []
        var isOverridden = false
        for check in StartCheck.allCases {
            guard let refusal = refusal(of: check, job, order, technician) else { continue }
            guard reason != nil, overridable.contains(check) else { throw refusal }
            isOverridden = true
        }
        return isOverridden
    }

    /// The first check that speaks against `technician` starting the job, were he free; nil when
    /// none does, or one of them is not on the board.
    public func failingCheck(starting id: JobID, by technician: TechnicianID) -> Refusal? {
        guard let order = order(id.order), let job = order.job(id.number),
            let person = self.technician(technician)
        else { return nil }
        return StartCheck.allCases.lazy.compactMap { refusal(of: $0, job, order, person) }.first
    }

    private func refusal(
        of check: StartCheck, _ job: Job, _ order: Order, _ technician: Technician
    ) -> Refusal? {
        switch check {
        case .checkedIn:
            return order.receivedAt == nil ? .visit(.notCheckedIn(order.id)) : nil
        case .skill:
            guard technician.skill < job.line.skill else { return nil }
            return .work(
                .skillTooLow(
                    job.id, needs: job.line.skill, technician.id, has: technician.skill))
        case .part:
            return order.missingParts(for: job.id.number).first.map {
                .work(.partMissing(job.id, part: $0.number, eta: $0.eta))
            }
        case .authorisation:
            return job.authorisation == .open ? .work(.authorisationOpen(job.id)) : nil
        case .sequence:
            let awaited = order.awaited(by: job).map(\.id)
            return awaited.isEmpty ? nil : .work(.comesAfter(job.id, awaited))
        }
    }
}
