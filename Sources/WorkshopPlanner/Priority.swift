public import WorkshopCore

/// What makes an order come before others whatever its slack (DESIGN §2).
public enum OrderMark: Int, Hashable, Comparable, Sendable {
    /// The same complaint has returned.
    case comeback
    /// The customer waits in the lounge.
    case waiter
    /// Neither.
    case none

    /// The mark of `order`; a comeback whose customer waits is a comeback.
    public init(_ order: Order) {
        self = order.sheet.comebackOf != nil ? .comeback : order.sheet.isWaiter ? .waiter : .none
    }

    /// What is taken first is less.
    public static func < (left: OrderMark, right: OrderMark) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// The order in which work is taken: comebacks, then waiters, then least slack (DESIGN §2).
public struct Priority: Comparable, Sendable {
    private let mark: OrderMark
    private let latestStart: Instant
    private let order: OrderID

    /// The priority of `order`, whose work must start by `latestStart`; nil counts as its promise.
    public init(_ order: Order, latestStart: Instant?) {
        mark = OrderMark(order)
        self.latestStart = latestStart ?? order.promise
        self.order = order.id
    }

    /// What is taken first is less.
    public static func < (left: Priority, right: Priority) -> Bool {
        (left.mark, left.latestStart, left.order) < (right.mark, right.latestStart, right.order)
    }
}

/// An order in the row of those whose work is to be taken.
struct RankedOrder {
    let order: Order
    let latestStart: Instant?
}

extension Workshop {
    /// The orders in the order in which their work is taken.
    func ranked(_ orders: [Order], at now: Instant) -> [RankedOrder] {
        let calendars = workingTimes()
        let starts = orders.map { latestStart(of: $0, at: now, calendars) }
        let priorities = zip(orders, starts).map { Priority($0, latestStart: $1) }
        // To move orders about while they are sorted took a third of a whole outlook.
        return orders.indices.sorted { priorities[$0] < priorities[$1] }.map {
            RankedOrder(order: orders[$0], latestStart: starts[$0])
        }
    }
}
