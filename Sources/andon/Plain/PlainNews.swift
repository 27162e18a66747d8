import BoardScreens
import Phrases
import Reports
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// What has changed since the last look, a line each: what somebody did, and each order that has
/// become tight or late, or is no longer.
struct PlainNews {
    private var urgencies: [OrderID: Urgency]

    /// Begins with what `page` has told.
    init(_ page: PlainPage) {
        urgencies = page.data.outlook.orders.mapValues(\.urgency)
    }

    /// The lines that tell of `events` and of what `page` shows other than the last one.
    mutating func lines(_ events: [RecordedEvent], _ page: PlainPage) -> [String] {
        let words = page.words
        let now = page.data.now
        let workshop = page.data.workshop
        let done = events.filter { recorded in
            guard case .order(let id) = recorded.stream else { return page.view == .board }
            // What has left the board concerns whoever watches all of it.
            return workshop.order(id).map { page.isShown($0) } ?? (page.view == .board)
        }.tellings.map { recorded in
            let text = words(.newsBy, recorded.actor.name, words(recorded, now: now, in: workshop))
            return words.moment(recorded.at, now: now) + " " + text
        }
        let turned = turns(page).map { words.time(now) + " " + $0 }
        return (done + turned).map { TextWidth.clean($0) }
    }

    private mutating func turns(_ page: PlainPage) -> [String] {
        let views = page.data.outlook.orders
        let before = urgencies
        urgencies = views.mapValues(\.urgency)
        return views.sorted { $0.key < $1.key }.compactMap { id, view in
            guard let order = page.data.workshop.order(id), page.isShown(order),
                let old = before[id], old != view.urgency
            else { return nil }
            return text(order, view, page)
        }
    }

    private func text(_ order: Order, _ view: OrderOutlook, _ page: PlainPage) -> String {
        let words = page.words
        let slack = words.slack(view, of: order)
        guard view.urgency != .good else { return words(.plainGood, order.id.text, slack) }
        let promise = words(.promise) + " " + words.moment(order.promise, now: page.data.now)
        let why = words.why(view, now: page.data.now)
        return words(.rowSays, order.id.text, words.facts([slack, promise, why]))
    }
}
