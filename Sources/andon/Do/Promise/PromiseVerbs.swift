import ScalarText
import ArgumentParser
import Phrases
import WorkshopCore

// The promise and those who must hear of it.

extension DoCommand {
    static let promise = CommandGroup(
        name: "The promise",
        subcommands: [
            PromiseVerb.self, TellAdvisorVerb.self, AcknowledgeVerb.self, ContactVerb.self,
        ])
}

struct PromiseVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "promise", abstract: "The customer was told of a delivery time.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "The delivery time proposed.")
    var to: String

    @Option(help: "Who was told.")
    var told: String

    @Option(name: .customLong("by"), help: "How: phone, in-person, message or mail.")
    var channel: Channel

    @Option(help: "What they answered: agreed, refused or unreached.")
    var answer: Answer

    @Option(help: "Why the time has to move.")
    var reason: String?

    @Option(
        help: "When to call again who was not reached: minutes or a time; else as the shop set.")
    var again: String?

    @Option(help: "When a customer who has the car at home is to bring it.")
    var appointment: String?

    func checkUsage() throws(Failure) {
        guard again == nil || answer == .unreached else {
            throw Failure(.usageTogether, "--again", "--answer unreached", kind: .usage)
        }
    }

    func command(_ scene: Scene) throws(Failure) -> Command {
        let telling = Telling(
            proposed: try scene.time(to), told: told.cleaned, channel: channel, answer: answer,
            reason: reason?.cleaned ?? "", again: try callAgain(scene),
            appointment: try scene.time(appointment))
        return .promise(.tellCustomer(target.order, telling))
    }

    /// Who was not reached is called again: as said, else after what the shop has set.
    private func callAgain(_ scene: Scene) throws(Failure) -> Instant? {
        guard answer == .unreached else { return nil }
        guard let again else {
            let shop = scene.workshop.shop
            return scene.now + (shop?.ahead ?? LookAhead()).callAgain
        }
        let isMinutes = !again.isEmpty && again.unicodeScalars.allSatisfy(\.isDigit)
        let called: Instant = try scene.time(isMinutes ? "+" + again : again)
        return called
    }
}

struct TellAdvisorVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "tell-advisor", abstract: "Call for the advisor's attention.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "What about.")
    var reason: String

    func command(_ scene: Scene) throws(Failure) -> Command {
        .promise(.tellAdvisor(target.order, reason: reason.cleaned))
    }
}

struct AcknowledgeVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "The advisor has seen the alerts.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .promise(.acknowledge(target.order))
    }
}
