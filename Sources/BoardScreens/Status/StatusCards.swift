import Phrases
import WorkshopCore
import WorkshopPlanner

/// The cards of the status board, made once after each change and not at every key.
struct StatusPage: Sendable {
    let language: Language
    let columns: [StatusColumn: [StatusCard]]
}

/// Which cars stand in which column of the status board, and in which order.
extension Board {
    /// The cards of every column that the filter asks for, the most urgent first; of the cars that
    /// wait, those that are still expected come last, and inspection and wash go by promise.
    var statusCards: [StatusColumn: [StatusCard]] {
        let columns = statusPage.columns
        guard !filter.isEmpty else { return columns }
        return columns.mapValues { $0.filter { matchesFilter($0.order) } }
    }

    /// The page as it is kept, or a fresh one where that is out of date.
    var statusPage: StatusPage {
        if let page = status.page, page.language == language { return page }
        var orders: [StatusColumn: [Order]] = [:]
        for order in workshop.orders.values where isOnStatusBoard(order) {
            guard let column = StatusColumn(order.state) else { continue }
            orders[column, default: []].append(order)
        }
        var columns: [StatusColumn: [StatusCard]] = [:]
        for (column, orders) in orders {
            var queue = 0
            columns[column] = sorted(orders, in: column).map { order in
                let place = column.queues(order) ? queue + 1 : nil
                queue = place ?? queue
                return StatusCardText(board: self, column: column, order: order, place: place).card
            }
        }
        return StatusPage(language: language, columns: columns)
    }

    /// Whether the car is here, or should be by the end of today.
    private func isOnStatusBoard(_ order: Order) -> Bool {
        order.receivedAt != nil || workshop.zone.day(of: order.expectedArrival) <= today
    }

    private func sorted(_ orders: [Order], in column: StatusColumn) -> [Order] {
        switch column {
        case .waiting:
            let here = orders.filter { $0.receivedAt != nil }
            let expected = orders.filter { $0.receivedAt == nil }
            return here.sorted { priority($0) < priority($1) }
                + expected.sorted { ($0.expectedArrival, $0.id) < ($1.expectedArrival, $1.id) }
        case .inspection, .wash, .ready:
            return orders.sorted { ($0.promise, $0.id) < ($1.promise, $1.id) }
        case .next, .inWork, .interrupted, .customer, .parts, .sublet:
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
