import TerminalCanvas

/// The status board: the cars by state.
struct StatusView {
    let board: Board

    init(_ board: Board) { self.board = board }

    func draw(on canvas: inout Canvas) {}
}
