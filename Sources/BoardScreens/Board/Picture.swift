public import TerminalCanvas

/// A drawn board, which follows the board and keeps what still looks the same.
public struct Picture: Sendable {
    /// What the terminal shows.
    public private(set) var canvas: Canvas
    private var edition: Int
    private var told: Int
    private var drawing: (any Drawing)?

    /// Draws the board.
    public init(of board: Board) {
        canvas = Canvas(size: board.size, ink: Ink(.text))
        edition = board.edition
        told = board.told.edition
        drawing = board.draw(on: &canvas)
    }

    /// Draws what has changed of the same board since: after a move of the selection what it
    /// touches, after a rest what is told of it, after anything else all of it.
    public mutating func follow(_ board: Board) {
        guard edition == board.edition, drawing?.follow(board, on: &canvas) == true else {
            return drawAnew(board)
        }
        guard told != board.told.edition else { return }
        drawing?.drawTold(board, on: &canvas)
        told = board.told.edition
    }

    private mutating func drawAnew(_ board: Board) {
        if canvas.size == board.size {
            canvas.clear()
        } else {
            canvas = Canvas(size: board.size, ink: Ink(.text))
        }
        edition = board.edition
        told = board.told.edition
        drawing = board.draw(on: &canvas)
    }

    /// Shows the board on a terminal that shows nothing else.
    public mutating func paint(on terminal: some Terminal, theme: Theme) {
        terminal.paint(canvas, theme: theme, roleNames: BoardRole.names)
        canvas.settle()
    }
}
