import Phrases
import TerminalCanvas
import WorkshopCore

/// The status board: the cars by state, a column a state.
struct StatusView {
    let board: Board
    let layout: StatusLayout

    init(_ board: Board, _ layout: StatusLayout) {
        self.board = board
        self.layout = layout
    }

    private var glyphs: GlyphSet { board.glyphs }

    func draw(on canvas: inout Canvas) {
        drawHeadings(on: &canvas)
        for column in layout.columns { drawCards(of: column, on: &canvas) }
        if layout.columns.allSatisfy(\.cards.isEmpty) { drawNothing(on: &canvas) }
    }

    /// Draws anew what a move of the selection changes: two cards, or the columns that it shifts.
    func drawMove(from last: StatusState, _ shown: StatusLayout, on canvas: inout Canvas) {
        let touched = [last.column, board.status.column]
        var shifts = last.column != board.status.column
        for (column, before) in zip(layout.columns, shown.columns) {
            guard touched.contains(column.name) else { continue }
            if column.first == before.first {
                let ids = [last.selected, board.status.selected]
                drawCards(of: column, on: &canvas) { ids.contains($0.id) }
            } else {
                shifts = true
                canvas.fill(column.area, ink: Ink(.text))
                drawCards(of: column, on: &canvas)
            }
        }
        guard shifts else { return }
        canvas.fill(
            Rect(row: 1, column: 0, rows: 2, columns: board.size.columns), ink: Ink(.text))
        drawHeadings(on: &canvas)
    }

    private func drawHeadings(on canvas: inout Canvas) {
        drawRule(on: &canvas)
        for column in layout.columns { drawHeading(of: column, on: &canvas) }
    }

    private func drawRule(on canvas: inout Canvas) {
        let columns = board.size.columns
        let line = String(repeating: glyphs.horizontal, count: columns)
        canvas.put(line, row: 2, column: 0, ink: Ink(.border))
        if layout.hides.left { canvas.put("<", row: 2, column: 0, ink: Ink(.textStrong)) }
        if layout.hides.right {
            canvas.put(">", row: 2, column: columns - 1, ink: Ink(.textStrong))
        }
        guard !board.filter.isEmpty else { return }
        let text = " " + board.words(.filterOn, board.filter) + " "
        let width = min(TextWidth.cells(of: text), columns / 2)
        canvas.put(text, row: 2, column: columns - width - 1, ink: Ink(.title), width: width)
    }

    private func drawHeading(of column: StatusLayout.Column, on canvas: inout Canvas) {
        let isHere = column.name == board.status.column && !column.cards.isEmpty
        let base = Ink(column.cards.isEmpty ? .headerDim : column.name.role)
        canvas.put(
            column.heading, row: 1, column: column.area.column + 1,
            ink: isHere ? base.adding([.bold, .underline]) : base, width: column.area.columns - 1)
        let below = column.cards.count - column.first - layout.cardsShown
        var hidden: [String] = []
        if column.first > 0 { hidden.append(glyphs.triangleUp + "\(column.first)") }
        if below > 0 { hidden.append(glyphs.triangleDown + "\(below)") }
        canvas.put(
            hidden.joined(separator: " "), row: 2, column: column.area.column + 1,
            ink: Ink(.header), width: column.area.columns - 1)
    }

    private func drawCards(
        of column: StatusLayout.Column, on canvas: inout Canvas,
        where isWanted: (StatusCard) -> Bool = { _ in true }
    ) {
        for (index, card) in column.cards.enumerated() where isWanted(card) {
            guard let area = layout.area(of: index, in: column) else { continue }
            canvas.clipped(to: column.area) { canvas in
                canvas.fill(area, ink: Ink(.text))
                draw(card, in: area, isNarrow: column.isNarrow, on: &canvas)
            }
        }
    }

    private func draw(
        _ card: StatusCard, in area: Rect, isNarrow: Bool, on canvas: inout Canvas
    ) {
        let isChosen = card.id == board.status.selected
        let width = area.columns - 1
        let lines = isNarrow ? card.narrow(area.rows) : card.whole(area.rows, width: width)
        if isChosen { canvas.fill(area.line(0), ink: Ink(.selection)) }
        let mark = board.mark(board.marks.actor(of: card.id), in: width, leaving: isNarrow ? 99 : 8)
        if let mark {
            canvas.put(
                mark.text, row: area.row, column: area.right - mark.cells, ink: mark.ink)
        }
        for (offset, pieces) in lines.enumerated() {
            let row = area.row + offset
            if let edge = card.edge {
                canvas.put(
                    offset == 0 ? edge.mark : edge.bar, row: row, column: area.column,
                    ink: edge.ink)
            }
            let room = offset == 0 ? width - (mark.map { $0.cells + 1 } ?? 0) : width
            canvas.put(
                pieces, row: row, column: area.column + 1, width: room,
                ink: isChosen && offset == 0 ? Ink(.selection) : nil, ellipsis: glyphs.ellipsis)
        }
        guard isChosen else { return }
        canvas.put(glyphs.arrow, row: area.row, column: area.column, ink: Ink(.selection))
    }

    /// Says what to do when there is no order, or why none is shown.
    private func drawNothing(on canvas: inout Canvas) {
        let words = board.words
        let text: String
        if board.workshop.orders.isEmpty {
            text = words(.noOrders)
        } else {
            text = board.filter.isEmpty ? words(.nothingHere) : words(.nothingFound, board.filter)
        }
        let width = min(TextWidth.cells(of: text), board.size.columns - 2)
        let place = board.statusArea.centred(Size(rows: 1, columns: width))
        canvas.put(
            text, row: place.row, column: place.column, ink: Ink(.textStrong), width: width)
    }
}
