import TerminalCanvas
import WorkshopCore

/// What one screen does: all that the board asks of it.
protocol Screen: Sendable {
    /// What the verbs act on.
    static func target(_ board: Board) -> Target
    /// Drops texts that are out of date.
    static func forget(_ board: inout Board)
    /// Looks where to begin, when somebody comes to it.
    static func open(_ board: inout Board)
    /// Moves a selection that has gone to what is near.
    static func keepSelection(_ board: inout Board)
    /// Selects an order, where the screen lists it.
    static func select(_ order: Order, on board: inout Board)
    /// Moves the selection.
    static func move(_ direction: Direction, on board: inout Board)
    /// Goes to the next part of the screen.
    static func nextPane(_ board: inout Board)
    /// Takes what the mouse did.
    static func take(_ event: MouseEvent, on board: inout Board) -> [Effect]
    /// The smallest terminal that it is made for.
    static var smallest: Size { get }
    /// Draws the whole terminal; see `draw`.
    static func drawAll(_ board: Board, on canvas: inout Canvas) -> (any Drawing)?
    /// Draws the screen between header and footer; what can follow a move of the selection comes
    /// back, nil where every move draws all of it.
    static func draw(_ board: Board, on canvas: inout Canvas) -> (any Drawing)?
    /// The line above the keys: what is told of the selection.
    static func facts(_ board: Board) -> [Piece]
    /// What the footer offers at all times, besides the verbs.
    static var footer: Set<Verb> { get }
}

extension Screen {
    static var smallest: Size { Board.smallest }

    static func drawAll(_ board: Board, on canvas: inout Canvas) -> (any Drawing)? {
        HeaderView(board: board).draw(on: &canvas)
        let drawing = draw(board, on: &canvas)
        FooterView(board: board).draw(on: &canvas)
        return drawing
    }

    static func forget(_ board: inout Board) {}
    static func open(_ board: inout Board) {}
    static func facts(_ board: Board) -> [Piece] { board.targetFacts }
    static var footer: Set<Verb> { [.openOrder, .filter, .palette, .undo, .help] }
}

extension ScreenName {
    /// The one switch over the screens: a new one is a folder, a case and a row here.
    var kind: any Screen.Type {
        switch self {
        case .schedule: ScheduleScreen.self
        case .status: StatusScreen.self
        case .desk: DeskScreen.self
        case .parts: PartsScreen.self
        case .appointments: AppointmentsScreen.self
        case .order: OrderScreen.self
        case .tech: TechScreen.self
        }
    }
}
