import ArgumentParser
import WorkshopCore

// Dispatch and work.

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

    func command(_ scene: Scene) throws(Failure) -> Command {
        let job = try target.job(scene) { $0.running == nil && !$0.isSettled }
        return .assign(job, try scene.technician(tech), at: try scene.time(at))
    }
}

struct UnassignVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "unassign", abstract: "Take a job out of its technician's queue.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .unassign(try target.job(scene) { $0.state == .queued || $0.openStop != nil })
    }
}

struct StartVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Start a job.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "The technician: any part of the name that only one has.")
    var tech: String?

    @Option(help: "Start in spite of a check that the shop lets override: the reason.")
    var override: String?

    func command(_ scene: Scene) throws(Failure) -> Command {
        let job = try target.job(scene) { $0.state == .queued || $0.state == .waiting }
        return .start(job, try scene.technician(tech), overrideReason: override?.cleaned)
    }
}

struct ResumeVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Take up a job that was stopped.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "The technician: any part of the name that only one has.")
    var tech: String?

    @Option(help: "Start in spite of a check that the shop lets override: the reason.")
    var override: String?

    func command(_ scene: Scene) throws(Failure) -> Command {
        let job = try target.job(scene) { $0.openStop != nil }
        return .resume(job, try scene.technician(tech), overrideReason: override?.cleaned)
    }
}

struct FinishVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "finish", abstract: "The job is done.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .finish(try target.job(scene) { $0.running != nil })
    }
}
