import TerminalCanvas

/// Everything about one order.
struct OrderView {
    let board: Board

    init(_ board: Board) { self.board = board }

    func draw(on canvas: inout Canvas) {}
}
