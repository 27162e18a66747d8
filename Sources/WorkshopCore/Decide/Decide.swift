import ScalarText

extension Workshop {
    /// Decides a command against this workshop: the events that it leads to, or why it is declined.
    ///
    /// Pure: `now` is when it happens in the shop, `actor` who asks. The events are not folded in.
    public func decide(
        _ command: Command, by actor: Actor, at now: Instant
    ) -> Result<[NewEvent], Refusal> {
        do throws(Refusal) {
            try refuseTooFarAhead(command, at: now)
            if let shared = try eventsOfSeveral(for: command, at: now) { return .success(shared) }
            return .success(try events(for: command, at: now).map { NewEvent(command.stream, $0) })
        } catch {
            return .failure(error)
        }
    }

    /// The events of a command that may change several streams; nil for any other.
    private func eventsOfSeveral(
        for command: Command, at now: Instant
    ) throws(Refusal) -> [NewEvent]? {
        if case .acceptPlan(let plan) = command { return try decidePlan(plan, at: now) }
        guard case .undo(let stream, let id?) = command else { return nil }
        return try decideUndo(ofAll: id, from: stream, at: now)
    }

    /// Which subject a command belongs to, so that a new one asks for its place here; its row is in
    /// the subject's own switch.
    func events(for command: Command, at now: Instant) throws(Refusal) -> [Event] {
        switch command {
        case .openShop, .changeSettings, .hire, .changeSkill, .changeShift, .setAbsence,
            .liftAbsence, .leave, .preferContact:
            try eventsOfShop(for: command)
        case .book, .confirm, .moveAppointment, .cancel, .noShow, .receive, .takeHome, .park, .note:
            try eventsOfVisit(for: command, at: now)
        case .assign, .assignNext, .unassign, .sequence, .start, .stop, .changeStop, .resume,
            .finish, .passingOver:
            try eventsOfWork(for: command, at: now)
        case .addWork, .authorise, .decline, .askPart, .movePart, .tellCustomer, .tellAdvisor,
            .acknowledge, .recordMessage:
            try eventsOfExtras(for: command, at: now)
        case .passInspection, .failInspection, .startWash, .finishWash, .settle, .ready, .deliver,
            .followUp, .close:
            try eventsAfterWork(for: command)
        case .acceptPlan: []
        case .undo(let stream, let command): try decideUndo(of: stream, command: command, at: now)
        }
    }

    func requireOrder(_ id: OrderID) throws(Refusal) -> Order {
        guard let order = order(id) else { throw .visit(.unknownOrder(id)) }
        return order
    }

    /// The order, provided that its visit is going on.
    func requireOpen(_ id: OrderID) throws(Refusal) -> Order {
        let order = try requireOrder(id)
        guard order.state.isOpen else { throw .visit(.wrongState(id, order.state)) }
        return order
    }

    /// The job and its order, provided that the visit is going on and the job not declined.
    func requireJob(_ id: JobID) throws(Refusal) -> (job: Job, order: Order) {
        let order = try requireOpen(id.order)
        guard let job = order.job(id.number) else { throw .work(.unknownJob(id)) }
        guard job.authorisation != .declined else { throw .work(.declined(id)) }
        return (job, order)
    }

    func requireTechnician(_ id: TechnicianID) throws(Refusal) -> Technician {
        guard let technician = technician(id) else { throw .technician(.unknown(id)) }
        guard !technician.hasLeft else { throw .technician(.left(id)) }
        return technician
    }
}

/// How long texts may be, in Unicode scalars: enough for any real one, and a bound on the store.
///
/// Characters would be no bound: one of them can carry any number of combining marks.
enum TextLimit {
    static let name = 120
    static let remark = 2000

    static func check(
        _ text: String, _ field: Refusal.Field, limit: Int = name, mayBeEmpty: Bool = false
    ) throws(Refusal) {
        guard text.unicodeScalars.count <= limit else {
            throw .entry(.tooLong(field, limit: limit))
        }
        guard mayBeEmpty || !text.isBlank else { throw .entry(.emptyField(field)) }
    }

    /// Checks a text by which somebody or something is known from then on.
    ///
    /// One that begins with a mark that is drawn upon what stands before it would look like another
    /// wherever it is written behind something else.
    static func checkIdentity(
        _ text: String, _ field: Refusal.Field, limit: Int = name
    ) throws(Refusal) {
        try check(text, field, limit: limit)
        guard text.unicodeScalars.first?.needsBase != true else {
            throw .entry(.beginsWithMark(field))
        }
    }
}
