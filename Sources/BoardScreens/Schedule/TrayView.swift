import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The tray below the grid: what is not dispatched yet, most urgent first.
struct TrayView {
    let board: Board
    let area: Rect
    let layout: ScheduleLayout

    private var words: Words { board.words }

    func draw(on canvas: inout Canvas) {
        canvas.fill(area, ink: Ink(.text))
        let rows = board.dayView.tray
        drawHeading(rows.count, on: &canvas)
        let first = board.trayFirst(layout, count: rows.count)
        for (index, row) in rows.enumerated().dropFirst(first).prefix(max(0, area.rows - 1)) {
            let isChosen = board.schedule.isTrayFocused && board.schedule.trayJob == row.job.id
            draw(row, line: area.row + 1 + index - first, isChosen: isChosen, on: &canvas)
        }
        let hidden = rows.count - first - (area.rows - 1)
        if hidden > 0 { drawMore(hidden, on: &canvas) }
    }

    private func drawHeading(_ count: Int, on canvas: inout Canvas) {
        let line = String(repeating: board.glyphs.horizontal, count: area.columns)
        canvas.put(line, row: area.row, column: 0, ink: Ink(.border))
        var text = words(.notDispatched, String(count))
        if !board.filter.isEmpty { text += "  " + words(.filterOn, board.filter) }
        canvas.put(
            " " + text + " ", row: area.row, column: 1,
            ink: Ink(board.schedule.isTrayFocused ? .title : .header), width: area.columns - 2)
        drawOffer(after: TextWidth.cells(of: text) + 3, on: &canvas)
    }

    /// The plan that is worth its disturbance, at the right end of the heading.
    private func drawOffer(after column: Int, on canvas: inout Canvas) {
        guard let offer = board.planWatch.offer, offer.isWorthOffering else { return }
        let text = " " + board.glyphs.changed + " " + words.offer(of: offer) + " "
        let width = TextWidth.cells(of: text)
        guard column + width + 1 < area.columns else { return }
        canvas.put(
            text, row: area.row, column: area.column + area.columns - width - 1, ink: Ink(.notice))
    }

    private func draw(_ row: TrayRow, line: Int, isChosen: Bool, on canvas: inout Canvas) {
        if isChosen {
            let all = Rect(row: line, column: 0, rows: 1, columns: area.columns)
            canvas.fill(all, ink: Ink(.selection))
        }
        let isWide = area.columns >= TrayRow.Room.wide.rawValue
        let cells = row.cells.filter { $0.room.rawValue <= area.columns }
        func width(_ cell: TrayRow.Cell) -> Int? {
            isWide ? cell.width : cell.narrow?.width ?? cell.width
        }
        let taken = cells.compactMap(width).reduce(3, +)
        let actor = board.marks.actor(of: row.job.id)
        if actor != nil {
            canvas.put(
                board.glyphs.changed, row: line, column: 0, ink: Ink(.markerChanged))
        }
        var column = 2
        for cell in cells {
            var width = width(cell) ?? max(0, area.columns - taken)
            let end = column + width
            defer { column = end }
            if cell.width == nil, let mark = board.mark(actor, in: width, leaving: 8) {
                width -= mark.cells + 1
                canvas.put(mark.text, row: line, column: end - mark.cells - 1, ink: mark.ink)
            }
            let text = isWide ? cell.text : cell.narrow?.text ?? cell.text
            let ink = isChosen ? Ink(.selection) : cell.ink
            let blank = width - 1 - TextWidth.cells(of: text)
            let indent = cell.alignment == .right ? max(0, blank) : 0
            canvas.put(
                text, row: line, column: column + indent, ink: ink, width: width - 1 - indent)
        }
    }

    private func drawMore(_ hidden: Int, on canvas: inout Canvas) {
        let text = " " + board.glyphs.triangleDown + " " + words(.moreBelow, String(hidden)) + " "
        let width = TextWidth.cells(of: text)
        canvas.put(
            text, row: area.row, column: max(0, area.columns - width - 2), ink: Ink(.headerDim))
    }
}

extension Board {
    /// The first job of the tray that is shown, so that the selected one is among them.
    func trayFirst(_ layout: ScheduleLayout, count: Int) -> Int {
        let selected = dayView.tray.firstIndex { $0.job.id == schedule.trayJob } ?? 0
        return Self.firstVisible(selected: selected, count: count, room: layout.tray.rows - 1)
    }
}
