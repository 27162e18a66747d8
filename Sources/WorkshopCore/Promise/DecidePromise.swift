extension Workshop {
    /// What is decided about the promise and those who must hear of it.
    func events(for command: PromiseCommand, at now: Instant) throws(Refusal) -> [Event] {
        switch command {
        case .tellCustomer(let id, let telling): try decideTellCustomer(id, telling, at: now)
        case .tellAdvisor(let id, let reason): try decideTellAdvisor(id, reason)
        case .acknowledge(let id): try decideAcknowledge(id)
        case .recordMessage(let id, let report): try decideRecordMessage(id, report)
        }
    }

    func decideTellCustomer(
        _ id: OrderID, _ telling: Telling, at now: Instant
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        try check(telling, of: id, from: order.receivedAt ?? order.bookedArrival, at: now)
        return [.promise(.customerTold(telling: telling))]
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
        return [.promise(.advisorAlerted(reason: reason))]
    }

    func decideAcknowledge(_ id: OrderID) throws(Refusal) -> [Event] {
        guard try requireOrder(id).openAlerts.first != nil else { throw .promise(.noAlert(id)) }
        return [.promise(.alertAcknowledged)]
    }
}
