public import TerminalCanvas

/// A drawn board, of which the next picture keeps what still looks the same.
public struct Picture: Sendable {
    /// What the terminal shows.
    public let canvas: Canvas
    private let edition: Int
    private let schedule: ScheduleState
    private let layout: ScheduleLayout?

    /// Draws the board.
    ///
    /// After a move of the selection on the schedule only its rows are drawn anew; `last` has to be
    /// a picture of the same board, before that.
    public init(of board: Board, after last: Picture? = nil) {
        edition = board.edition
        schedule = board.schedule
        layout = board.screen == .schedule && !board.isTooSmall ? board.scheduleLayout : nil
        guard let last, let layout, layout == last.layout, edition == last.edition else {
            canvas = board.draw()
            return
        }
        var canvas = last.canvas
        ScheduleView(board, layout).drawMove(from: last.schedule, on: &canvas)
        self.canvas = canvas
    }
}
