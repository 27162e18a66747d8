import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The schedule: a row a technician over the hours of the day, and the tray below.
struct ScheduleView {
    let board: Board
    let layout: ScheduleLayout

    init(_ board: Board, _ layout: ScheduleLayout) {
        self.board = board
        self.layout = layout
    }

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }

    func draw(on canvas: inout Canvas) {
        drawAxis(on: &canvas)
        let staff = board.dayView.staff
        if staff.isEmpty {
            canvas.put(
                words(.noTechnicians), row: layout.grid.row, column: 2, ink: Ink(.textDim),
                width: board.size.columns - 3)
        }
        drawRows(of: staff, on: &canvas)
        drawTray(on: &canvas)
        DetailView(board: board, area: layout.detail).draw(on: &canvas)
    }

    /// Draws anew what a move of the selection changes: its rows and the tray.
    func drawMove(from last: ScheduleState, on canvas: inout Canvas) {
        let now = board.schedule
        let changesFocus = last.isTrayFocused != now.isTrayFocused
        if changesFocus || last.technician != now.technician || last.job != now.job {
            let touched = [last.technician, now.technician]
            drawRows(of: board.dayView.staff, on: &canvas) { touched.contains($0.id) }
        }
        if changesFocus || last.trayJob != now.trayJob { drawTray(on: &canvas) }
    }

    private func drawRows(
        of staff: [Technician], on canvas: inout Canvas,
        where isWanted: (Technician) -> Bool = { _ in true }
    ) {
        for (index, technician) in staff.enumerated() where isWanted(technician) {
            guard let line = layout.line(of: index) else { continue }
            let row = TechnicianRow(
                board: board, layout: layout, technician: technician, line: line,
                day: board.dayView.rows[technician.id] ?? DayRow(),
                isSelected: isSelected(technician.id))
            row.draw(on: &canvas)
        }
        drawScrollMarks(staff.count, on: &canvas)
    }

    private func drawTray(on canvas: inout Canvas) {
        TrayView(board: board, area: layout.tray, layout: layout).draw(on: &canvas)
    }

    private func isSelected(_ technician: TechnicianID) -> Bool {
        !board.schedule.isTrayFocused && board.schedule.technician == technician
    }

    private func drawAxis(on canvas: inout Canvas) {
        let row = layout.axis.row
        let day = board.schedule.day
        let isToday = day == board.today
        canvas.put(
            isToday ? words(.technician) : words.fullDate(day), row: row, column: 1,
            ink: Ink(isToday ? .headerDim : .titleAlert), width: layout.names.columns - 2)
        canvas.put(
            TextWidth.pad(words(.load), to: 5, alignment: .right), row: row,
            column: layout.load.column, ink: Ink(.headerDim))
        canvas.clipped(
            to: Rect(
                row: row, column: layout.grid.column, rows: 1, columns: layout.grid.columns)
        ) { canvas in
            var last = Int.min
            for tick in ticks {
                let column = layout.column(of: tick)
                let text = words.time(tick)
                guard column > last else { continue }
                canvas.put(text, row: row, column: column, ink: Ink(.header))
                last = column + text.count
            }
        }
    }

    /// The instants of the ticks inside the window.
    private var ticks: [Instant] {
        let step = Minutes(layout.tickMinutes)
        let size = step.milliseconds
        let offset = Int64(board.workshop.zone.offsetSeconds(at: layout.window.from)) * 1000
        let first = (layout.window.from.milliseconds + offset + size - 1).floored(by: size) * size
        var tick = Instant(milliseconds: first - offset)
        var result: [Instant] = []
        while tick < layout.window.until {
            result.append(tick)
            tick = tick + step
        }
        return result
    }

    private func drawScrollMarks(_ count: Int, on canvas: inout Canvas) {
        let below = count - layout.firstRow - layout.shownRows
        let column = layout.names.column
        if layout.firstRow > 0 {
            canvas.put(
                glyphs.triangleUp, row: layout.grid.row, column: column, ink: Ink(.headerDim))
        }
        if below > 0 {
            canvas.put(
                glyphs.triangleDown, row: layout.grid.row + layout.grid.rows - 1, column: column,
                ink: Ink(.headerDim))
        }
    }
}
