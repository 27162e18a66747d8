import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The technicians: name, the day as a bar, the order in work, and when he is free.
struct WallSchedule: WallSheet {
    let wall: Wall
    let layout: WallLayout
    let title = Phrase.wallSchedule

    init(_ wall: Wall, _ layout: WallLayout) {
        self.wall = wall
        self.layout = layout
    }

    private var board: Board { wall.board }
    private var words: Words { wall.words }
    private var staff: [Technician] { wall.workshop.staff }
    private var scale: WallScale { layout.scale }

    var isWorthShowing: Bool { !staff.isEmpty }
    var parts: Int { list.parts }

    private var list: WallList {
        WallList(staff.count, rows: scale.lineRows, room: layout.page.rows - 1)
    }

    func draw(_ part: Int, on canvas: inout Canvas) {
        guard !staff.isEmpty else {
            canvas.put(
                words(.nothingHere), row: layout.page.row, column: layout.page.column,
                ink: Ink(.textDim))
            return
        }
        let columns = WallScheduleColumns(wall, layout)
        let list = list
        drawHours(columns, on: &canvas)
        for (place, index) in list.range(part).enumerated() {
            let top = layout.page.row + 1 + place * list.pitch
            drawRow(of: staff[index], top, columns, on: &canvas)
        }
    }

    private func drawHours(_ columns: WallScheduleColumns, on canvas: inout Canvas) {
        let hour: Int64 = 3_600_000
        var next = (columns.window.from.milliseconds.floored(by: hour)) * hour
        var free = columns.bar.lowerBound
        while next < columns.window.until.milliseconds {
            let instant = Instant(milliseconds: next)
            let text = words.time(instant)
            let column = columns.column(of: instant)
            if column >= free, column + text.utf8.count <= columns.bar.upperBound {
                canvas.put(text, row: layout.page.row, column: column, ink: Ink(.headerDim))
                free = column + text.utf8.count + 2
            }
            next += hour
        }
    }

    private func drawRow(
        of technician: Technician, _ top: Int, _ columns: WallScheduleColumns,
        on canvas: inout Canvas
    ) {
        let rows = scale.lineRows
        func area(_ range: Range<Int>) -> Rect {
            Rect(row: top, column: range.lowerBound, rows: rows, columns: range.count)
        }
        var name = LetteringLine()
        name.add(technician.id.name, Ink(.textStrong))
        if scale.line != nil, Lettering(technician.id.name, columns.nameSize).isPlain {
            canvas.fill(area(columns.name), ink: Ink(.chipPlan))
            name.words[0].ink = Ink(.chipPlan)
        }
        name.draw(in: area(columns.name), columns.nameSize, glyphs: wall.glyphs, on: &canvas)
        let day = board.dayView.rows[technician.id] ?? DayRow()
        canvas.clipped(to: area(columns.bar)) {
            WallBar(wall: wall, columns: columns, top: top, rows: rows).draw(
                day, technician, on: &$0)
        }
        let timeline = board.outlook.timeline(of: technician.id)
        let late = (timeline?.running?.late ?? .zero) > .zero
        var order = LetteringLine()
        if let running = timeline?.running {
            order.add(running.job.id.order.text, late ? Ink(.jobOver) : Ink(.jobRunning))
        }
        order.draw(in: area(columns.order), scale.line, glyphs: wall.glyphs, on: &canvas)
        let isIdle = timeline?.running == nil && day.free != words(.offShift)
        LetteringLine(day.free, ink: Ink(late ? .jobOver : isIdle ? .slackTight : .textDim)).draw(
            in: area(columns.free), scale.line, glyphs: wall.glyphs, on: &canvas)
    }
}

/// Which columns of the canvas the parts of a technician's row take.
struct WallScheduleColumns: Hashable, Sendable {
    let name: Range<Int>
    /// The size of all names, so that none seems less than the others.
    let nameSize: BlockSize?
    let bar: Range<Int>
    let order: Range<Int>
    let free: Range<Int>
    /// The time that the bar covers.
    let window: Span

    init(_ wall: Wall, _ layout: WallLayout) {
        let (page, size) = (layout.page, layout.scale.line)
        func width(of texts: [String], atMost limit: Int) -> Int {
            let widths = texts.map { text in
                LetteringLine(text, ink: Ink(.text)).fitted(to: limit, size, ellipsis: "")
                    .reduce(0) { $0 + $1.lettering.columns + layout.scale.gap }
            }
            return widths.max() ?? 0
        }
        let staff = wall.workshop.staff
        // A name is one word here: its blanks are narrower than those between columns.
        func nameWidth(_ size: BlockSize?) -> Int {
            (staff.map { Lettering($0.id.name, size).columns }.max() ?? 0) + layout.scale.gap
        }
        let limit = page.columns / 3
        let sizes = BlockSize.allCases.reversed().filter { candidate in
            size.map { candidate <= $0 } ?? false
        }
        nameSize = sizes.first { nameWidth($0) <= limit }
        let nameColumns = min(limit, nameWidth(nameSize))
        let running = wall.board.outlook.timelines.compactMap(\.running?.job.id.order.text)
        let orderWidth = width(of: running, atMost: page.columns / 5)
        let free = staff.compactMap { wall.board.dayView.rows[$0.id]?.free }
        let freeWidth = width(of: free, atMost: page.columns / 4)
        let left = page.column + nameColumns
        let right = max(left, page.right - orderWidth - freeWidth)
        name = page.column..<max(page.column, left - 1)
        bar = left..<max(left, right - 2)
        order = right..<right + orderWidth
        self.free = order.upperBound..<max(order.upperBound, page.right)
        window = wall.board.wholeDay
    }

    func column(of instant: Instant) -> Int {
        let offset = (instant.milliseconds - window.from.milliseconds) * Int64(bar.count)
        return bar.lowerBound + Int(offset.floored(by: max(1, window.milliseconds)))
    }

    /// The columns of a stretch of time, at least one; nil when it lies outside.
    func columns(of span: Span) -> Range<Int>? {
        guard span.overlap(with: window) != nil, !bar.isEmpty else { return nil }
        let first = min(max(bar.lowerBound, column(of: span.from)), bar.upperBound - 1)
        return first..<max(first + 1, min(bar.upperBound, column(of: span.until)))
    }
}

/// A technician's day as one thick bar: what was done, what runs, what is to come.
struct WallBar {
    let wall: Wall
    let columns: WallScheduleColumns
    let top: Int
    let rows: Int

    private var glyphs: GlyphSet { wall.glyphs }

    func draw(_ day: DayRow, _ technician: Technician, on canvas: inout Canvas) {
        fill(columns.bar, glyphs.shade, Ink(.gridLunch), on: &canvas)
        for span in day.open {
            guard let open = columns.columns(of: span) else { continue }
            fill(open, " ", Ink(.text), on: &canvas)
        }
        for chip in day.chips where !chip.job.hasBegun {
            for span in chip.plan { drawPlan(chip, span, on: &canvas) }
        }
        for bar in day.chips.flatMap(\.bars) {
            guard let range = columns.columns(of: bar.span) else { continue }
            switch bar.kind {
            case .done: line(range, glyphs.barDone, Ink(.jobDone), on: &canvas)
            case .running: fill(range, glyphs.barRunning, Ink(.jobRunning), on: &canvas)
            case .over: fill(range, glyphs.barOver, Ink(.jobOver), on: &canvas)
            case .stopped: line(range, glyphs.barStopped, Ink(.jobStopped), on: &canvas)
            }
        }
        guard let now = columns.columns(of: Span(from: wall.now, until: wall.now + Minutes(1)))
        else { return }
        fill(now.lowerBound..<now.lowerBound + 1, glyphs.now, Ink(.gridNow), on: &canvas)
    }

    private func fill(_ range: Range<Int>, _ glyph: String, _ ink: Ink, on canvas: inout Canvas) {
        canvas.fill(
            Rect(row: top, column: range.lowerBound, rows: rows, columns: range.count),
            glyph: glyph.first ?? " ", ink: ink)
    }

    /// What is over is a line in the middle, so that what is going on stands out.
    private func line(_ range: Range<Int>, _ glyph: String, _ ink: Ink, on canvas: inout Canvas) {
        canvas.fill(
            Rect(
                row: top + rows / 2, column: range.lowerBound, rows: 1, columns: range.count),
            glyph: glyph.first ?? " ", ink: ink)
    }

    private func drawPlan(_ chip: Chip, _ span: Span, on canvas: inout Canvas) {
        guard let range = columns.columns(of: span) else { return }
        let ink: Ink =
            switch chip.urgency {
            case .late: Ink(.slackLate)
            case .tight: Ink(.slackTight, .reverse)
            case .good: Ink(.chipPlan)
            }
        fill(range, " ", ink, on: &canvas)
        fill(range.lowerBound..<range.lowerBound + 1, glyphs.chipLeft, ink, on: &canvas)
        let size = wall.layout.scale.line
        let order = [size, .small, nil].lazy.map { Lettering(chip.job.id.order.text, $0) }
            .first { $0.columns < range.count && $0.rows <= rows }
        let area = Rect(
            row: top, column: range.lowerBound + 1, rows: rows, columns: range.count - 1)
        order?.draw(in: area, glyphs: glyphs, ink: ink, on: &canvas)
    }
}
