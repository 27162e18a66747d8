extension Workshop {
    /// Decides a command against this workshop: the events that it leads to, or why it is declined.
    ///
    /// Pure: `now` is when it happens in the shop, `actor` who asks. The events are not folded in.
    public func decide(
        _ command: Command, by actor: Actor, at now: Instant
    ) -> Result<[NewEvent], Refusal> {
        do throws(Refusal) {
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

    /// One row a command, so that a new one asks for its row here.
    func events(for command: Command, at now: Instant) throws(Refusal) -> [Event] {
        switch command {
        case .openShop(let settings): try decideOpenShop(settings)
        case .changeSettings(let settings): try decideChangeSettings(settings)
        case .hire(let id, let skill, let shift, let breaks):
            try decideHire(id, skill, shift: shift, breaks: breaks)
        case .changeSkill(let id, let skill): try decideChangeSkill(of: id, to: skill)
        case .changeShift(let id, let shift, let breaks):
            try decideChangeShift(of: id, to: shift, breaks)
        case .setAbsence(let id, let span, let reason): try decideAbsence(of: id, span, reason)
        case .liftAbsence(let id, let span): try decideLiftAbsence(of: id, span)
        case .leave(let id): try decideLeave(id)
        case .book(let id, let sheet): try decideBook(id, sheet)
        case .confirm(let id): try decideConfirm(id)
        case .moveAppointment(let id, let to, let told): try decideMove(id, to: to, told, at: now)
        case .cancel(let id, let reason): try decideCancel(id, reason)
        case .noShow(let id, let owner): try decideNoShow(id, owner: owner)
        case .receive(let id, let keyTag): try decideReceive(id, keyTag: keyTag)
        case .takeHome(let id): try decideTakeHome(id)
        case .park(let id, let place): try decidePark(id, place)
        case .note(let id, let text): try decideNote(id, text)
        case .assign(let id, let who, let at): try decideAssign(id, to: who, at: at, now: now)
        case .assignNext(let id, let technician, let free):
            try decideAssignNext(id, to: technician, free: free, now: now)
        case .unassign(let id): try decideUnassign(id, now)
        case .sequence(let id, let after): try decideSequence(id, after: after)
        case .acceptPlan: []
        case .start(let id, let technician, let reason):
            try decideStart(id, by: technician, overriding: reason, at: now)
        case .stop(let id, let request): try decideStop(id, request, at: now)
        case .changeStop(let id, let request): try decideChangeStop(id, request)
        case .resume(let id, let technician, let reason):
            try decideResume(id, by: technician, overriding: reason, at: now)
        case .finish(let id): try decideFinish(id, at: now)
        case .addWork(let id, let line, let isAsked): try decideAddWork(id, line, isAsked)
        case .authorise(let id): try decideAuthorise(id)
        case .decline(let id): try decideDecline(id)
        case .passingOver(let passed, let command):
            try decidePassingOver(passed, taking: command, at: now)
        case .askPart(let id, let number, let quantity, let job):
            try decideAskPart(id, number, quantity, job)
        case .movePart(let id, let number, let state, let eta):
            try decideMovePart(id, number, to: state, eta)
        case .passInspection(let id, let note): try decidePassInspection(id, note)
        case .failInspection(let id, let note): try decideFailInspection(id, note)
        case .startWash(let id): try decideStartWash(id)
        case .finishWash(let id): try decideFinishWash(id)
        case .settle(let id): try decideSettle(id)
        case .ready(let id): try decideReady(id)
        case .deliver(let id): try decideDeliver(id)
        case .followUp(let id, let note): try decideFollowUp(id, note)
        case .close(let id): try decideClose(id)
        case .tellCustomer(let id, let telling): try decideTellCustomer(id, telling, at: now)
        case .tellAdvisor(let id, let reason): try decideTellAdvisor(id, reason)
        case .acknowledge(let id): try decideAcknowledge(id)
        case .preferContact(let address, let wish): try decidePreferContact(address, wish)
        case .recordMessage(let id, let report): try decideRecordMessage(id, report)
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

/// How long texts may be, in Unicode scalars: enough for any real one, and a bound on the store.
///
/// Characters would be no bound: one of them can carry any number of combining marks.
enum TextLimit {
    static let number = 40
    static let name = 120
    static let remark = 2000

    static func check(
        _ text: String, _ field: Refusal.Field, limit: Int = name, mayBeEmpty: Bool = false
    ) throws(Refusal) {
        guard text.unicodeScalars.count <= limit else { throw .tooLong(field, limit: limit) }
        let isBlank = text.allSatisfy(\.isWhitespace)
        guard mayBeEmpty || !isBlank else { throw .emptyField(field) }
    }
}
