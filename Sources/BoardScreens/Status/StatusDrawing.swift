import TerminalCanvas

/// The status board as it was drawn: its layout, and what was selected.
struct StatusDrawing: Drawing {
    private var layout: StatusLayout
    private var state: StatusState

    init(_ board: Board) {
        layout = board.statusLayout
        state = board.status
    }

    func draw(_ board: Board, on canvas: inout Canvas) {
        StatusView(board, layout).draw(on: &canvas)
    }

    mutating func follow(_ board: Board, on canvas: inout Canvas) -> Bool {
        let now = board.status
        guard now.selected != state.selected || now.column != state.column else { return true }
        guard let moved = layout.moved(from: state.column, to: now) else { return false }
        StatusView(board, moved).drawMove(from: state, layout, on: &canvas)
        layout = moved
        state = now
        return true
    }
}
