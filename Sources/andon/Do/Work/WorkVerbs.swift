import ArgumentParser
import Phrases
import Reports
import WorkshopCore
import WorkshopPlanner

// Dispatch and work.

extension DoCommand {
    static let work = CommandGroup(
        name: "The work",
        subcommands: [
            AssignVerb.self, UnassignVerb.self, SequenceVerb.self, StartVerb.self, StopVerb.self,
            ChangeStopVerb.self, ResumeVerb.self, FinishVerb.self, AddWorkVerb.self,
            AuthoriseVerb.self, DeclineVerb.self, PartVerb.self,
        ])
}

struct AssignVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Dispatch a job to a technician.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "The technician: any part of the name that only one has.")
    var tech: String
    @Option(help: "When it is to start; without, when the technician is free.")
    var at: String?

    @Flag(help: "Before all that waits for the technician.")
    var next = false

    func checkUsage() throws(Failure) {
        guard at == nil || !next else {
            throw Failure(.usageApart, "--at", "--next", kind: .usage)
        }
    }

    func command(_ scene: Scene) throws(Failure) -> Command {
        let job = try target.job(scene) { $0.running == nil && !$0.isSettled }
        let technician = try scene.technician(tech)
        guard next else { return .work(.assign(job, technician, at: try scene.time(at))) }
        let free = scene.workshop.freeTime(of: technician, at: scene.now)
        return .work(.assignNext(job, technician, free: free))
    }
}

struct UnassignVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "unassign", abstract: "Take a job out of its technician's queue.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .work(.unassign(try target.job(scene) { $0.state == .queued || $0.openStop != nil }))
    }
}

struct SequenceVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "sequence", abstract: "Say what a job comes after.",
        discussion: "Without --after it comes after the one before it again.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(
        parsing: .unconditional,
        help: "The jobs that it comes after, as 1,2; - for none, beside the others.")
    var after: TypedPredecessors?

    func command(_ scene: Scene) throws(Failure) -> Command {
        .work(.sequence(try target.job(scene) { !$0.isSettled }, after: after?.value))
    }
}

struct StartVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Start a job.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @OptionGroup var taking: TakingOptions

    @Option(
        help: """
            Why this one, where another is the first choice: \
            \(PassedOver.Reason.allCases.map(\.rawValue).joined(separator: ", ")), or a text.
            """)
    var insteadReason: String?

    func command(_ scene: Scene) throws(Failure) -> Command {
        let job = try target.job(scene) { $0.state == .queued || $0.state == .waiting }
        let technician = try scene.technician(taking.tech)
        let start = WorkCommand.start(
            job, technician, overrideReason: taking.override?.cleaned)
        guard let insteadReason,
            let worker = technician ?? scene.workshop.job(job)?.technician,
            let first = scene.workshop.candidates(for: worker, at: scene.now).first,
            first.readiness == .now, first.job.id != job
        else { return .work(start) }
        return .work(
            .passingOver(PassedOver(first.job.id, said: insteadReason.cleaned), taking: start))
    }
}

struct ResumeVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Take up a job that was stopped.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @OptionGroup var taking: TakingOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        let job = try target.job(scene) { $0.openStop != nil }
        let technician = try scene.technician(taking.tech)
        return .work(.resume(job, technician, overrideReason: taking.override?.cleaned))
    }
}

struct FinishVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "finish", abstract: "The job is done.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .work(.finish(try target.job(scene) { $0.running != nil }))
    }
}

/// Who takes up a job, and why in spite of a check.
struct TakingOptions: ParsableArguments {
    @Option(help: "The technician: any part of the name that only one has.")
    var tech: String?

    @Option(help: "Start in spite of a check that the shop lets override: the reason.")
    var override: String?
}

extension PassedOver {
    /// A reason by its name, or the text as the remark of another one.
    fileprivate init(_ first: JobID, said text: String) {
        if let reason = Reason(rawValue: text), reason != .other {
            self.init(first, reason)
        } else {
            self.init(first, .other, remark: text)
        }
    }
}
