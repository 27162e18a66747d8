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
        overlay = .chooser(nextJobChooser(technician))
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
        let options = candidates.indices.map { index in
            option(
                candidates[index], candidates.reason(at: index),
                slack: TextWidth.pad(slacks[index], to: width, alignment: .right),
                rank: index < canStart ? index + 1 : nil)
        }
        let free = outlook.timeline(of: technician).map { "  " + freeText($0) } ?? ""
        return Chooser(
            kind: .nextJob(technician, first: canStart > 0 ? candidates.first?.job.id : nil),
            title: words(.formNextJob, technician.name) + free, options: options, flexible: 4)
    }

    private func option(
        _ candidate: Candidate, _ reason: RankReason?, slack: String, rank: Int?
    ) -> Chooser.Option {
        let job = candidate.job
        let order = workshop.order(job.id.order)
        let refusal = rank == nil ? candidate.refusal : nil
        return Chooser.Option(
            value: .job(job.id),
            columns: [
                rank.map(String.init) ?? "", "\(job.id)", order.map(markGlyphs) ?? "",
                size.columns < Self.plateColumns ? "" : order?.sheet.plate ?? "",
                job.line.description, words.hours(job.line.flatRate),
                slack,
            ],
            merit: words.short(reason, leads: rank == 1, now: now),
            doubt: refusal.map { words.short($0) },
            note: refusal.map { words($0, now: now) } ?? words(reason, now: now))
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
        let step =
            isFree(technician)
            ? stepToStart(job, by: technician) : doing(.work(commandForNext(job, technician)))
        guard first != job, workshop.isToBeHad(first, by: technician) else { return take(step) }
        switch step {
        case .success(.perform(.work(let command))):
            overlay = .chooser(passOverChooser(command, first: first))
            return []
        case .success(.open(.form(var form))):
            // What is overridden is given a reason there, which is this one too.
            form.passedOver = first
            overlay = .form(form)
            return []
        case .success, .failure: return take(step)
        }
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
            Chooser.Option(
                value: .reason(reason), columns: [String(reason.letter), words.said(reason)],
                letter: reason.letter)
        }
        return Chooser(
            kind: .passOver(command, first: first),
            title: words(.formPassOver, "\(first)"), options: options)
    }

    mutating func passOver(
        _ first: JobID, for reason: PassedOver.Reason, taking command: WorkCommand
    ) -> [Effect] {
        guard reason != .other else {
            overlay = .form(form(.passOver(command, first: first)))
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
