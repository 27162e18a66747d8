import ArgumentParser
import WorkshopCore

// What is found during the work: more work, missing parts.

struct AddWorkVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "add-work", abstract: "Work was found that is not on the order.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "What is to be done.")
    var job: String

    @Option(help: "Flat-rate time in hours, as 1.8.")
    var frt: TypedHours

    @Option(help: "The lowest skill that may do it, 1 to 4.")
    var skill: Skill = .basic

    @Option(help: "What the customer would pay for it, as it is said to him.")
    var estimate: String?

    @Option(
        parsing: .unconditional,
        help: "The jobs that it comes after, as 1,2; - for none, beside the others.")
    var after: TypedPredecessors?

    @Flag(help: "The customer has authorised it already.")
    var authorised = false

    func command(_ scene: Scene) throws(Failure) -> Command {
        let line = JobLine(
            description: job.cleaned, flatRate: frt.minutes, skill: skill, kind: .repair,
            estimate: estimate?.cleaned, after: after?.value)
        return .work(.add(target.order, line, needsAuthorisation: !authorised))
    }
}

struct AuthoriseVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "authorise", abstract: "The customer agrees to additional work.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .work(.authorise(try target.job(scene) { $0.authorisation == .open }))
    }
}

struct DeclineVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "The customer does not want additional work.")

    @OptionGroup var target: JobTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .work(.decline(try target.job(scene) { $0.authorisation == .open }))
    }
}

struct PartVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "part", abstract: "A part is missing, on its way or here.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "The part's number.")
    var number: String

    @Option(help: "How many pieces, when it is asked for.")
    var quantity: Int = 1

    @Option(help: "How far it has come: asked, authorised, ordered, arrived or issued.")
    var state: PartState

    @Option(help: "When it is expected.")
    var eta: String?

    func command(_ scene: Scene) throws(Failure) -> Command {
        let part = number.cleaned
        guard state != .asked else {
            return .parts(.ask(target.order, number: part, quantity: quantity, job: target.job))
        }
        return .parts(.move(target.order, number: part, to: state, eta: try scene.time(eta)))
    }
}
