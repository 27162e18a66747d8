extension Workshop {
    /// What is decided about a car whose work is done.
    func events(for command: AfterWorkCommand) throws(Refusal) -> [Event] {
        switch command {
        case .passInspection(let id, let note): try decidePassInspection(id, note)
        case .failInspection(let id, let note): try decideFailInspection(id, note)
        case .startWash(let id): try decideStartWash(id)
        case .finishWash(let id): try decideFinishWash(id)
        case .settle(let id): try decideSettle(id)
        case .ready(let id): try decideReady(id)
        case .deliver(let id): try decideDeliver(id)
        case .followUp(let id, let note): try decideFollowUp(id, note)
        case .close(let id): try decideClose(id)
        }
    }

    func decidePassInspection(_ id: OrderID, _ note: String) throws(Refusal) -> [Event] {
        _ = try require(id, in: .waitingInspection)
        try TextLimit.check(note, .note, limit: TextLimit.remark, mayBeEmpty: true)
        return [.afterWork(.inspectionPassed(note: note))]
    }

    /// Rework goes back to the technician who did the work, unless he is not here any more.
    func decideFailInspection(_ id: JobID, _ note: String) throws(Refusal) -> [Event] {
        try TextLimit.check(note, .note, limit: TextLimit.remark, mayBeEmpty: true)
        let job = try requireJob(id).job
        _ = try require(id.order, in: .waitingInspection)
        let hasLeft = job.technician.flatMap(technician)?.hasLeft ?? true
        let failed = Event.afterWork(.inspectionFailed(job: id.number, note: note))
        return hasLeft ? [failed, .work(.unassigned(job: id.number))] : [failed]
    }

    func decideStartWash(_ id: OrderID) throws(Refusal) -> [Event] {
        let order = try requireWash(id)
        guard order.washStartedAt == nil else { throw .afterWork(.washAlreadyStarted(id)) }
        return [.afterWork(.washStarted)]
    }

    func decideFinishWash(_ id: OrderID) throws(Refusal) -> [Event] {
        _ = try requireWash(id)
        return [.afterWork(.washFinished)]
    }

    func decideSettle(_ id: OrderID) throws(Refusal) -> [Event] {
        let order = try require(id, in: .settlement)
        guard order.settledAt == nil else { throw .afterWork(.alreadySettled(id)) }
        return [.afterWork(.billSettled)]
    }

    func decideReady(_ id: OrderID) throws(Refusal) -> [Event] {
        let order = try require(id, in: .settlement)
        guard order.settledAt != nil else { throw .afterWork(.notSettled(id)) }
        return [.afterWork(.carReady)]
    }

    func decideDeliver(_ id: OrderID) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard order.state == .ready else { throw .afterWork(.notReady(id)) }
        return [.afterWork(.carDelivered)]
    }

    func decideFollowUp(_ id: OrderID, _ note: String) throws(Refusal) -> [Event] {
        // Who did not come is called too, once.
        if order(id)?.awaitsCall != true { _ = try require(id, in: .delivered) }
        try TextLimit.check(note, .note, limit: TextLimit.remark, mayBeEmpty: true)
        return [.afterWork(.followedUp(note: note))]
    }

    func decideClose(_ id: OrderID) throws(Refusal) -> [Event] {
        let order = try requireOrder(id)
        guard order.state == .delivered || order.state == .followUp
        else { throw .visit(.wrongState(id, order.state)) }
        return [.afterWork(.closed)]
    }

    private func require(_ id: OrderID, in state: OrderState) throws(Refusal) -> Order {
        let order = try requireOrder(id)
        if order.state == state { return order }
        if order.state.isOpen, let open = order.jobs.first(where: { !$0.isSettled }) {
            throw order.receivedAt == nil
                ? .visit(.notCheckedIn(id)) : .afterWork(.workOpen(open.id))
        }
        throw .visit(.wrongState(id, order.state))
    }

    private func requireWash(_ id: OrderID) throws(Refusal) -> Order {
        let order = try requireOrder(id)
        guard order.sheet.wantsWash else { throw .afterWork(.washNotWanted(id)) }
        return try require(id, in: .wash)
    }
}
