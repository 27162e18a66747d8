import ArgumentParser
import WorkshopCore

// An order before its work.

extension DoCommand {
    static let visit = CommandGroup(
        name: "The visit",
        subcommands: [
            BookVerb.self, ConfirmVerb.self, MoveAppointmentVerb.self, CancelVerb.self,
            NoShowVerb.self, ReceiveVerb.self, TakeHomeVerb.self, ParkVerb.self, NoteVerb.self,
        ])
}

struct ConfirmVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "The customer has confirmed the appointment.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .visit(.confirm(target.order))
    }
}

struct CancelVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "The visit is cancelled.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "Why.")
    var reason: String?

    func command(_ scene: Scene) throws(Failure) -> Command {
        .visit(.cancel(target.order, reason: reason?.cleaned ?? ""))
    }
}

struct NoShowVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "no-show", abstract: "The customer did not come.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "Who calls the customer; without, the order's advisor.")
    var owner: String?

    func command(_ scene: Scene) throws(Failure) -> Command {
        .visit(.noShow(target.order, owner: owner?.cleaned))
    }
}

struct ReceiveVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: "The car is here: check it in.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "The number on the key's tag.")
    var keyTag: String?

    func command(_ scene: Scene) throws(Failure) -> Command {
        .visit(.receive(target.order, keyTag: keyTag?.cleaned))
    }
}

struct TakeHomeVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "take-home",
        abstract: "The customer takes the car home until what it waits for is here.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    func command(_ scene: Scene) throws(Failure) -> Command {
        .visit(.takeHome(target.order))
    }
}

struct ParkVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "park", abstract: "Say where the car is parked.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "The place.")
    var place: String

    func command(_ scene: Scene) throws(Failure) -> Command {
        .visit(.park(target.order, place: place.cleaned))
    }
}

struct NoteVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Write a remark on the order.")

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "The remark.")
    var text: String

    func command(_ scene: Scene) throws(Failure) -> Command {
        .visit(.note(target.order, text: text.cleaned))
    }
}
