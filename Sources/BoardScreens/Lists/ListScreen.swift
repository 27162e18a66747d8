import TerminalCanvas
import WorkshopCore

/// A screen of lists, one below the other, over all of which one selection moves.
protocol ListScreen: Screen {
    /// Where the board keeps what the screen remembers.
    static var list: WritableKeyPath<Board, ListState> { get }
    /// What its page depends on besides the workshop.
    static func key(_ board: Board) -> ListPage.Key
    /// Its lists, made anew.
    static func page(_ board: Board) -> ListPage
    /// What an order's row stands for, when it is selected from elsewhere.
    static func subject(of order: Order, on board: Board) -> ListRow.Subject?
    /// Where its lists are drawn.
    static func area(_ board: Board) -> Rect
}

extension ListScreen {
    static func target(_ board: Board) -> Target { listTarget(board) }

    /// What the selected row stands for.
    static func listTarget(_ board: Board) -> Target {
        guard let subject = board[keyPath: list].selected,
            let order = board.workshop.order(subject.order)
        else { return Target() }
        let rows = board[keyPath: list].page?.rows ?? []
        let named = rows.first { $0.subject == subject }?.job.flatMap { board.workshop.job($0) }
        let job = named ?? board.relevantJob(of: order)
        var target = Target(order: order.id, job: job?.id, technician: job?.technician)
        if case .part(_, let number) = subject { target.part = number }
        return target
    }

    static func forget(_ board: inout Board) { board[keyPath: list].page = nil }

    /// The page as it is kept, or a fresh one where that is out of date.
    static func keptPage(_ board: Board) -> ListPage {
        if let page = board[keyPath: list].page, page.key == key(board) { return page }
        return page(board)
    }

    /// Keeps to what is selected; when its row has gone, to the order's other row, or to what is
    /// near.
    static func keepSelection(_ board: inout Board) { keepRow(&board) }

    /// Keeps the selected row.
    static func keepRow(_ board: inout Board) {
        guard board.screen.kind == Self.self else { return }
        let page = keptPage(board)
        board[keyPath: list].page = page
        let rows = page.rows
        let state = board[keyPath: list]
        let index =
            rows.firstIndex { $0.subject == state.selected }
            ?? max(0, min(rows.count - 1, state.index))
        choose(index, of: rows, on: &board)
    }

    static func select(_ order: Order, on board: inout Board) {
        guard let subject = subject(of: order, on: board) else { return }
        board[keyPath: list].selected = subject
    }

    static func move(_ direction: Direction, on board: inout Board) {
        moveRow(direction, on: &board)
    }

    /// Moves the selection over the rows.
    static func moveRow(_ direction: Direction, on board: inout Board) {
        let rows = keptPage(board).rows
        let index = direction.moved(
            board[keyPath: list].index, count: rows.count, page: max(1, area(board).rows - 2))
        choose(index, of: rows, on: &board)
    }

    /// To the first row of the next list that has one, from the last to the first.
    static func nextPane(_ board: inout Board) {
        let page = keptPage(board)
        var firsts: [Int] = []
        var count = 0
        for section in page.sections {
            if !section.rows.isEmpty { firsts.append(count) }
            count += section.rows.count
        }
        let index = board[keyPath: list].index
        choose(firsts.first { $0 > index } ?? 0, of: page.rows, on: &board)
    }

    static func take(_ event: MouseEvent, on board: inout Board) -> [Effect] {
        takeInLists(event, on: &board)
    }

    /// Takes what the mouse did in the lists.
    static func takeInLists(_ event: MouseEvent, on board: inout Board) -> [Effect] {
        if let direction = Direction(event.action) {
            move(direction, on: &board)
        } else if case .press = event.action,
            let index = layout(board).index(at: event.position)
        {
            choose(index, of: keptPage(board).rows, on: &board)
        }
        return []
    }

    static func draw(_ board: Board, on canvas: inout Canvas) -> (any Drawing)? {
        let drawing = ListDrawing<Self>(board, selected: board[keyPath: list].selected)
        drawing.draw(board, on: &canvas)
        return drawing
    }

    static func layout(_ board: Board) -> ListLayout {
        ListLayout(
            keptPage(board), selected: board[keyPath: list].index, in: area(board))
    }

    static func area(_ board: Board) -> Rect {
        Rect(row: 1, column: 0, rows: board.size.rows - 3, columns: board.size.columns)
    }

    private static func choose(_ index: Int, of rows: [ListRow], on board: inout Board) {
        guard rows.indices.contains(index) else {
            board[keyPath: list].selected = nil
            board[keyPath: list].index = 0
            return
        }
        board[keyPath: list].selected = rows[index].subject
        board[keyPath: list].index = index
    }
}
