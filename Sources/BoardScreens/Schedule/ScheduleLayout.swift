import TerminalCanvas
import WorkshopCore

/// Where the parts of the schedule lie on the screen, and which column is what time.
struct ScheduleLayout: Hashable, Sendable {
    /// The line with the hours.
    let axis: Rect
    /// The names at the left of the grid.
    let names: Rect
    /// The chips.
    let grid: Rect
    /// The load at the right of the grid.
    let load: Rect
    /// The tray with its heading.
    let tray: Rect
    /// What is known of the selected order: below the tray or at the right; empty without room.
    let detail: Rect
    /// Lines a technician: 2, or 1 on a small screen.
    let linesPerRow: Int
    /// The first technician shown.
    let firstRow: Int
    /// How many technicians are shown.
    let shownRows: Int
    /// The stretch of time that the grid shows.
    let window: Span
    /// Minutes between two ticks.
    let tickMinutes: Int

    /// The column of the canvas in which `instant` lies; it may lie outside the grid.
    func column(of instant: Instant) -> Int {
        let offset = (instant.milliseconds - window.from.milliseconds) * Int64(grid.columns)
        return grid.column + Int(offset.floored(by: max(1, window.milliseconds)))
    }

    /// The instant at which the column begins.
    func instant(at column: Int) -> Instant {
        let offset = window.milliseconds * Int64(column - grid.column) / Int64(max(1, grid.columns))
        return Instant(milliseconds: window.from.milliseconds + offset)
    }

    /// The columns that a span takes, at least one, inside the grid; nil when it lies outside.
    func columns(of span: Span) -> Range<Int>? {
        guard span.overlap(with: window) != nil else { return nil }
        let first = max(grid.column, column(of: span.from))
        let end = min(grid.column + grid.columns, column(of: span.until))
        return first..<max(end, min(first + 1, grid.column + grid.columns))
    }

    /// The upper line of the `index`th technician; nil when he is scrolled out.
    func line(of index: Int) -> Int? {
        guard index >= firstRow, index < firstRow + shownRows else { return nil }
        return grid.row + (index - firstRow) * linesPerRow
    }

    /// Which technician a line of the screen belongs to.
    func index(at line: Int) -> Int? {
        guard line >= grid.row, line < grid.row + shownRows * linesPerRow else { return nil }
        return firstRow + (line - grid.row) / linesPerRow
    }
}

extension Board {
    /// Above it lie the header, below it the facts and the footer.
    var scheduleArea: Rect {
        Rect(row: 1, column: 0, rows: max(0, size.rows - 3), columns: size.columns)
    }

    var scheduleLayout: ScheduleLayout {
        let (area, side) = scheduleArea.splitRight(size.columns >= 170 ? 52 : 0)
        let staff = max(1, dayView.staff.count)
        let isWide = area.columns >= 100
        let smallestTray = 4
        let room = area.rows - 1 - smallestTray
        let lines = isWide && room >= 2 * min(staff, 6) ? 2 : 1
        let shown = max(1, min(staff, room / lines))
        let (axis, below) = area.splitTop(1)
        let (rows, rest) = below.splitTop(shown * lines)
        let (tray, foot) = rest.splitTop(side.isEmpty ? trayRows(in: rest.rows) : rest.rows)
        let (names, right) = rows.splitLeft(isWide ? 17 : 13)
        let (grid, load) = right.splitRight(5)
        return ScheduleLayout(
            axis: axis, names: names, grid: grid, load: load, tray: tray,
            detail: side.isEmpty ? foot : side,
            linesPerRow: lines,
            firstRow: Self.firstVisible(selected: selectedRow, count: staff, room: shown),
            shownRows: shown, window: scheduleWindow, tickMinutes: schedule.zoom.tickMinutes)
    }

    /// The tray takes what it needs; what is left, if it is worth while, tells of the selection.
    private func trayRows(in room: Int) -> Int {
        let needed = max(4, dayView.tray.count + 1)
        return room - needed >= 5 ? needed : room
    }

    /// The first of `count` rows to show so that the selected one is among the `room` shown.
    static func firstVisible(selected: Int, count: Int, room: Int) -> Int {
        max(0, min(selected - room / 2, count - room))
    }

    var selectedRow: Int {
        dayView.staff.firstIndex { $0.id == schedule.technician } ?? 0
    }

    /// The whole day at hour zoom, else the part around what is selected, or around now.
    private var scheduleWindow: Span {
        let whole = dayView.whole
        guard schedule.zoom != .hour else { return whole }
        let length = whole.milliseconds / Int64(schedule.zoom.rawValue)
        let anchor = zoomAnchor ?? whole.from
        let quarter: Int64 = 15 * 60_000
        let moved = Minutes(schedule.scroll * schedule.zoom.tickMinutes).milliseconds
        let wanted = (anchor.milliseconds - length / 3 + moved).floored(by: quarter) * quarter
        let latest = whole.until.milliseconds - length
        let from = max(whole.from.milliseconds, min(wanted, latest))
        return Span(
            from: Instant(milliseconds: from), until: Instant(milliseconds: from + length))
    }

    private var zoomAnchor: Instant? {
        if let move = schedule.move { return move.start }
        let isToday = schedule.day == today
        if isToday, schedule.looksAtNow { return now }
        let chip = rowChips.first { $0.job.id == schedule.job }
        if isToday, let chip, chip.job.running != nil { return now }
        return chip?.start ?? (isToday ? now : nil)
    }

    /// From the earliest to the latest that anybody on the staff works, in whole hours.
    var wholeDay: Span {
        let hours = workshop.shop?.hours ?? DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0))
        let shifts = workshop.staff.isEmpty ? [hours] : workshop.staff.map(\.shift)
        let first = shifts.map(\.from.minute).min() ?? 0
        var last = shifts.map(\.until.minute).max() ?? 1440
        if schedule.day == today {
            last = max(last, workshop.zone.timeOfDay(of: now).minute + 30)
        }
        let zone = workshop.zone
        return Span(
            from: zone.instant(on: schedule.day, at: TimeOfDay(minute: first / 60 * 60)),
            until: zone.instant(on: schedule.day, at: TimeOfDay(minute: (last + 59) / 60 * 60)))
    }
}
