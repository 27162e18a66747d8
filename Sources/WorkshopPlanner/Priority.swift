public import WorkshopCore

/// The order in which work is taken: comebacks, then waiters, then least slack (DESIGN §2).
public struct Priority: Comparable, Sendable {
    private let rank: Int
    private let latestStart: Instant
    private let order: OrderID

    /// The priority of `order`, whose work must start by `latestStart`; nil counts as its promise.
    public init(_ order: Order, latestStart: Instant?) {
        rank = order.sheet.comebackOf != nil ? 0 : order.sheet.isWaiter ? 1 : 2
        self.latestStart = latestStart ?? order.promise
        self.order = order.id
    }

    /// What is taken first is less.
    public static func < (left: Priority, right: Priority) -> Bool {
        (left.rank, left.latestStart, left.order) < (right.rank, right.latestStart, right.order)
    }
}

/// An order in the row of those whose work is to be taken.
struct RankedOrder {
    let order: Order
    let latestStart: Instant?
    let priority: Priority
}

extension Workshop {
    /// The orders in the order in which their work is taken.
    func ranked(_ orders: [Order], at now: Instant) -> [RankedOrder] {
        let calendars = workingTimes()
        return orders.map { order in
            let start = latestStart(of: order, at: now, calendars)
            return RankedOrder(
                order: order, latestStart: start, priority: Priority(order, latestStart: start))
        }.sorted { $0.priority < $1.priority }
    }
}
