import Phrases
import TerminalCanvas
import WorkshopCore

/// Moving the selection on an order's page.
extension Board {
    var orderTarget: Target {
        let job = order.job.flatMap { workshop.job($0) }
        return Target(order: order.order, job: job?.id, technician: job?.technician)
    }

    /// Keeps to a job of the order; when the order has left the board, says so and goes back.
    mutating func keepOrderSelection() {
        guard let id = order.order else { return }
        guard let shown = workshop.order(id) else {
            order = OrderScreenState()
            guard screen == .order else { return }
            screen = cameFrom
            screen.kind.keepSelection(&self)
            say(words(.orderGone, "\(id)"), .bad)
            return
        }
        if !shown.jobs.contains(where: { $0.id == order.job }) {
            order.job = relevantJob(of: shown)?.id
        }
        if screen == .order { order.page = orderPage(of: shown, widths: orderPaneWidths) }
    }

    mutating func moveOrderSelection(_ direction: Direction) {
        guard let shown = order.order.flatMap({ workshop.order($0) }) else { return }
        order.page = orderPage(of: shown, widths: orderPaneWidths)
        let layout = orderLayout(of: shown)
        switch (direction, order.pane) {
        case (.left, _): order.pane = .details
        case (.right, _): order.pane = .history
        case (.up, .details): moveJob(-1, in: shown, layout)
        case (.down, .details): moveJob(1, in: shown, layout)
        case (_, .details):
            order.scroll = direction.scrolled(
                order.scroll, last: layout.lastScroll, page: layout.details.rows)
        case (_, .history):
            order.historyScroll = direction.scrolled(
                order.historyScroll, last: layout.lastHistoryScroll, page: layout.history.rows)
        }
    }

    /// To the job above or below; where there is none, the page scrolls on.
    private mutating func moveJob(_ step: Int, in shown: Order, _ layout: OrderLayout) {
        let index = (shown.jobs.firstIndex { $0.id == order.job } ?? 0) + step
        if shown.jobs.indices.contains(index) {
            order.job = shown.jobs[index].id
            order.scroll = layout.scroll(order.scroll, showing: order.job)
        } else {
            let direction = step < 0 ? Direction.up : .down
            order.scroll = direction.scrolled(order.scroll, last: layout.lastScroll, page: 1)
        }
    }
}

enum OrderScreen: Screen {
    static let footer: Set<Verb> = [.nextPane, .palette, .undo, .back, .help]

    static func target(_ board: Board) -> Target { board.orderTarget }
    static func forget(_ board: inout Board) { board.order.page = nil }
    static func keepSelection(_ board: inout Board) { board.keepOrderSelection() }
    static func select(_ order: Order, on board: inout Board) {}

    static func move(_ direction: Direction, on board: inout Board) {
        board.moveOrderSelection(direction)
    }

    static func nextPane(_ board: inout Board) { board.order.nextPane() }

    static func take(_ event: MouseEvent, on board: inout Board) -> [Effect] {
        if let direction = Direction(event.action) { board.moveOrderSelection(direction) }
        return []
    }

    static func draw(_ board: Board, on canvas: inout Canvas) -> (any Drawing)? {
        OrderView(board).draw(on: &canvas)
        return nil
    }
}

extension Direction {
    /// Where a page goes that is scrolled by `offset` lines, at most `last`.
    func scrolled(_ offset: Int, last: Int, page: Int) -> Int {
        moved(min(offset, last), count: last + 1, page: page)
    }
}
