import TerminalCanvas
import WorkshopCore

/// Moving the selection over the status board.
extension Board {
    var statusTarget: Target {
        guard let order = status.selected.flatMap({ workshop.order($0) }) else { return Target() }
        let job = relevantJob(of: order)
        return Target(order: order.id, job: job?.id, technician: job?.technician)
    }

    /// Follows the selected card to its column; when it has gone, selects what is near.
    mutating func keepStatusSelection() {
        guard screen == .status else { return }
        status.page = statusPage
        let cards = statusCards
        for (column, orders) in cards {
            guard let index = orders.firstIndex(where: { $0.id == status.selected })
            else { continue }
            status.column = column
            status.index = index
            return
        }
        let near = nearestColumn(to: status.column.rawValue, in: cards)
        select(status.index, in: near ?? status.column, of: cards)
    }

    mutating func moveStatusSelection(_ direction: Direction) {
        let cards = statusCards
        let count = cards[status.column]?.count ?? 0
        switch direction {
        case .left, .right:
            let step = direction == .left ? -1 : 1
            guard let column = column(from: status.column.rawValue, step, in: cards)
            else { return }
            select(status.index, in: column, of: cards)
        case .up, .down, .pageUp, .pageDown, .first, .last:
            let index = direction.moved(
                status.index, count: count, page: statusLayout.cardsShown)
            select(index, in: status.column, of: cards)
        }
    }

    /// Goes to the next column that has cards, from the last to the first.
    mutating func selectNextStatusColumn() {
        let cards = statusCards
        let next =
            column(from: status.column.rawValue, 1, in: cards) ?? column(from: -1, 1, in: cards)
        if let next { select(status.index, in: next, of: cards) }
    }

    mutating func handleStatusMouse(_ event: MouseEvent) -> [Effect] {
        guard let (column, index) = statusLayout.hit(event.position) else { return [] }
        if let direction = Direction(event.action) {
            if column.name == status.column {
                moveStatusSelection(direction)
            } else if !column.cards.isEmpty {
                select(0, in: column.name, of: statusCards)
            }
        } else if case .press = event.action, let index {
            select(index, in: column.name, of: statusCards)
        }
        return []
    }

    private mutating func select(
        _ index: Int, in column: StatusColumn, of cards: [StatusColumn: [StatusCard]]
    ) {
        let orders = cards[column] ?? []
        status.column = column
        status.index = max(0, min(orders.count - 1, index))
        status.selected = orders.isEmpty ? nil : orders[status.index].id
    }

    /// The first column with cards after `index` in steps of `step`.
    private func column(
        from index: Int, _ step: Int, in cards: [StatusColumn: [StatusCard]]
    ) -> StatusColumn? {
        var index = index + step
        while let column = StatusColumn(rawValue: index) {
            if cards[column]?.isEmpty == false { return column }
            index += step
        }
        return nil
    }

    private func nearestColumn(to index: Int, in cards: [StatusColumn: [StatusCard]])
        -> StatusColumn?
    {
        column(from: index - 1, 1, in: cards) ?? column(from: index, -1, in: cards)
    }
}

enum StatusScreen: Screen {
    static func target(_ board: Board) -> Target { board.statusTarget }
    static func forget(_ board: inout Board) { board.status.page = nil }
    static func keepSelection(_ board: inout Board) { board.keepStatusSelection() }
    static func select(_ order: Order, on board: inout Board) { board.status.selected = order.id }

    static func move(_ direction: Direction, on board: inout Board) {
        board.moveStatusSelection(direction)
    }

    static func nextPane(_ board: inout Board) { board.selectNextStatusColumn() }

    static func take(_ event: MouseEvent, on board: inout Board) -> [Effect] {
        board.handleStatusMouse(event)
    }

    static func draw(_ board: Board, on canvas: inout Canvas) -> (any Drawing)? {
        let drawing = StatusDrawing(board)
        drawing.draw(board, on: &canvas)
        return drawing
    }
}
