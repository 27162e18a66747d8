extension Workshop {
    /// What is decided about found work, parts, and those who have to be told.
    func eventsOfExtras(for command: Command, at now: Instant) throws(Refusal) -> [Event] {
        switch command {
        case .addWork(let id, let line, let isAsked): try decideAddWork(id, line, isAsked)
        case .authorise(let id): try decideAuthorise(id)
        case .decline(let id): try decideDecline(id)
        case .askPart(let id, let number, let quantity, let job):
            try decideAskPart(id, number, quantity, job)
        case .movePart(let id, let number, let state, let eta):
            try decideMovePart(id, number, to: state, eta)
        case .tellCustomer(let id, let telling): try decideTellCustomer(id, telling, at: now)
        case .tellAdvisor(let id, let reason): try decideTellAdvisor(id, reason)
        case .acknowledge(let id): try decideAcknowledge(id)
        case .recordMessage(let id, let report): try decideRecordMessage(id, report)
        case let other: preconditionFailure("\(other) is not beside the work")
        }
    }

    func decideAddWork(
        _ id: OrderID, _ line: JobLine, _ needsAuthorisation: Bool
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard order.receivedAt != nil else { throw .visit(.notCheckedIn(id)) }
        try Self.check(line)
        let count = order.jobs.count + 1
        try Self.check(line.after, of: JobID(id, count), among: count)
        let added = Event.jobAdded(line: line, needsAuthorisation: needsAuthorisation)
        guard needsAuthorisation else { return [added] }
        let stoppage = Stoppage(
            code: .customer, reason: line.description, owner: order.sheet.advisor)
        let stopped = Event.jobStopped(job: order.jobs.count + 1, stoppage: stoppage)
        return [added, stopped, alert(of: stoppage)]
    }

    /// Work that stood still for the customer's word waits again.
    func decideAuthorise(_ id: JobID) throws(Refusal) -> [Event] {
        let job = try requireAuthorisationOpen(id)
        let given = Event.jobAuthorised(job: id.number)
        return job.state == .stopped(.customer)
            ? [given, .jobUnassigned(job: id.number)] : [given]
    }

    func decideDecline(_ id: JobID) throws(Refusal) -> [Event] {
        try requireAuthorisationOpen(id)
        return [.jobDeclined(job: id.number)]
    }

    @discardableResult
    private func requireAuthorisationOpen(_ id: JobID) throws(Refusal) -> Job {
        let job = try requireJob(id).job
        guard job.authorisation == .open else { throw .work(.noAuthorisationOpen(id)) }
        if let running = job.running { throw .work(.inWork(id, running.technician)) }
        return job
    }

    func decideAskPart(
        _ id: OrderID, _ number: String, _ quantity: Int, _ job: Int?
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        try Self.checkPart(number, quantity)
        if let job, order.job(job) == nil { throw .work(.unknownJob(JobID(id, job))) }
        let known = order.parts.first { $0.number == number }
        if let known, known.state != .listed {
            throw .parts(.already(number: number, known.state))
        }
        return [.partAsked(number: number, quantity: quantity, job: job ?? known?.job)]
    }

    func decideMovePart(
        _ id: OrderID, _ number: String, to state: PartState, _ eta: Instant?
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard let part = order.parts.first(where: { $0.number == number })
        else { throw .parts(.unknown(id, number: number)) }
        let isEtaMoved =
            part.state.isMissing && state == part.state && eta != nil && eta != part.eta
        guard part.state.isBefore(state) || isEtaMoved
        else { throw .parts(.already(number: number, part.state)) }
        let moved = Event.partMoved(number: number, state: state, eta: eta)
        return [moved] + freed(by: state, of: part, in: order).map { .jobUnassigned(job: $0) }
    }

    /// The jobs that stood still for this part alone: they wait again.
    private func freed(by state: PartState, of part: Order.Part, in order: Order) -> [Int] {
        guard part.state.isMissing, !state.isMissing else { return [] }
        return order.jobs.filter { job in
            job.state == .stopped(.parts)
                && order.missingParts(for: job.id.number).map(\.number) == [part.number]
        }.map(\.id.number)
    }

    func decideTellCustomer(
        _ id: OrderID, _ telling: Telling, at now: Instant
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        try check(telling, of: id, from: order.receivedAt ?? order.bookedArrival, at: now)
        return [.customerTold(telling: telling)]
    }

    /// What holds for every delivery time that somebody is told.
    func check(
        _ telling: Telling, of id: OrderID, from arrival: Instant, at now: Instant
    ) throws(Refusal) {
        try TextLimit.check(telling.told, .told)
        try TextLimit.check(telling.reason, .reason, limit: TextLimit.remark, mayBeEmpty: true)
        guard telling.proposed >= arrival else {
            throw .promise(.beforeArrival(id, promise: telling.proposed, arrival: arrival))
        }
        guard telling.proposed > now else {
            throw .promise(.passed(id, promise: telling.proposed))
        }
    }

    func decideTellAdvisor(_ id: OrderID, _ reason: String) throws(Refusal) -> [Event] {
        _ = try requireOpen(id)
        try TextLimit.check(reason, .reason, limit: TextLimit.remark)
        return [.advisorAlerted(reason: reason)]
    }

    func decideAcknowledge(_ id: OrderID) throws(Refusal) -> [Event] {
        guard try requireOrder(id).openAlerts.first != nil else { throw .promise(.noAlert(id)) }
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
