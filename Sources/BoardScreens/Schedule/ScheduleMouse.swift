import TerminalCanvas
import WorkshopCore

/// The mouse on the schedule: click selects, the wheel scrolls, a chip can be dragged.
extension Board {
    mutating func handleScheduleMouse(_ event: MouseEvent) -> [Effect] {
        if let direction = Direction(event.action) {
            if schedule.move == nil { moveScheduleSelection(direction) }
            return []
        }
        let layout = scheduleLayout
        switch event.action {
        case .press:
            schedule.move = nil
            press(at: event.position, layout)
            return []
        case .drag:
            drag(to: event.position, layout)
            return []
        case .release:
            defer { schedule.isDragging = false }
            return schedule.isDragging ? dropMove() : []
        case .wheelUp, .wheelDown: return []
        }
    }

    private mutating func press(at position: Position, _ layout: ScheduleLayout) {
        if layout.tray.contains(row: position.row, column: position.column) {
            let tray = trayJobs
            let index = position.row - layout.tray.row - 1 + trayFirst(layout, count: tray.count)
            guard tray.indices.contains(index) else { return }
            schedule.isTrayFocused = true
            schedule.trayJob = tray[index].id
        } else if let index = layout.index(at: position.row),
            workshop.staff.indices.contains(index)
        {
            schedule.isTrayFocused = false
            schedule.technician = workshop.staff[index].id
            schedule.job = chip(at: position, layout)?.job.id ?? schedule.job
            keepScheduleSelection()
        }
    }

    private func chip(at position: Position, _ layout: ScheduleLayout) -> Chip? {
        rowChips.last { chip in
            chip.spans.contains { layout.columns(of: $0)?.contains(position.column) ?? false }
        }
    }

    private mutating func drag(to position: Position, _ layout: ScheduleLayout) {
        if schedule.move == nil {
            guard !setting.isReadOnly, refusal(of: .dispatch) == nil, !schedule.isTrayFocused,
                let id = schedule.job,
                let job = workshop.job(id), job.state == .queued, let plan = job.plan,
                layout.index(at: position.row) != nil
            else { return }
            beginMove(id, plan)
            schedule.isDragging = true
        }
        guard schedule.isDragging, let index = layout.index(at: position.row),
            workshop.staff.indices.contains(index)
        else { return }
        moveChip(to: layout.instant(at: position.column), of: workshop.staff[index].id)
    }
}
