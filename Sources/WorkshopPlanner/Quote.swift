public import WorkshopCore

/// What can be promised to somebody who asks: for a visit that is not on the board, or for one
/// whose appointment is to be moved.
public struct Quote: Hashable, Sendable {
    /// What is asked for.
    public struct Request: Hashable, Sendable {
        /// The order on the board whose appointment is to be moved; nil for a visit that is not
        /// on the board.
        public var moving: OrderID?
        /// The jobs, in the order of the sheet.
        public var jobs: [JobLine]
        /// When the car comes; one that comes now or has come is here.
        public var arrival: Instant
        /// Whether the customer waits in the lounge.
        public var isWaiter: Bool
        /// Whether the car is washed before delivery.
        public var wantsWash: Bool

        /// Makes a request.
        public init(
            jobs: [JobLine], arrival: Instant, isWaiter: Bool = false, wantsWash: Bool = false
        ) {
            self.jobs = jobs
            self.arrival = arrival
            self.isWaiter = isWaiter
            self.wantsWash = wantsWash
        }

        /// A request to move the appointment of `order`, from `arrival` on.
        public init(moving order: Order, arrival: Instant) {
            self.init(
                jobs: order.jobs.filter { !$0.isSettled }.map(\.line), arrival: arrival,
                isWaiter: order.sheet.isWaiter, wantsWash: order.sheet.wantsWash)
            moving = order.id
        }
    }

    /// What can be promised; nil when nobody can tell.
    public var promise: SafePromise?
    /// Why not, when nobody can tell.
    public var obstacle: ForecastReason?
    /// The orders that would be late with it and are not without, least first.
    public var breaks: [OrderID]
}

extension Workshop {
    /// What can be promised for a visit on top of what is on the board.
    ///
    /// The visit is laid behind everybody else's work, in the gaps that it leaves; a waiter's goes
    /// before that of others, as it would when it is there (DESIGN §2). `breaks` names the promises
    /// that this costs.
    /// Cost: a look ahead, or two with `weighing`, and the cases of `safePromise`.
    /// - Parameters:
    ///   - outlook: the outlook of this workshop.
    ///   - weighing: whether it is asked what the visit would break.
    public func quote(
        _ request: Quote.Request, _ outlook: Outlook, weighing: Bool = true
    ) -> Result<Quote, Refusal> {
        let later = max(request.arrival, outlook.now) + Minutes(60 * 24 * 60)
        var asked: (OrderID, Workshop)
        let last = max(request.arrival, Workshop.lastMoment(at: outlook.now))
        switch with(request, promise: min(later, last), at: outlook.now) {
        case .success(let found): asked = found
        case .failure(let refusal): return .failure(refusal)
        }
        let view = Outlook(of: asked.1, at: outlook.now, experience: outlook.experience)
        guard let safe = asked.1.safePromise(of: asked.0, view) else {
            let reason = view.orders[asked.0]?.mainReason
            return .success(Quote(promise: nil, obstacle: reason, breaks: []))
        }
        guard weighing else { return .success(Quote(promise: safe, breaks: [])) }
        return with(request, promise: safe.time, at: outlook.now).map { promised in
            let then = Outlook(
                of: promised.1, at: outlook.now, experience: outlook.experience)
            let late = then.late(beyond: outlook).filter { $0 != request.moving }
            return Quote(promise: safe, breaks: late)
        }
    }

    /// The workshop with such a visit on its board, and the number under which it is there.
    private func with(
        _ request: Quote.Request, promise: Instant, at now: Instant
    ) -> Result<(OrderID, Workshop), Refusal> {
        let actor = Actor("?")
        if let moved = request.moving {
            let telling = Telling(
                proposed: promise, told: actor.name, channel: .phone, answer: .agreed)
            let move = Command.visit(.moveAppointment(moved, to: request.arrival, telling))
            return decide(move, by: actor, at: now).map { _ in
                (moved, after(move, by: actor, at: now) ?? self)
            }
        }
        var id = OrderID("?")
        while order(id) != nil { id = OrderID(id.text + "?") }
        let sheet = OrderSheet(
            customer: "?", plate: "", arrival: request.arrival, appointment: request.arrival,
            promise: promise, isWaiter: request.isWaiter, wantsWash: request.wantsWash,
            jobs: request.jobs)
        let book = Command.visit(.book(id, sheet))
        if case .failure(let refusal) = decide(book, by: actor, at: now) {
            return .failure(refusal)
        }
        guard let booked = after(book, by: actor, at: now) else { return .failure(.shop(.missing)) }
        let isHere = request.arrival <= now
        let there =
            isHere ? booked.after(.visit(.receive(id, keyTag: nil)), by: actor, at: now) : booked
        return .success((id, there ?? booked))
    }
}

extension Outlook {
    /// The orders that are late here and were not in `before`, which knew them.
    func late(beyond before: Outlook) -> [OrderID] {
        before.orders.filter { $0.value.urgency != .late }.keys
            .filter { orders[$0]?.urgency == .late }.sorted()
    }
}
