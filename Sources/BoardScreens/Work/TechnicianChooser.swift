import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The staff, to give a job to one of them.
extension Board {
    /// To whom a job is dispatched.
    func assignChooser(_ job: JobID) -> Chooser {
        technicianChooser(.formAssign, job) { technician, _ in
            .work(.assign(job, technician, at: nil))
        } deed: { technician, board in
            board.take(board.doing(.work(.assign(job, technician, at: nil))))
        } remade: {
            $0.assignChooser(job)
        }
    }

    /// By whom a job is started.
    func startChooser(_ job: JobID) -> Chooser {
        technicianChooser(.formStartBy, job) { technician, board in
            .work(board.startCommand(job, technician, overriding: nil))
        } deed: { technician, board in
            board.take(board.stepToStart(job, by: technician))
        } remade: {
            $0.startChooser(job)
        }
    }

    /// Those with the skill first, then who is free first.
    private func technicianChooser(
        _ title: Phrase, _ id: JobID,
        command: @escaping @Sendable (TechnicianID, Board) -> Command,
        deed: @escaping @Sendable (TechnicianID, inout Board) -> [Effect],
        remade: @escaping @Sendable (Board) -> Chooser
    ) -> Chooser {
        let needed = workshop.job(id)?.line.skill ?? .basic
        let ranked = outlook.timelines.sorted { left, right in
            let (first, second) = (isAble(left, needed), isAble(right, needed))
            return first == second ? left.freeFrom < right.freeFrom : first
        }
        let options = ranked.map { timeline in
            let skill = workshop.technician(timeline.technician)?.skill ?? .basic
            let technician = timeline.technician
            var option = Chooser.Option(
                id: technician.name,
                columns: [technician.name, glyphs.dots(skill), freeText(timeline)]
            ) { deed(technician, &$0) }
            option.command = { command(technician, $0) }
            option.doubt = skill < needed ? words(.moveSkillTooLow) : nil
            return option
        }
        return Chooser(title: words(title, "\(id)"), options: options, remade: remade)
    }

    private func isAble(_ timeline: Timeline, _ needed: Skill) -> Bool {
        workshop.technician(timeline.technician).map { $0.skill >= needed } ?? false
    }
}
