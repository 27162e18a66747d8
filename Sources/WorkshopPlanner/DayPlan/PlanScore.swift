public import WorkshopCore

/// How a day stands towards its promises, by the forecast of the whole board.
public struct PlanScore: Hashable, Sendable {
    /// Open orders that will be ready after their promise, or of which nobody can tell when.
    ///
    /// Not counted are those that wait for something of which nobody knows the end: no plan can
    /// give them a place, and to keep technicians free for them all would speak against any.
    public var broken: [OrderID] { late.map(\.order) }
    /// The same, each with its promise and when it will be ready.
    public let late: [PlanObstacle]
    /// Minutes by which orders will be late, each times its weight: 8 a comeback, 4 a customer who
    /// waits, 1 any other.
    public let lateMinutes: Int

    /// How a workshop stands by its outlook.
    public init(_ workshop: Workshop, _ outlook: Outlook) {
        var late: [PlanObstacle] = []
        var minutes = 0
        for (id, view) in outlook.orders {
            guard let order = workshop.order(id), order.readyAt == nil else { continue }
            guard let forecast = view.forecast else {
                late.append(.late(id, promise: order.promise, ready: nil))
                continue
            }
            guard !view.isWithoutEnd, forecast > order.promise else { continue }
            late.append(.late(id, promise: order.promise, ready: forecast))
            // A plan begins its jobs in full minutes: half a minute must not speak against it.
            let over = forecast.nextMinute.minutes(since: order.promise).count
            minutes += order.planWeight * max(1, over)
        }
        self.late = late.sorted { $0.order < $1.order }
        lateMinutes = minutes
    }
}

extension OrderOutlook {
    /// Whether it waits for something of which nobody knows the end; a car is thought to come soon.
    var isWithoutEnd: Bool {
        if case .notHere? = openEnd?.reason { return false }
        return isOpenEnded
    }
}
