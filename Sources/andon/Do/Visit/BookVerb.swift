import ArgumentParser
import Phrases
import WorkshopCore

struct BookVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "book", abstract: "Open an order.",
        discussion: JobOptions.discussion)

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "The customer's name.")
    var customer: String

    @Option(help: "The registration plate.")
    var plate = ""

    @Option(help: "The delivery time agreed with the customer.")
    var promise: String

    @Option(help: "When the car comes; without, now.")
    var arrival: String?

    @OptionGroup var jobs: JobOptions

    @Option(help: "The customer's telephone number.")
    var phone = ""

    @Option(help: "The customer's mail address.")
    var mail: String?

    @Option(help: "The model of the car.")
    var model = ""

    @Option(help: "The vehicle identification number.")
    var vin = ""

    @Option(help: "The service advisor.")
    var advisor = ""

    @Option(help: "The time agreed for the car to come.")
    var appointment: String?

    @Option(help: "The earlier order whose complaint has come back.")
    var comebackOf: String?

    @Option(help: "The number on the key's tag.")
    var keyTag = ""

    @Option(help: "A remark.")
    var notes = ""

    @Option(help: "A part that is needed; once for each.")
    var part: [String] = []

    @Flag(help: "The customer waits in the lounge.")
    var waiting = false

    @Flag(help: "The car is washed before delivery.")
    var wash = false

    func checkUsage() throws(Failure) { try jobs.check() }

    func command(_ scene: Scene) throws(Failure) -> Command {
        let promised: Instant = try scene.time(promise)
        let sheet = OrderSheet(
            customer: customer.cleaned, phone: phone.cleaned, mail: mail?.cleaned,
            plate: plate.cleaned, model: model.cleaned, vin: vin.cleaned,
            advisor: advisor.cleaned,
            arrival: try scene.time(arrival) ?? scene.now,
            appointment: try scene.time(appointment), promise: promised, isWaiter: waiting,
            comebackOf: comebackOf.map { OrderID($0.cleaned) }, wantsWash: wash,
            keyTag: keyTag.cleaned, notes: notes.cleaned, jobs: jobs.lines,
            parts: part.map { PartRequest(number: $0.cleaned, quantity: 1) })
        return .visit(.book(target.order, sheet))
    }
}
