extension Workshop {
    /// Decides the steps from the final inspection to the end of the order.
    func decideAfterWork(_ command: Command) throws(Refusal) -> [Event] {
        switch command {
        case .passInspection(let id, let note):
            _ = try require(id, in: .waitingInspection)
            try TextLimit.check(note, .note, limit: TextLimit.remark, mayBeEmpty: true)
            return [.inspectionPassed(note: note)]
        case .failInspection(let id, let note):
            try TextLimit.check(note, .note, limit: TextLimit.remark, mayBeEmpty: true)
            let job = try requireJob(id).job
            _ = try require(id.order, in: .waitingInspection)
            guard job.state == .finished else { throw .workOpen(id) }
            return [.inspectionFailed(job: id.number, note: note)]
        case .startWash(let id):
            let order = try requireWash(id)
            guard order.washStartedAt == nil else { throw .washAlreadyStarted(id) }
            return [.washStarted]
        case .finishWash(let id):
            _ = try requireWash(id)
            return [.washFinished]
        case .settle(let id):
            let order = try require(id, in: .settlement)
            guard order.settledAt == nil else { throw .alreadySettled(id) }
            return [.billSettled]
        case .ready(let id):
            let order = try require(id, in: .settlement)
            guard order.settledAt != nil else { throw .notSettled(id) }
            return [.carReady]
        case .deliver(let id):
            let order = try requireOpen(id)
            guard order.state == .ready else { throw .notReady(id) }
            return [.carDelivered]
        case .followUp(let id, let note):
            _ = try require(id, in: .delivered)
            try TextLimit.check(note, .note, limit: TextLimit.remark, mayBeEmpty: true)
            return [.followedUp(note: note)]
        case .close(let id):
            let order = try requireOrder(id)
            guard order.state == .delivered || order.state == .followUp
            else { throw .wrongState(id, order.state) }
            return [.orderClosed]
        case let other: preconditionFailure("\(other) is not a step after the work")
        }
    }

    private func require(_ id: OrderID, in state: OrderState) throws(Refusal) -> Order {
        let order = try requireOrder(id)
        if order.state == state { return order }
        if order.state.isOpen, let open = order.jobs.first(where: { !$0.isSettled }) {
            throw order.receivedAt == nil ? .notCheckedIn(id) : .workOpen(open.id)
        }
        throw .wrongState(id, order.state)
    }

    private func requireWash(_ id: OrderID) throws(Refusal) -> Order {
        let order = try requireOrder(id)
        guard order.sheet.wantsWash else { throw .washNotWanted(id) }
        return try require(id, in: .wash)
    }
}
