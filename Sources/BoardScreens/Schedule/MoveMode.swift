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
        decidesSince = workshop.position
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
        let earliest = now
        schedule.move?.start = max(snapped, earliest)
        schedule.move?.technician = technician
        schedule.technician = technician
        weighMove()
    }

    mutating func dropMove() -> [Effect] {
        guard let move = schedule.move else { return [] }
        schedule.move = nil
        schedule.job = move.job
        return unlessForestalled(take(doing(moveCommand(move))))
    }

    private func moveCommand(_ move: ScheduleState.Move) -> Command {
        .work(.assign(move.job, move.technician, at: move.start))
    }

    private func neighbour(of technician: TechnicianID, _ step: Int) -> TechnicianID {
        let staff = workshop.staff.map(\.id)
        guard let index = staff.firstIndex(of: technician) else { return technician }
        return staff[max(0, min(staff.count - 1, index + step))]
    }

    /// Works out which promises the move would break or save.
    private mutating func weighMove() {
        guard let move = schedule.move, let job = workshop.job(move.job) else { return }
        let weighed = workshop.whatIf(
            moveCommand(move), by: setting.actor, as: setting.role, at: now, from: outlook)
        schedule.move?.whatIf = try? weighed.get()
        let skill = workshop.technician(move.technician)?.skill
        schedule.move?.isSkillTooLow = skill.map { $0 < job.line.skill } ?? false
    }

    /// What the facts line says while a chip is moved.
    func consequencePieces(_ move: ScheduleState.Move) -> [Piece] {
        let place = words(.moveTo, move.technician.name, words.moment(move.start, now: now))
        let skill = glyphs.triangleUp + " " + words(.moveSkillTooLow)
        return [
            Piece(words(.moveTitle, "\(move.job)"), Ink(.notice), canBeCut: true),
            Piece(place, Ink(.notice), weight: 2, canBeCut: true),
        ] + (move.isSkillTooLow ? [Piece(skill, Ink(.slackTight), weight: 3)] : [])
            + (move.whatIf.map(consequences) ?? [])
    }
}
