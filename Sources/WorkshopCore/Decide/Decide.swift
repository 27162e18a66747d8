extension Workshop {
    /// Decides a command against this workshop: the events that it leads to, or why it is declined.
    ///
    /// Pure: `now` is when it happens in the shop, `actor` who asks. The events are not folded in.
    public func decide(
        _ command: Command, by actor: Actor, at now: Instant
    ) -> Result<[NewEvent], Refusal> {
        do throws(Refusal) {
            return .success(try events(for: command, at: now).map { NewEvent(command.stream, $0) })
        } catch {
            return .failure(error)
        }
    }

    private func events(for command: Command, at now: Instant) throws(Refusal) -> [Event] {
        switch command {
        case .openShop, .changeSettings: try decideShop(command)
        case .hire, .changeSkill, .changeShift, .setAbsence, .liftAbsence, .leave:
            try decideStaff(command)
        case .book, .confirm, .cancel, .noShow, .receive, .park, .note:
            try decideVisit(command)
        case .assign, .unassign, .start, .stop, .changeStop, .resume, .finish:
            try decideWork(command, at: now)
        case .addWork, .authorise, .decline: try decideAdditionalWork(command)
        case .askPart, .movePart: try decideParts(command)
        case .passInspection, .failInspection, .startWash, .finishWash, .settle, .ready, .deliver,
            .followUp, .close:
            try decideAfterWork(command)
        case .tellCustomer, .tellAdvisor, .acknowledge: try decideTelling(command, at: now)
        case .undo(let stream, let command): try decideUndo(of: stream, command: command, at: now)
        }
    }

    func requireOrder(_ id: OrderID) throws(Refusal) -> Order {
        guard let order = order(id) else { throw .unknownOrder(id) }
        return order
    }

    /// The order, provided that its visit is going on.
    func requireOpen(_ id: OrderID) throws(Refusal) -> Order {
        let order = try requireOrder(id)
        guard order.state.isOpen else { throw .wrongState(id, order.state) }
        return order
    }

    /// The job and its order, provided that the visit is going on and the job not declined.
    func requireJob(_ id: JobID) throws(Refusal) -> (job: Job, order: Order) {
        let order = try requireOpen(id.order)
        guard let job = order.job(id.number) else { throw .unknownJob(id) }
        guard job.authorisation != .declined else { throw .jobDeclined(id) }
        return (job, order)
    }

    func requireTechnician(_ id: TechnicianID) throws(Refusal) -> Technician {
        guard let technician = technician(id) else { throw .unknownTechnician(id) }
        guard !technician.hasLeft else { throw .technicianLeft(id) }
        return technician
    }
}

/// How long texts may be, in characters: enough for any real one, and a bound on the store.
enum TextLimit {
    static let name = 120
    static let remark = 2000

    static func check(
        _ text: String, _ field: Refusal.Field, limit: Int = name, mayBeEmpty: Bool = false
    ) throws(Refusal) {
        guard text.count <= limit else { throw .tooLong(field, limit: limit) }
        let isBlank = text.allSatisfy(\.isWhitespace)
        guard mayBeEmpty || !isBlank else { throw .emptyField(field) }
    }
}
