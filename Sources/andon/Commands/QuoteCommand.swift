import ArgumentParser
import Phrases
import Reports
import WorkshopCore
import WorkshopPlanner

/// `andon quote`: the delivery time that is safe to promise for a visit.
struct QuoteCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "quote", abstract: "Tell which delivery time is safe to promise.",
        discussion: """
            The earliest time that would have held in nine of ten comparable cases of this shop's \
            history, on top of what is on the board. \(JobOptions.discussion)
            """)

    @OptionGroup var common: SharedOptions
    @OptionGroup var jobs: JobOptions

    @Option(help: "When the car comes; without, it is here.")
    var arrival: String?

    @Flag(help: "The customer waits in the lounge.")
    var waiting = false

    @Flag(inversion: .prefixedNo, help: "The car is washed before delivery.")
    var wash = false

    @Flag(help: "Print one JSON document.")
    var json = false

    func checkUsage() throws(Failure) { try jobs.check() }

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: true)
        let scene = Scene(shop)
        let arrival = try scene.time(arrival) ?? shop.now
        guard arrival >= shop.now else {
            let said = shop.words.moment(arrival, now: shop.now)
            throw Failure(.arrivalPassed, said, kind: .usage)
        }
        let request = Quote.Request(
            jobs: jobs.lines, arrival: arrival, isWaiter: waiting, wantsWash: wash)
        let data = BoardData(shop.workshop, at: shop.now, record: try shop.record())
        switch shop.workshop.quote(request, data.outlook) {
        case .failure(let refusal): throw scene.refusal(refusal)
        case .success(let quote): try tell(quote, request, data, shop)
        }
    }

    private func tell(
        _ quote: Quote, _ request: Quote.Request, _ data: BoardData, _ shop: OpenStore
    ) throws(Failure) {
        guard let promise = quote.promise else {
            let (zone, now) = (shop.words.zone, shop.now)
            throw Failure { language in
                let words = Words(language, zone: zone)
                return words(
                    .quoteNobody, quote.obstacle.map { words($0, now: now) } ?? words(.free))
            }
        }
        guard !json else {
            return Console.give(document(quote, promise, request, data).document)
        }
        let words = shop.words
        let soonest = { (text: String) in promise.isOpenEnded ? words(.atSoonest, text) : text }
        let moment = { (instant: Instant) in soonest(words.moment(instant, now: shop.now)) }
        Console.say(words(.quotePromise, moment(promise.time)) + "  " + words.basis(of: promise))
        Console.say(
            words(.quoteForecast, moment(promise.forecast)) + "  "
                + words.why(links: promise.links, now: shop.now))
        guard !quote.breaks.isEmpty else { return }
        Console.say(words(.quoteBreaks, quote.breaks.map(\.text).joined(separator: " ")))
    }

    /// The document; its names are stable.
    private func document(
        _ quote: Quote, _ promise: SafePromise, _ request: Quote.Request, _ data: BoardData
    ) -> JSON {
        let words = Words(.english, zone: data.workshop.zone)
        let lines = request.jobs.map { line in
            JSON.object([
                "description": .text(line.description), "kind": .text(line.kind.rawValue),
                "frt_minutes": .number(line.flatRate.count), "skill": .number(line.skill.level),
            ])
        }
        return [
            "now": data.time(data.now), "position": .number(data.workshop.position),
            "arrival": data.time(request.arrival), "waiting": .flag(request.isWaiter),
            "wash": .flag(request.wantsWash), "jobs": .list(lines),
            "promise": data.time(promise.time), "forecast": data.time(promise.forecast),
            "held_percent": .number(Int(SafePromise.share * 100)),
            "cases": .number(promise.cases), "comparable": .text(promise.likeness.rawValue),
            "open_ended": .flag(promise.isOpenEnded),
            "reasons": .list(promise.links.map { .text(words($0.reason, now: data.now)) }),
            "breaks": .list(quote.breaks.map { .text($0.text) }),
        ]
    }
}
