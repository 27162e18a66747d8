import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// One technician's lines on the grid: the plan above, what really happened below; on a small
/// screen both on one line.
struct TechnicianRow {
    let board: Board
    let layout: ScheduleLayout
    let technician: Technician
    /// The upper line on the canvas.
    let line: Int
    let day: DayRow
    let isSelected: Bool

    var words: Words { board.words }
    var glyphs: GlyphSet { board.glyphs }
    var chips: [Chip] { day.chips }
    var timeline: Timeline? { board.outlook.timeline(of: technician.id) }
    private var hasTwoLines: Bool { layout.linesPerRow == 2 }
    private var lowerLine: Int { line + layout.linesPerRow - 1 }

    func draw(on canvas: inout Canvas) {
        let whole = Rect(
            row: line, column: 0, rows: layout.linesPerRow, columns: layout.axis.columns)
        canvas.fill(whole, ink: Ink(.text))
        drawName(on: &canvas)
        drawLoad(on: &canvas)
        let area = Rect(
            row: line, column: layout.grid.column, rows: layout.linesPerRow,
            columns: layout.grid.columns)
        canvas.clipped(to: area) { canvas in
            drawTicks(on: &canvas)
            drawClosed(on: &canvas)
            if hasTwoLines { drawIdle(on: &canvas) }
            for chip in chips { drawPlan(of: chip, on: &canvas) }
            for chip in chips { drawBars(of: chip, on: &canvas) }
            drawMoving(on: &canvas)
            drawNow(on: &canvas)
            drawRemark(on: &canvas)
            drawGhosts(on: &canvas)
            for chip in chips { drawMark(of: chip, on: &canvas) }
        }
    }

    private func drawName(on canvas: inout Canvas) {
        let area = layout.names
        let mark = isSelected ? glyphs.arrow : " "
        let ink = isSelected ? Ink(.cursorRow) : Ink(.textStrong)
        canvas.put(mark, row: line, column: 0, ink: ink)
        canvas.put(technician.id.name, row: line, column: 1, ink: ink, width: area.columns - 2)
        if board.marks.actor(of: technician.id) != nil, hasTwoLines || !isSelected {
            canvas.put(glyphs.changed, row: lowerLine, column: 0, ink: Ink(.markerChanged))
        }
        guard hasTwoLines else { return }
        let dots = glyphs.dots(technician.skill)
        let taken = canvas.put(dots, row: lowerLine, column: 1, ink: Ink(.skill))
        canvas.put(
            day.free, row: lowerLine, column: 2 + taken,
            ink: Ink(.textDim), width: area.columns - 3 - taken)
    }

    private func drawLoad(on canvas: inout Canvas) {
        guard let percent = day.load else { return }
        canvas.put(
            TextWidth.pad("\(percent)%", to: 5, alignment: .right), row: line,
            column: layout.load.column, ink: Ink(percent > 100 ? .loadOver : .load))
    }

    private func drawTicks(on canvas: inout Canvas) {
        for column in tickColumns {
            if hasTwoLines {
                canvas.put(glyphs.tickUpper, row: line, column: column, ink: Ink(.gridTick))
            }
            canvas.put(glyphs.tickLower, row: lowerLine, column: column, ink: Ink(.gridTick))
        }
    }

    private var tickColumns: [Int] {
        let step = Minutes(layout.tickMinutes).milliseconds
        var tick = layout.window.from.milliseconds
        var result: [Int] = []
        while tick < layout.window.until.milliseconds {
            result.append(layout.column(of: Instant(milliseconds: tick)))
            tick += step
        }
        return result
    }

    /// Shades what is not worked: lunch, absence, before and after the shift.
    private func drawClosed(on canvas: inout Canvas) {
        let absences = technician.absences.map(\.span)
        let glyph = Character(glyphs.shade)
        var run = (start: layout.grid.column, role: BoardRole?.none)
        func finish(at column: Int, on canvas: inout Canvas) {
            guard let role = run.role else { return }
            let area = Rect(
                row: line, column: run.start, rows: layout.linesPerRow,
                columns: column - run.start)
            canvas.fill(area, glyph: glyph, ink: Ink(role))
        }
        for column in layout.grid.column..<layout.grid.right {
            let role = shade(at: column, absences)
            guard role != run.role else { continue }
            finish(at: column, on: &canvas)
            run = (column, role)
        }
        finish(at: layout.grid.right, on: &canvas)
    }

    /// What shades a column; nil where he works.
    private func shade(at column: Int, _ absences: [Span]) -> BoardRole? {
        let from = layout.instant(at: column)
        let middle = Instant(
            milliseconds: (from.milliseconds + layout.instant(at: column + 1).milliseconds) / 2)
        guard !day.open.contains(where: { $0.contains(middle) }) else { return nil }
        return absences.contains { $0.contains(middle) } ? .gridAbsent : .gridLunch
    }

    /// Dots where he had no work between his shift's start and now.
    private func drawIdle(on canvas: inout Canvas) {
        for (gap, amount) in zip(day.idle, day.idleTexts) {
            guard let columns = layout.columns(of: gap), columns.count >= 2 else { continue }
            canvas.fill(
                Rect(row: lowerLine, column: columns.lowerBound, rows: 1, columns: columns.count),
                glyph: "·", ink: Ink(.gridIdle))
            let width = TextWidth.cells(of: amount)
            guard width + 2 <= columns.count else { continue }
            canvas.put(
                amount, row: lowerLine,
                column: columns.lowerBound + (columns.count - width) / 2, ink: Ink(.gridIdle))
        }
    }

    private func drawNow(on canvas: inout Canvas) {
        guard layout.window.contains(board.now) else { return }
        for row in line...lowerLine {
            canvas.put(
                glyphs.now, row: row, column: layout.column(of: board.now), ink: Ink(.gridNow))
        }
    }
}
