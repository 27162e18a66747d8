public import WorkshopCore

/// The whole board's outlook at one moment: every technician's timeline and every open order.
public struct Outlook: Sendable {
    /// The moment.
    public let now: Instant
    /// The technicians' timelines, in the order of the board.
    public let timelines: [Timeline]
    /// The open orders.
    public let orders: [OrderID: OrderOutlook]

    /// What finished work taught of jobs that overrun; another look at the same board, such as
    /// one that weighs a command, takes the same.
    public let experience: Experience
    /// The customers to call now, those with the least time left first.
    public let callNow: [CallItem]
    let calls: CallRules
    /// Work that nobody has been given, or that has stopped, in the place where it is expected.
    let laid: [LaidWork]

    /// How often queues are laid anew behind work that nobody has: each time that may take another
    /// place.
    private static let rounds = 2

    /// The outlook of `workshop` at `now`.
    ///
    /// Cost: one pass over the orders, one more over the jobs that are not dispatched; both again,
    /// at most twice, where a dispatched job was said to come after one that nobody has.
    /// - Parameter experience: what finished work teaches of jobs that overrun; without it, what
    ///   the finished jobs on the board do.
    public init(of workshop: Workshop, at now: Instant, experience: Experience? = nil) {
        self.now = now
        let experience = experience ?? Experience(of: workshop)
        self.experience = experience
        let calendars = workshop.workingTimes()
        func look(_ awaited: [JobID: Instant]) -> ([Timeline], Forecast, [OrderID: OrderOutlook]) {
            let timelines = workshop.timelines(at: now) {
                experience.beyond($0, at: now, calendars)
            } notBefore: {
                awaited[$0.id]
            }
            var forecast = Forecast(workshop, timelines, experience, now)
            let orders = forecast.outlooks()
            return (timelines, forecast, orders)
        }
        var (timelines, forecast, orders) = look([:])
        for _ in 0..<Self.rounds
        where timelines.contains(where: { $0.isAhead(of: forecast.awaited) }) {
            (timelines, forecast, orders) = look(forecast.awaited)
        }
        self.timelines = timelines
        self.orders = orders
        laid = forecast.laid
        calls = CallRules(workshop)
        callNow = calls.items(orders, workshop, at: now)
    }

    /// The delivery time to propose for an order: its forecast and a margin, rounded up to the next
    /// five minutes, within opening hours.
    ///
    /// Nil for an order that is ready or over, and when nobody can tell. For an open-ended one it
    /// is the soonest that can be promised.
    public func proposedPromise(for order: Order) -> Instant? {
        guard order.readyAt == nil, let forecast = orders[order.id]?.forecast else { return nil }
        return calls.proposal(after: forecast)
    }

    /// By when the customer must be told if the promise of `order` is to break; now when that time
    /// has passed.
    public func callDeadline(of order: Order) -> Instant { calls.deadline(of: order, at: now) }

    /// The orders that are late or tight, by urgency, then least slack first.
    public var atRisk: [OrderID] {
        orders.filter { $0.value.urgency != .good }.sorted { left, right in
            if left.value.urgency != right.value.urgency {
                return left.value.urgency > right.value.urgency
            }
            if left.value.slack != right.value.slack { return left.value.slack < right.value.slack }
            return left.key < right.key
        }.map(\.key)
    }

    /// When work on each open job is expected to begin, or began: for those that nobody has, where
    /// the forecast puts them.
    public var beginnings: [JobID: Instant] {
        var beginnings = Dictionary(
            laid.map { ($0.job.id, $0.span.from) }, uniquingKeysWith: { first, _ in first })
        for entry in timelines.flatMap(\.entries) { beginnings[entry.job.id] = entry.start }
        return beginnings
    }

    /// The timeline of `technician`, if he is on the staff.
    public func timeline(of technician: TechnicianID) -> Timeline? {
        timelines.first { $0.technician == technician }
    }
}

extension Timeline {
    /// Whether a job of the queue stands before what it was said to come after is done.
    fileprivate func isAhead(of awaited: [JobID: Instant]) -> Bool {
        !awaited.isEmpty
            && queue.contains { entry in
                guard let start = entry.start, let end = awaited[entry.job.id] else { return false }
                return start < end
            }
    }
}
