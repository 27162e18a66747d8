public import WorkshopCore

/// What a command would do to the promises, were it given.
public struct WhatIf: Hashable, Sendable {
    /// What becomes of one order's promise.
    public struct Change: Hashable, Sendable {
        /// The order.
        public let order: OrderID
        /// What was promised.
        public let promise: Instant
        /// Minutes of margin as things are; negative by how much it will be late.
        public let before: Minutes
        /// Minutes of margin after the command.
        public let after: Minutes
        /// What that means.
        public let kind: Kind
    }

    /// What a change means, the worst first.
    public enum Kind: Int, Hashable, Sendable, CaseIterable {
        /// The promise would break.
        case breaks
        /// It will break anyhow, and later.
        case later
        /// It will break anyhow, but sooner.
        case sooner
        /// The promise would be kept after all.
        case saves
    }

    /// What would happen.
    public let events: [NewEvent]
    /// The orders whose promise breaks, is saved or moves further off, the worst first.
    public let changes: [Change]

    /// The changes of one kind.
    public func changes(_ kind: Kind) -> [Change] { changes.filter { $0.kind == kind } }
}

extension Workshop {
    /// What a command would do to the promises; nothing is stored.
    ///
    /// Cost: one more outlook on the board.
    /// - Parameters:
    ///   - role: in which role it would be given; nil where nobody has named one.
    ///   - outlook: what is to be expected as things are.
    public func whatIf(
        _ command: Command, by actor: Actor, as role: Role? = nil, at now: Instant,
        from outlook: Outlook
    ) -> Result<WhatIf, Refusal> {
        decide(command, by: actor, as: role, at: now).map { events in
            let then = after(events, by: actor, at: now) ?? self
            let expected = Outlook(of: then, at: now, experience: outlook.experience)
            let changes = then.orders.values.compactMap { order in
                WhatIf.Change(order, outlook.orders[order.id], expected.orders[order.id], self)
            }
            return WhatIf(events: events, changes: changes.sorted(by: WhatIf.Change.isWorse))
        }
    }

    /// The workshop as it would be after a command; nil when that would be declined.
    ///
    /// Nothing is stored: the copy is for weighing what the command would do.
    public func after(_ command: Command, by actor: Actor, at now: Instant) -> Workshop? {
        guard case .success(let events) = decide(command, by: actor, at: now) else { return nil }
        return after(events, by: actor, at: now)
    }

    private func after(_ events: [NewEvent], by actor: Actor, at now: Instant) -> Workshop? {
        var next = self
        // Undo takes a command's events back together: one weighed upon another is not the same.
        let id = "what-if-\(position + 1)"
        for (index, new) in events.enumerated() {
            let recorded = RecordedEvent(
                position: next.position + 1, stream: new.stream,
                version: next.version(of: new.stream) + 1,
                id: EventID(command: id, index: index), at: now, actor: actor,
                event: new.event)
            do { try next.apply(recorded) } catch { return nil }
        }
        return next
    }
}

extension WhatIf.Change {
    /// Nil when nothing has changed that anybody was promised; an order that is new has kept its
    /// promise so far.
    fileprivate init?(
        _ order: Order, _ former: OrderOutlook?, _ next: OrderOutlook?, _ workshop: Workshop
    ) {
        guard let next else { return nil }
        let formerPromise = workshop.order(order.id)?.promise ?? order.promise
        let before = former.map { Self.margin($0, formerPromise) } ?? .zero
        let after = Self.margin(next, order.promise)
        let wasLate = former?.urgency == .late
        let kind: WhatIf.Kind
        switch (wasLate, next.urgency == .late) {
        case (false, true): kind = .breaks
        case (true, false): kind = .saves
        case (true, true) where after != before: kind = after < before ? .later : .sooner
        case (true, true), (false, false): return nil
        }
        self.init(
            order: order.id, promise: order.promise, before: before, after: after, kind: kind)
    }

    /// What the customer sees of it: promise − forecast; where that is in time although the order
    /// counts as late, its slack.
    private static func margin(_ outlook: OrderOutlook, _ promise: Instant) -> Minutes {
        guard let forecast = outlook.forecast else { return outlook.slack }
        let spare = promise.minutes(since: forecast)
        return outlook.urgency == .late && spare >= .zero ? min(spare, outlook.slack) : spare
    }

    fileprivate static func isWorse(_ left: WhatIf.Change, _ right: WhatIf.Change) -> Bool {
        (left.kind.rawValue, left.after, left.order) < (
            right.kind.rawValue, right.after, right.order
        )
    }
}
