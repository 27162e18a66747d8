import TerminalCanvas

/// A screen as it was drawn last, of which a move of the selection keeps most.
///
/// It holds no board, only where things lie and what was selected.
protocol Drawing: Sendable {
    /// Draws what a move of the selection has changed since, as long as nothing else has; false,
    /// with nothing drawn, when too much has.
    mutating func follow(_ board: Board, on canvas: inout Canvas) -> Bool
    /// Draws what is told of the selection, which follows when the keys rest.
    func drawTold(_ board: Board, on canvas: inout Canvas)
}

extension Drawing {
    func drawTold(_ board: Board, on canvas: inout Canvas) {
        FooterView(board: board).draw(on: &canvas)
    }
}
