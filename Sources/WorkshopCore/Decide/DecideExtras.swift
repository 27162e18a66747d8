extension Workshop {
    func decideAddWork(
        _ id: OrderID, _ line: JobLine, _ needsAuthorisation: Bool
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard order.receivedAt != nil else { throw .notCheckedIn(id) }
        try Self.check(line)
        return [.jobAdded(line: line, needsAuthorisation: needsAuthorisation)]
    }

    func decideAuthorise(_ id: JobID) throws(Refusal) -> [Event] {
        try requireAuthorisationOpen(id)
        return [.jobAuthorised(job: id.number)]
    }

    func decideDecline(_ id: JobID) throws(Refusal) -> [Event] {
        try requireAuthorisationOpen(id)
        return [.jobDeclined(job: id.number)]
    }

    private func requireAuthorisationOpen(_ id: JobID) throws(Refusal) {
        let job = try requireJob(id).job
        guard job.authorisation == .open else { throw .noAuthorisationOpen(id) }
        if let running = job.running { throw .jobInWork(id, running.technician) }
    }

    func decideAskPart(
        _ id: OrderID, _ number: String, _ quantity: Int, _ job: Int?
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        try Self.checkPart(number, quantity)
        if let job, order.job(job) == nil { throw .unknownJob(JobID(id, job)) }
        let known = order.parts.first { $0.number == number }
        if let known, known.state != .listed {
            throw .partAlready(number: number, known.state)
        }
        return [.partAsked(number: number, quantity: quantity, job: job ?? known?.job)]
    }

    func decideMovePart(
        _ id: OrderID, _ number: String, to state: PartState, _ eta: Instant?
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard let part = order.parts.first(where: { $0.number == number })
        else { throw .unknownPart(id, number: number) }
        let isEtaMoved =
            part.state == .ordered && state == .ordered && eta != nil && eta != part.eta
        guard part.state.isBefore(state) || isEtaMoved
        else { throw .partAlready(number: number, part.state) }
        return [.partMoved(number: number, state: state, eta: eta)]
    }

    func decideTellCustomer(
        _ id: OrderID, _ telling: Telling, at now: Instant
    ) throws(Refusal) -> [Event] {
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
    }

    func decideTellAdvisor(_ id: OrderID, _ reason: String) throws(Refusal) -> [Event] {
        _ = try requireOpen(id)
        try TextLimit.check(reason, .reason, limit: TextLimit.remark)
        return [.advisorAlerted(reason: reason)]
    }

    func decideAcknowledge(_ id: OrderID) throws(Refusal) -> [Event] {
        guard try requireOrder(id).openAlerts.first != nil else { throw .noAlert(id) }
        return [.alertAcknowledged]
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
