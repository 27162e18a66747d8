import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// Moving a chip: the arrows carry it, Enter drops it, and what that would do is shown before.
extension Board {
    /// The steps in which a chip moves, in minutes.
    static let moveStep = Minutes(15)

    mutating func beginMove(_ job: JobID, _ plan: Job.Plan) {
        let entry = outlook.timeline(of: plan.technician)?.entries.first { $0.job.id == job }
        let start = entry?.start ?? plan.start
        schedule.move = ScheduleState.Move(job: job, technician: plan.technician, start: start)
        weighMove()
    }

    mutating func handleInMove(_ key: Key) -> [Effect] {
        guard let move = schedule.move else { return [] }
        switch key {
        case .enter, .character("m"): return dropMove()
        case .escape:
            schedule.move = nil
            if let job = workshop.job(move.job) { selectOnSchedule(job) }
            return []
        default: break
        }
        switch Direction(key) {
        case .left: moveChip(to: move.start - Self.moveStep, of: move.technician)
        case .right: moveChip(to: move.start + Self.moveStep, of: move.technician)
        case .up: moveChip(to: move.start, of: neighbour(of: move.technician, -1))
        case .down: moveChip(to: move.start, of: neighbour(of: move.technician, 1))
        case .pageUp, .pageDown, .first, .last, nil: break
        }
        return []
    }

    /// Carries the chip to `start` on the row of `technician`, on the quarter and not before now.
    mutating func moveChip(to start: Instant, of technician: TechnicianID) {
        let quarter = Self.moveStep.milliseconds
        let snapped = Instant(milliseconds: start.milliseconds.floored(by: quarter) * quarter)
        schedule.move?.start = max(snapped, now)
        schedule.move?.technician = technician
        schedule.technician = technician
        weighMove()
    }

    mutating func dropMove() -> [Effect] {
        guard let move = schedule.move else { return [] }
        schedule.move = nil
        schedule.job = move.job
        return take(doing(moveCommand(move)))
    }

    private func moveCommand(_ move: ScheduleState.Move) -> Command {
        .assign(move.job, move.technician, at: move.start)
    }

    private func neighbour(of technician: TechnicianID, _ step: Int) -> TechnicianID {
        let staff = workshop.staff.map(\.id)
        guard let index = staff.firstIndex(of: technician) else { return technician }
        return staff[max(0, min(staff.count - 1, index + step))]
    }

    /// Works out which promises the move would break or save.
    private mutating func weighMove() {
        guard let move = schedule.move, let job = workshop.job(move.job) else { return }
        let moved = workshop.after(moveCommand(move), by: setting.actor, at: now)
        let then = Outlook(
            of: moved ?? workshop, at: now, experience: outlook.experience)
        func isLate(_ order: OrderID, _ outlook: Outlook) -> Bool {
            outlook.orders[order]?.urgency == .late
        }
        let orders = outlook.orders.keys.sorted()
        schedule.move?.consequences = ScheduleState.Consequences(
            breaks: orders.filter { isLate($0, then) && !isLate($0, outlook) },
            saves: orders.filter { !isLate($0, then) && isLate($0, outlook) },
            isSkillTooLow: workshop.technician(move.technician).map { $0.skill < job.line.skill }
                ?? false)
    }

    /// What the facts line says while a chip is moved.
    func consequenceText(_ move: ScheduleState.Move) -> String {
        let consequences = move.consequences
        var parts = [
            words(.moveTitle, "\(move.job)"),
            words(.moveTo, move.technician.name, words.moment(move.start, now: now)),
        ]
        if consequences.isSkillTooLow {
            parts.append(glyphs.triangleUp + " " + words(.moveSkillTooLow))
        }
        if !consequences.breaks.isEmpty {
            let names = consequences.breaks.map(\.text).joined(separator: " ")
            parts.append(glyphs.triangleDown + " " + words(.moveBreaks, names))
        }
        if !consequences.saves.isEmpty {
            let names = consequences.saves.map(\.text).joined(separator: " ")
            parts.append(glyphs.check + " " + words(.moveSaves, names))
        }
        if consequences.breaks.isEmpty { parts.append(words(.moveNothingBreaks)) }
        return parts.joined(separator: "  ")
    }
}
