import WorkshopCore
import WorkshopPlanner

/// Which cars stand in which column of the status board, and in which order.
extension Board {
    /// The orders of every column that the filter asks for, the most urgent first; of the cars that
    /// wait, those that are still expected come last.
    var statusCards: [StatusColumn: [Order]] {
        var cards: [StatusColumn: [Order]] = [:]
        for order in workshop.orders.values {
            guard let column = StatusColumn(order.state), isOnStatusBoard(order),
                matchesFilter(order)
            else { continue }
            cards[column, default: []].append(order)
        }
        for (column, orders) in cards { cards[column] = sorted(orders, in: column) }
        return cards
    }

    /// Whether the car is here, or should be by the end of today.
    private func isOnStatusBoard(_ order: Order) -> Bool {
        order.receivedAt != nil || workshop.zone.day(of: order.sheet.arrival) <= today
    }

    private func sorted(_ orders: [Order], in column: StatusColumn) -> [Order] {
        switch column {
        case .waiting:
            let here = orders.filter { $0.receivedAt != nil }
            let expected = orders.filter { $0.receivedAt == nil }
            return here.sorted { priority($0) < priority($1) }
                + expected.sorted { ($0.sheet.arrival, $0.id) < ($1.sheet.arrival, $1.id) }
        case .ready:
            return orders.sorted { ($0.promise, $0.id) < ($1.promise, $1.id) }
        case .next, .inWork, .interrupted, .customer, .parts, .sublet, .inspection, .wash:
            return orders.sorted { (slack($0), $0.id) < (slack($1), $1.id) }
        }
    }

    private func priority(_ order: Order) -> Priority {
        Priority(order, latestStart: outlook.orders[order.id]?.latestStart)
    }

    private func slack(_ order: Order) -> Minutes { outlook.orders[order.id]?.slack ?? .zero }

    /// The job of an order that a verb is most likely about.
    func relevantJob(of order: Order) -> Job? {
        func first(_ isMeant: (Job) -> Bool) -> Job? { order.jobs.first(where: isMeant) }
        return first { $0.running != nil } ?? first { $0.openStop != nil }
            ?? first { $0.state == .queued } ?? first { $0.state == .waiting } ?? order.jobs.first
    }
}
