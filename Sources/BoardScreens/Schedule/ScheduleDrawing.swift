import TerminalCanvas

/// The schedule as it was drawn: its layout, and what was selected.
struct ScheduleDrawing: Drawing {
    private var layout: ScheduleLayout
    private var state: ScheduleState

    init(_ board: Board) {
        layout = board.scheduleLayout
        state = board.schedule
    }

    func draw(_ board: Board, on canvas: inout Canvas) {
        ScheduleView(board, layout).draw(on: &canvas)
    }

    mutating func follow(_ board: Board, on canvas: inout Canvas) -> Bool {
        guard state != board.schedule else { return true }
        guard isWhole(board) || layout == board.scheduleLayout else { return false }
        ScheduleView(board, layout).drawMove(from: state, on: &canvas)
        state = board.schedule
        return true
    }

    func drawTold(_ board: Board, on canvas: inout Canvas) {
        canvas.fill(layout.detail, ink: Ink(.text))
        DetailView(board: board, area: layout.detail).draw(on: &canvas)
        FooterView(board: board).draw(on: &canvas)
    }

    /// Whether everybody and the whole day are in sight, so that no move shifts anything.
    private func isWhole(_ board: Board) -> Bool {
        board.schedule.zoom == .hour && layout.shownRows >= board.dayView.staff.count
    }
}
