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
            return .success(try events(for: command, at: now))
        } catch {
            return .failure(error)
        }
    }

    /// What the command leads to, as its subject decides it.
    private func events(for command: Command, at now: Instant) throws(Refusal) -> [NewEvent] {
        let events: [Event]
        switch command {
        case .shop(let command): events = try self.events(for: command)
        case .technician(let command): events = try self.events(for: command)
        case .visit(let command): events = try self.events(for: command, at: now)
        case .work(let command): events = try self.events(for: command, at: now)
        case .parts(let command): events = try self.events(for: command)
        case .promise(let command): events = try self.events(for: command, at: now)
        case .afterWork(let command): events = try self.events(for: command)
        case .acceptPlan(let plan): return try decidePlan(plan, at: now)
        case .undo(let stream, let id): return try decideUndo(of: id, in: stream, at: now)
        }
        return events.map { NewEvent(command.stream, $0) }
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
