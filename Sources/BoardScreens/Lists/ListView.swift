import Phrases
import TerminalCanvas
import WorkshopCore

/// Lists one below the other, drawn.
struct ListView {
    let board: Board
    let page: ListPage
    let layout: ListLayout
    /// The columns of each list.
    let tables: [Table.Layout]
    let selected: ListRow.Subject?

    private var area: Rect { layout.area }

    /// The columns of the lists of a page in so many cells.
    static func tables(of page: ListPage, in columns: Int) -> [Table.Layout] {
        page.sections.map { $0.table.layout($0.rows.map(\.cells), in: columns - 2) }
    }

    func draw(on canvas: inout Canvas) {
        for (number, line) in layout.lines.enumerated() {
            let rect = area.line(number)
            switch line {
            case .heading(let index): drawHeading(index, in: rect, number == 0, on: &canvas)
            case .empty(let index):
                canvas.put(
                    emptyText(page.sections[index]), row: rect.row, column: 2, ink: Ink(.textDim),
                    width: rect.columns - 3)
            case .row(let index, let row, _):
                let section = page.sections[index]
                draw(section.rows[row], of: section.table, tables[index], in: rect, on: &canvas)
            case .blank: break
            }
        }
    }

    /// Draws the rows anew that stand for these subjects.
    func draw(_ subjects: [ListRow.Subject?], on canvas: inout Canvas) {
        for (number, line) in layout.lines.enumerated() {
            guard case .row(let index, let row, _) = line else { continue }
            let section = page.sections[index]
            guard subjects.contains(section.rows[row].subject) else { continue }
            let rect = area.line(number)
            canvas.fill(rect, ink: Ink(.text))
            draw(section.rows[row], of: section.table, tables[index], in: rect, on: &canvas)
        }
    }

    private func emptyText(_ section: ListSection) -> String {
        board.filter.isEmpty ? section.empty : board.words(.nothingFound, board.filter)
    }

    private func drawHeading(
        _ index: Int, in rect: Rect, _ isFirst: Bool, on canvas: inout Canvas
    ) {
        canvas.fill(rect, ink: Ink(.header))
        var pieces = [Piece(page.sections[index].title, Ink(.header), weight: 9)]
        if isFirst {
            pieces.append(Piece(hidden, Ink(.headerDim), weight: 2))
            if !board.filter.isEmpty {
                pieces.append(
                    Piece(
                        board.words(.filterOn, board.filter), Ink(.title), weight: 3,
                        canBeCut: true))
            }
        }
        let choices = isFirst ? self.choices : []
        let width = choices.cells(gap: 2)
        canvas.put(
            pieces, row: rect.row, column: 1, width: rect.columns - width - 4, gap: 2,
            ellipsis: board.glyphs.ellipsis)
        canvas.put(
            choices, row: rect.row, column: rect.right - width - 1, width: width, gap: 2,
            ellipsis: board.glyphs.ellipsis)
    }

    /// How many lines are out of sight.
    private var hidden: String {
        var texts: [String] = []
        if layout.above > 0 { texts.append(board.glyphs.triangleUp + "\(layout.above)") }
        if layout.below > 0 { texts.append(board.glyphs.triangleDown + "\(layout.below)") }
        return texts.joined(separator: " ")
    }

    private var choices: [Piece] {
        page.choices.map { choice in
            choice.isChosen
                ? Piece("[" + choice.text + "]", Ink(.header)) : Piece(choice.text, Ink(.headerDim))
        }
    }

    private func draw(
        _ row: ListRow, of table: Table, _ widths: Table.Layout, in rect: Rect,
        on canvas: inout Canvas
    ) {
        let isChosen = row.subject == selected
        if isChosen {
            canvas.fill(rect, ink: Ink(.selection))
            canvas.put(board.glyphs.arrow, row: rect.row, column: 0, ink: Ink(.selection))
        }
        let line = Rect(row: rect.row, column: 1, rows: 1, columns: rect.columns - 2)
        let actor = board.marks.actor(of: row.subject.order)
        if actor != nil, !isChosen {
            canvas.put(
                board.glyphs.changed, row: rect.row, column: 0, ink: Ink(.markerChanged))
        }
        canvas.put(
            row.cells, of: table, widths, in: line, ink: isChosen ? Ink(.selection) : nil,
            mark: board.mark(actor, in: widths.widths[table.flexible], leaving: 8),
            ellipsis: board.glyphs.ellipsis)
    }
}
