import Phrases
import WorkshopCore

/// Going from screen to screen.
extension Board {
    mutating func show(_ name: ScreenName) {
        let isOther = screen != name
        screen = name
        keepSelections()
        if isOther { name.kind.open(&self) }
    }

    mutating func open(_ id: OrderID) {
        if screen != .order { cameFrom = screen }
        order = OrderScreenState(order: id, job: target.job)
        screen = .order
        keepOrderSelection()
    }

    /// Goes to an order wherever it is; false when it is not on the board.
    mutating func jump(to text: String) -> Bool {
        let wanted = text.filter { !$0.isWhitespace }
        guard let order = workshop.orders.values.first(where: { $0.id.text == wanted })
        else { return false }
        select(order.id)
        open(order.id)
        return true
    }

    /// Selects an order on the screens that list orders.
    mutating func select(_ id: OrderID) {
        guard let order = workshop.order(id) else { return }
        for name in ScreenName.allCases { name.kind.select(order, on: &self) }
    }

    /// Selects what the filter finds if that is one order: the next key is about it.
    mutating func selectOnlyMatch() {
        guard !filter.isEmpty else { return }
        let all = workshop.orders.values.filter(matchesFilter)
        let open = all.filter(\.state.isOpen)
        let found = open.isEmpty ? all : open
        if found.count == 1 { select(found[0].id) }
    }

    mutating func nextPane() {
        screen.kind.nextPane(&self)
        keepSelections()
    }

    /// One step back: from an order to where it was opened, then the filter; never out.
    mutating func goBack() {
        if screen == .order {
            screen = cameFrom
        } else if !filter.isEmpty {
            filter = ""
        }
        showDay()
    }

    mutating func page(by days: Int) {
        schedule.day = schedule.day + days
        showDay()
    }

    mutating func showToday() {
        schedule.day = today
        schedule.scroll = 0
        schedule.looksAtNow = true
        showDay()
    }

    /// Whether an order is one that the filter asks for.
    func matchesFilter(_ order: Order) -> Bool {
        guard !filter.isEmpty else { return true }
        let people = order.jobs.compactMap { $0.technician?.name }
        let facts =
            [
                order.id.text, order.sheet.plate, order.sheet.customer, order.sheet.model,
                order.sheet.advisor,
            ] + people
        let wanted = filter.lowercased()
        return facts.contains { $0.lowercased().contains(wanted) }
    }
}
