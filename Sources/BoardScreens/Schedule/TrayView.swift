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
        let jobs = board.trayJobs
        drawHeading(jobs.count, on: &canvas)
        let first = board.trayFirst(layout, count: jobs.count)
        let table = TrayTable(board: board, columns: area.columns)
        for (index, job) in jobs.enumerated().dropFirst(first).prefix(max(0, area.rows - 1)) {
            let row = area.row + 1 + index - first
            let isChosen = board.schedule.isTrayFocused && board.schedule.trayJob == job.id
            table.draw(job, row: row, isChosen: isChosen, on: &canvas)
        }
        let hidden = jobs.count - first - (area.rows - 1)
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
    }

    private func drawMore(_ hidden: Int, on canvas: inout Canvas) {
        let text = " " + board.glyphs.triangleDown + " " + words(.moreBelow, String(hidden)) + " "
        let width = TextWidth.cells(of: text)
        canvas.put(
            text, row: area.row, column: max(0, area.columns - width - 2), ink: Ink(.headerDim))
    }
}

/// The columns of the tray, as many as the width holds.
struct TrayTable {
    let board: Board
    let columns: Int

    private struct Column {
        /// In cells, with the gap after it; nil takes what the others leave.
        let width: Int?
        let ink: Ink
        let text: String
    }

    func draw(_ job: Job, row: Int, isChosen: Bool, on canvas: inout Canvas) {
        guard let order = board.workshop.order(job.id.order) else { return }
        if isChosen {
            canvas.fill(Rect(row: row, column: 0, rows: 1, columns: columns), ink: Ink(.selection))
        }
        let cells = cells(job, order)
        let taken = cells.compactMap(\.width).reduce(3, +)
        var column = 2
        for cell in cells {
            let width = cell.width ?? max(0, columns - taken)
            let ink = isChosen ? Ink(.selection) : cell.ink
            canvas.put(cell.text, row: row, column: column, ink: ink, width: width - 1)
            column += width
        }
    }

    private func cells(_ job: Job, _ order: Order) -> [Column] {
        let words = board.words
        let isAble = board.workshop.staff.contains { $0.skill >= job.line.skill }
        var cells = [
            Column(width: 9, ink: Ink(.textStrong), text: name(of: job, order)),
            Column(width: isWide ? 16 : 4, ink: board.markInk(order), text: marks(order)),
            Column(width: 11, ink: Ink(.text), text: order.sheet.plate),
        ]
        if isWide { cells.append(Column(width: 14, ink: Ink(.textDim), text: order.sheet.model)) }
        cells.append(Column(width: nil, ink: Ink(.text), text: job.line.description))
        if isRoomy {
            cells.append(Column(width: 22, ink: Ink(.textDim), text: order.sheet.customer))
        }
        cells += [
            Column(width: 6, ink: Ink(.text), text: words.hours(job.line.flatRate)),
            Column(
                width: 5, ink: Ink(isAble ? .skill : .skillMissing),
                text: board.glyphs.dots(job.line.skill)),
            Column(width: 12, ink: Ink(.text), text: board.glyphs.arrow + moment(order.promise)),
        ]
        if isWide { cells.append(Column(width: 19, ink: Ink(.textDim), text: due(order))) }
        cells.append(Column(width: 8, ink: board.slackInk(order), text: board.slackText(order)))
        return cells
    }

    private var isWide: Bool { columns >= 110 }
    private var isRoomy: Bool { columns >= 150 }

    private func marks(_ order: Order) -> String {
        isWide ? board.marks(order) : board.markGlyphs(order)
    }

    private func name(of job: Job, _ order: Order) -> String {
        order.jobs.count > 1 ? "\(job.id)" : "\(order.id)"
    }

    /// What decides when it can start: the car's arrival, the part, or the latest start.
    private func due(_ order: Order) -> String {
        let words = board.words
        if order.receivedAt == nil { return words(.notHereYet, moment(order.sheet.arrival)) }
        let etas = order.parts.filter(\.state.isMissing).compactMap(\.eta)
        if let eta = etas.max() { return words(.partDue, moment(eta)) }
        return board.outlook.orders[order.id]?.latestStart.map { words(.startBy, moment($0)) } ?? ""
    }

    private func moment(_ instant: Instant) -> String {
        board.words.moment(instant, now: board.now)
    }
}

extension Board {
    /// The first job of the tray that is shown, so that the selected one is among them.
    func trayFirst(_ layout: ScheduleLayout, count: Int) -> Int {
        let selected = trayJobs.firstIndex { $0.id == schedule.trayJob } ?? 0
        return Self.firstVisible(selected: selected, count: count, room: layout.tray.rows - 1)
    }
}
