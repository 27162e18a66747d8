extension Workshop {
    /// Decides work that was found during work.
    func decideAdditionalWork(_ command: Command) throws(Refusal) -> [Event] {
        switch command {
        case .addWork(let id, let line, let needsAuthorisation):
            let order = try requireOpen(id)
            guard order.receivedAt != nil else { throw .notCheckedIn(id) }
            try Self.check(line)
            return [.jobAdded(line: line, needsAuthorisation: needsAuthorisation)]
        case .authorise(let id):
            try requireAuthorisationOpen(id)
            return [.jobAuthorised(job: id.number)]
        case .decline(let id):
            try requireAuthorisationOpen(id)
            return [.jobDeclined(job: id.number)]
        case let other: preconditionFailure("\(other) is not about additional work")
        }
    }

    private func requireAuthorisationOpen(_ id: JobID) throws(Refusal) {
        let job = try requireJob(id).job
        guard job.authorisation == .open else { throw .noAuthorisationOpen(id) }
        if let running = job.running { throw .jobInWork(id, running.technician) }
    }

    /// Decides what happens to parts.
    func decideParts(_ command: Command) throws(Refusal) -> [Event] {
        switch command {
        case .askPart(let id, let number, let quantity, let job):
            let order = try requireOpen(id)
            try TextLimit.check(number, .part)
            guard (1...9999).contains(quantity) else { throw .badQuantity(quantity) }
            if let job, order.job(job) == nil { throw .unknownJob(JobID(id, job)) }
            if let known = order.parts.first(where: { $0.number == number }),
                known.state != .listed
            {
                throw .partAlready(number: number, known.state)
            }
            return [.partAsked(number: number, quantity: quantity, job: job)]
        case .movePart(let id, let number, let state, let eta):
            let order = try requireOpen(id)
            guard let part = order.parts.first(where: { $0.number == number })
            else { throw .unknownPart(id, number: number) }
            let isEtaMoved = part.state == .ordered && state == .ordered && eta != part.eta
            guard part.state.isBefore(state) || isEtaMoved
            else { throw .partAlready(number: number, part.state) }
            return [.partMoved(number: number, state: state, eta: eta)]
        case let other: preconditionFailure("\(other) is not about a part")
        }
    }

    /// Decides what is said to the customer and to the advisor.
    func decideTelling(_ command: Command, at now: Instant) throws(Refusal) -> [Event] {
        switch command {
        case .tellCustomer(let id, let telling):
            let order = try requireOpen(id)
            try TextLimit.check(telling.told, .told)
            try TextLimit.check(telling.reason, .reason, limit: TextLimit.remark, mayBeEmpty: true)
            let arrival = order.receivedAt ?? order.sheet.arrival
            guard telling.proposed >= arrival else {
                throw .promiseBeforeArrival(id, promise: telling.proposed, arrival: arrival)
            }
            guard telling.proposed > now else {
                throw .promisePassed(id, promise: telling.proposed)
            }
            return [.customerTold(telling: telling)]
        case .tellAdvisor(let id, let reason):
            _ = try requireOpen(id)
            try TextLimit.check(reason, .reason, limit: TextLimit.remark)
            return [.advisorAlerted(reason: reason)]
        case .acknowledge(let id):
            guard try !requireOrder(id).openAlerts.isEmpty else { throw .noAlert(id) }
            return [.alertAcknowledged]
        case let other: preconditionFailure("\(other) is not about telling anybody")
        }
    }
}

extension PartState {
    /// Whether a part in this state can move on to `other`.
    public func isBefore(_ other: PartState) -> Bool {
        guard let here = Self.allCases.firstIndex(of: self),
            let there = Self.allCases.firstIndex(of: other)
        else { return false }
        return here < there
    }
}
