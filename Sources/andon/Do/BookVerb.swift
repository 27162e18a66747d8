import ArgumentParser
import Phrases
import WorkshopCore

struct BookVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "book", abstract: "Open an order.",
        discussion: """
            Give --job once for each job, and as many times --frt and --skill, in the same order.
            """)

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

    @Option(help: "What is to be done; once for each job.")
    var job: [String]

    @Option(help: "Flat-rate time in hours, as 1.8; once for each job.")
    var frt: [TypedHours]

    @Option(help: "The lowest skill, 1 to 4; once for each job, or not at all.")
    var skill: [Skill] = []

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

    func validate() throws {
        guard frt.count == job.count, skill.isEmpty || skill.count == job.count else {
            throw ValidationError("Give --frt, and --skill if at all, once for each --job")
        }
    }

    func command(_ scene: Scene) throws(Failure) -> Command {
        let lines = job.indices.map { index in
            JobLine(
                description: job[index].cleaned, flatRate: frt[index].minutes,
                skill: skill.isEmpty ? .basic : skill[index])
        }
        let promised: Instant = try scene.time(promise)
        let sheet = OrderSheet(
            customer: customer.cleaned, phone: phone.cleaned, mail: mail?.cleaned,
            plate: plate.cleaned, model: model.cleaned, vin: vin.cleaned,
            advisor: advisor.cleaned,
            arrival: try scene.time(arrival) ?? scene.now,
            appointment: try scene.time(appointment), promise: promised, isWaiter: waiting,
            comebackOf: comebackOf.map { OrderID($0.cleaned) }, wantsWash: wash,
            keyTag: keyTag.cleaned, notes: notes.cleaned, jobs: lines,
            parts: part.map { PartRequest(number: $0.cleaned, quantity: 1) })
        return .book(target.order, sheet)
    }
}
