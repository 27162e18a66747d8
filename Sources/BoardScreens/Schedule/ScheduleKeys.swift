import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// Moving the selection over grid and tray.
extension Board {
    var scheduleTarget: Target {
        let job = schedule.isTrayFocused ? schedule.trayJob : schedule.job
        return Target(
            order: job?.order, job: job,
            technician: schedule.isTrayFocused ? nil : schedule.technician)
    }

    /// The jobs in the tray, as it shows them.
    var trayJobs: [Job] { dayView.tray.map(\.job) }

    mutating func keepScheduleSelection() {
        let staff = workshop.staff
        if !staff.contains(where: { $0.id == schedule.technician }) {
            schedule.technician = staff.first?.id
        }
        let tray = trayJobs
        if !tray.contains(where: { $0.id == schedule.trayJob }) {
            schedule.trayJob = tray.first?.id
        }
        if tray.isEmpty { schedule.isTrayFocused = false }
        let row = rowChips
        if !row.contains(where: { $0.job.id == schedule.job }) {
            schedule.job = nearestChip(in: row)?.job.id
        }
    }

    /// The chips of the selected row.
    var rowChips: [Chip] {
        schedule.technician.flatMap { dayView.rows[$0]?.chips } ?? []
    }

    /// The job in work, else the next one, else the last.
    private func nearestChip(in row: [Chip]) -> Chip? {
        row.first { $0.job.running != nil } ?? row.first { $0.job.state == .queued } ?? row.last
    }

    /// Selects a job where it stands: on its technician's row or in the tray.
    mutating func selectOnSchedule(_ job: Job) {
        schedule.isTrayFocused = job.state == .waiting
        if job.state == .waiting {
            schedule.trayJob = job.id
        } else {
            schedule.technician = job.technician ?? schedule.technician
            schedule.job = job.id
        }
    }

    mutating func moveScheduleSelection(_ direction: Direction) {
        schedule.scroll = 0
        schedule.looksAtNow = false
        if schedule.isTrayFocused {
            moveInTray(direction)
        } else {
            moveInGrid(direction)
        }
    }

    private mutating func moveInTray(_ direction: Direction) {
        let tray = trayJobs
        let index = tray.firstIndex { $0.id == schedule.trayJob } ?? 0
        if direction == .up, index == 0 {
            schedule.isTrayFocused = false
        } else if !tray.isEmpty {
            let moved = direction.moved(
                index, count: tray.count, page: max(1, scheduleLayout.tray.rows - 1))
            schedule.trayJob = tray[moved].id
        }
    }

    private mutating func moveInGrid(_ direction: Direction) {
        switch direction {
        case .left, .right:
            moveAlongRow(direction == .left ? -1 : 1)
        case .up, .down, .pageUp, .pageDown, .first, .last:
            let staff = dayView.staff
            guard !staff.isEmpty else { return }
            let row = selectedRow
            if direction == .down, row == staff.count - 1, !trayJobs.isEmpty {
                schedule.isTrayFocused = true
                return
            }
            let moved = direction.moved(row, count: staff.count, page: scheduleLayout.shownRows)
            guard moved != row else { return }
            schedule.technician = staff[moved].id
            schedule.job = nearestChip(in: rowChips)?.job.id
        }
    }

    private mutating func moveAlongRow(_ step: Int) {
        let row = rowChips
        guard !row.isEmpty else { return }
        let index = row.firstIndex { $0.job.id == schedule.job } ?? 0
        schedule.job = row[max(0, min(row.count - 1, index + step))].job.id
    }
}

enum ScheduleScreen: Screen {
    static func target(_ board: Board) -> Target { board.scheduleTarget }
    static func keepSelection(_ board: inout Board) { board.keepScheduleSelection() }

    static func select(_ order: Order, on board: inout Board) {
        let open = order.jobs.first { !$0.isSettled }
        guard let job = open ?? order.jobs.last(where: { $0.technician != nil }) else { return }
        board.selectOnSchedule(job)
    }

    static func move(_ direction: Direction, on board: inout Board) {
        board.moveScheduleSelection(direction)
    }

    static func nextPane(_ board: inout Board) { board.schedule.isTrayFocused.toggle() }

    static func take(_ event: MouseEvent, on board: inout Board) -> [Effect] {
        board.handleScheduleMouse(event)
    }

    static func draw(_ board: Board, on canvas: inout Canvas) -> (any Drawing)? {
        let drawing = ScheduleDrawing(board)
        drawing.draw(board, on: &canvas)
        return drawing
    }
}
