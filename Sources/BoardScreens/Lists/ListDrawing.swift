import TerminalCanvas

/// Lists as they were drawn: which lines were in sight, how wide their columns are, and what was
/// selected.
struct ListDrawing<Lists: ListScreen>: Drawing {
    private var layout: ListLayout
    private let tables: [Table.Layout]
    private var selected: ListRow.Subject?

    init(_ board: Board, selected: ListRow.Subject?) {
        layout = Lists.layout(board)
        tables = ListView.tables(of: Lists.keptPage(board), in: layout.area.columns)
        self.selected = selected
    }

    func draw(_ board: Board, on canvas: inout Canvas) { view(board).draw(on: &canvas) }

    mutating func follow(_ board: Board, on canvas: inout Canvas) -> Bool {
        let last = selected
        selected = board[keyPath: Lists.list].selected
        guard selected != last else { return true }
        let above = layout.above
        // Where all lines are in sight no move shifts them.
        if above > 0 || layout.below > 0 { layout = Lists.layout(board) }
        if layout.above == above {
            view(board).draw([last, selected], on: &canvas)
        } else {
            canvas.fill(layout.area, ink: Ink(.text))
            draw(board, on: &canvas)
        }
        return true
    }

    private func view(_ board: Board) -> ListView {
        ListView(
            board: board, page: Lists.keptPage(board), layout: layout, tables: tables,
            selected: selected)
    }
}
