import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The next job of a technician: the candidates with why they stand where they do, and why another
/// than the first is taken.
extension Board {
    /// The columns of a screen on which a list of jobs has room for the plates.
    private static let plateColumns = 100

    mutating func chooseNextJob(for technician: TechnicianID) {
        overlay = nextJobChooser(technician)
    }

    /// What a technician could take next, as it is now.
    func nextJobChooser(_ technician: TechnicianID) -> Chooser {
        let free = outlook.timeline(of: technician)?.running?.end
        return nextJobChooser(
            technician, workshop.candidates(for: technician, at: now, free: free))
    }

    private func nextJobChooser(_ technician: TechnicianID, _ candidates: [Candidate]) -> Chooser {
        let canStart = candidates.count { $0.readiness != .refused }
        let slacks = candidates.map { slackText($0.slack) }
        let width = slacks.map(TextWidth.cells).max() ?? 0
        let first = canStart > 0 ? candidates.first?.job.id : nil
        let options = candidates.indices.map { index in
            option(
                candidates[index], for: technician, first: first, candidates.reason(at: index),
                slack: TextWidth.pad(slacks[index], to: width, alignment: .right),
                rank: index < canStart ? index + 1 : nil)
        }
        let free = outlook.timeline(of: technician).map { "  " + freeText($0) } ?? ""
        return Chooser(
            title: words(.formNextJob, technician.name) + free, options: options, flexible: 4,
            remade: { $0.nextJobChooser(technician) })
    }

    private func option(
        _ candidate: Candidate, for technician: TechnicianID, first: JobID?, _ reason: RankReason?,
        slack: String, rank: Int?
    ) -> Chooser.Option {
        let job = candidate.job
        let order = workshop.order(job.id.order)
        let refusal = rank == nil ? candidate.refusal : nil
        var option = Chooser.Option(
            id: "\(job.id)",
            columns: [
                rank.map(String.init) ?? "", "\(job.id)", order.map(markGlyphs) ?? "",
                size.columns < Self.plateColumns ? "" : order?.sheet.plate ?? "",
                job.line.description, words.hours(job.line.flatRate),
                slack,
            ]
        ) { $0.dispatch(job.id, to: technician, first: first ?? job.id) }
        option.command = { .work($0.commandForNext(job.id, technician)) }
        option.merit = words.short(reason, leads: rank == 1, now: now)
        option.doubt = refusal.map { words.short($0) }
        option.note = refusal.map { words($0, now: now) } ?? words(reason, now: now)
        return option
    }

    /// Slack as the ranking counts it, with the glyph of its urgency.
    private func slackText(_ slack: Minutes) -> String {
        let amount = words.margin(slack)
        if slack < workshop.shop?.ahead.lateSlack ?? .zero {
            return glyphs.triangleDown + " " + amount
        }
        let isTight = slack < workshop.shop?.tightSlack ?? .zero
        return isTight ? glyphs.triangleUp + " " + amount : amount
    }

    /// Starts the job when the technician is free, else puts it into his queue; who passes over the
    /// first choice is asked why.
    mutating func dispatch(
        _ job: JobID, to technician: TechnicianID, first: JobID
    ) -> [Effect] {
        let passed = first != job && workshop.isToBeHad(first, by: technician) ? first : nil
        // What is overridden is given a reason in its form, which is that of passing over too.
        let step =
            isFree(technician)
            ? stepToStart(job, by: technician, passing: passed)
            : doing(.work(commandForNext(job, technician)))
        guard let passed, case .success(.perform(.work(let command))) = step else {
            return take(step)
        }
        overlay = passOverChooser(command, first: passed)
        return []
    }

    private func isFree(_ technician: TechnicianID) -> Bool {
        workshop.runningJob(of: technician) == nil
            && workshop.freeTime(of: technician, at: now) == now
    }

    /// Starts the job, or puts it before all that waits for a technician who is busy: what is next
    /// would else go behind a plan that fills his day.
    func commandForNext(_ job: JobID, _ technician: TechnicianID) -> WorkCommand {
        if isFree(technician) { return startCommand(job, technician, overriding: nil) }
        let busy = outlook.timeline(of: technician)?.running?.end ?? now
        return .assignNext(
            job, technician, free: max(workshop.freeTime(of: technician, at: now), busy))
    }

    private func passOverChooser(_ command: WorkCommand, first: JobID) -> Chooser {
        let options = PassedOver.Reason.allCases.map { reason in
            var option = Chooser.Option(
                id: String(reason.letter), columns: [String(reason.letter), words.said(reason)]
            ) { $0.passOver(first, for: reason, taking: command) }
            option.letter = reason.letter
            return option
        }
        return Chooser(
            title: words(.formPassOver, "\(first)"), options: options)
    }

    mutating func passOver(
        _ first: JobID, for reason: PassedOver.Reason, taking command: WorkCommand
    ) -> [Effect] {
        guard reason != .other else {
            overlay = form(PassOverForm(command: command, first: first))
            return []
        }
        return take(doing(.work(.passingOver(PassedOver(first, reason), taking: command))))
    }
}

extension PassedOver.Reason {
    /// The key that stands for it, in every language.
    var letter: Character {
        switch self {
        case .customer: "c"
        case .training: "s"
        case .material: "p"
        case .advisor: "a"
        case .other: "o"
        }
    }
}
