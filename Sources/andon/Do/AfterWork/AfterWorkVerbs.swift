import ArgumentParser
import WorkshopCore

// After the work.

extension DoCommand {
    static let afterWork = CommandGroup(
        name: "After the work",
        subcommands: [
            InspectVerb.self, WashVerb.self, SettleVerb.self, ReadyVerb.self, DeliverVerb.self,
            FollowUpVerb.self, CloseVerb.self,
        ])
}

struct InspectVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "qc", abstract: "The final inspection: passed, or failed and back as rework.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Flag(help: "Passed or failed.")
    var result: InspectionResult

    @Option(help: "What was found.")
    var note: String?

    func command(_ scene: Scene) throws(Failure) -> Command {
        let note = note?.cleaned ?? ""
        switch result {
        case .pass: return .afterWork(.passInspection(Target(target.ro).order, note: note))
        case .fail:
            return .afterWork(
                .failInspection(try target.job(scene) { $0.state == .finished }, note: note))
        }
    }
}

struct WashVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "wash", abstract: "The wash begins, or is done.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Flag(help: "Begun or done.")
    var step: WashStep

    func command(_ scene: Scene) throws(Failure) -> Command {
        switch step {
        case .start: .afterWork(.startWash(target.order))
        case .done: .afterWork(.finishWash(target.order))
        }
    }
}

struct SettleVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "settle", abstract: "The invoice is settled.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .afterWork(.settle(target.order))
    }
}

struct ReadyVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "ready", abstract: "The car is ready for its customer.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .afterWork(.ready(target.order))
    }
}

struct DeliverVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "deliver", abstract: "The car has been handed over.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .afterWork(.deliver(target.order))
    }
}

struct FollowUpVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "follow-up", abstract: "The customer was called after delivery.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "What was said.")
    var note: String?

    func command(_ scene: Scene) throws(Failure) -> Command {
        .afterWork(.followUp(target.order, note: note?.cleaned ?? ""))
    }
}

struct CloseVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Nothing is left to do on the order.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .afterWork(.close(target.order))
    }
}

/// What the final inspection came to.
enum InspectionResult: EnumerableFlag {
    case pass, fail
}

/// Which end of the wash.
enum WashStep: EnumerableFlag {
    case start, done
}
