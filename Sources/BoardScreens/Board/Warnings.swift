import Phrases
import WorkshopCore
import WorkshopPlanner

/// The orders that the board has seen, and those of them that were red: what a warning is measured
/// against, so that each order rings once until it has been good or tight in between.
struct Warnings: Hashable, Sendable {
    private var seen: Set<OrderID> = []
    private var red: Set<OrderID> = []
    /// Those that have turned red since a key was pressed and still are, oldest first.
    private(set) var unread: [OrderID] = []

    /// The orders that have turned red since the last look, by promise; one that came to the board
    /// red does not count.
    mutating func look(at outlook: Outlook, of workshop: Workshop) -> [Order] {
        let late = Set(outlook.orders.filter { $0.value.urgency == .late }.keys)
        let turned = late.subtracting(red).intersection(seen).compactMap(workshop.order)
        seen = Set(outlook.orders.keys)
        red = late
        unread.removeAll { !late.contains($0) }
        return turned.sorted { ($0.promise, $0.id) < ($1.promise, $1.id) }
    }

    /// Has orders on the screen until a key is pressed.
    mutating func tell(of orders: [Order]) { unread += orders.map(\.id) }

    /// Takes note that a key was pressed.
    mutating func read() { unread = [] }
}

extension Board {
    /// Rings and says so when orders have turned red: one bell and one text, however many.
    mutating func warn() -> [Effect] {
        let turned = warnings.look(at: outlook, of: workshop).filter(concernsOwn)
        guard !turned.isEmpty else { return [] }
        warnings.tell(of: turned)
        return bell + (setting.notifies ? [.notify(text(of: turned))] : [])
    }

    /// What has turned red since a key was pressed, as it is now.
    var warning: String? {
        let orders = warnings.unread.compactMap(workshop.order)
        return orders.isEmpty ? nil : text(of: orders)
    }

    /// The bell, where this board rings at all.
    var bell: [Effect] { setting.rings ? [.bell] : [] }

    private func text(of orders: [Order]) -> String {
        words.clauses(orders.map(warning))
    }

    private func warning(_ order: Order) -> String {
        let why = outlook.orders[order.id].map { words.why($0, now: now) } ?? ""
        return words(
            order.promise < now ? .warnBroken : .warnLate, order.id.text,
            words.moment(order.promise, now: now), why)
    }
}
