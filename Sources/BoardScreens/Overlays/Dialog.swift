import TerminalCanvas

/// A framed box in the middle of the screen, with a title and a hint at its foot.
struct Dialog {
    let area: Rect
    let board: Board

    /// A box with room for `rows` lines of `columns` cells, as far as the screen allows.
    init(board: Board, rows: Int, columns: Int) {
        self.board = board
        let room = Rect(board.size)
        area = room.centred(
            Size(
                rows: min(rows + 2, board.size.rows - 2),
                columns: min(columns + 4, board.size.columns - 2)))
    }

    /// What lies inside the frame.
    var inside: Rect { area.inset(rows: 1, columns: 2) }

    /// What fits into the frame, with a mark where it was cut.
    private func fit(_ text: String) -> String {
        TextWidth.fit(text, to: area.columns - 6, ellipsis: board.glyphs.ellipsis)
    }

    func draw(title: String, hint: String, on canvas: inout Canvas) {
        canvas.fill(area, ink: Ink(.dialog))
        canvas.frame(area, glyphs: board.glyphs, ink: Ink(.dialogBorder))
        canvas.put(
            " " + fit(title) + " ", row: area.row, column: area.column + 2, ink: Ink(.dialogTitle),
            width: area.columns - 4)
        canvas.put(
            " " + fit(hint) + " ", row: area.bottom - 1, column: area.column + 2,
            ink: Ink(.dialogBorder), width: area.columns - 4)
    }
}
