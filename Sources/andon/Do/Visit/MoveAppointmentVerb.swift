import ArgumentParser
import Phrases
import Reports
import WorkshopCore
import WorkshopPlanner
import WorkshopStore

struct MoveAppointmentVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "move-appointment",
        abstract: "The customer comes at another time, as agreed with them.",
        discussion: """
            The promise moves with it and has to be confirmed anew. Without --at the best times \
            are named and nothing is moved.
            """)

    @OptionGroup var target: OrderTarget
    @OptionGroup var common: SharedOptions
    @OptionGroup var outcome: OutcomeOptions

    @Option(help: "When the car comes.")
    var at: String?

    @Option(help: "The delivery time agreed with the customer; without, the safe one.")
    var promise: String?

    @Option(help: "Who was told; without, the customer.")
    var told: String?

    @Option(name: .customLong("by"), help: "How: phone, in-person, message or mail.")
    var channel = Channel.phone

    @Option(help: "Why the appointment moves.")
    var reason: String?

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open()
        if try outcome.isDone(shop) { return shop.store.close() }
        let scene = Scene(shop)
        let slot = try slot(scene)
        let command = try command(scene, slot)
        let events = try shop.perform(
            command, by: settings.actor, as: settings.role, identity: settings.identity(),
            asked: outcome)
        let late = slot.breaks.map(\.text)
        outcome.tell(events, shop, also: ["breaks": .list(late.map(JSON.text))])
        if !late.isEmpty, !outcome.json {
            Console.say(shop.words(.quoteBreaks, late.joined(separator: " ")))
        }
        scene.warnIfClosed(command)
        shop.store.close()
    }

    func command(_ scene: Scene) throws(Failure) -> Command {
        try command(scene, try slot(scene))
    }

    private func command(_ scene: Scene, _ slot: Slot) throws(Failure) -> Command {
        guard let promised = try scene.time(promise) ?? slot.promise?.time else {
            let (words, now) = (scene.words, scene.now)
            throw Failure(.quoteNobody, slot.obstacle.map { words($0, now: now) } ?? "?")
        }
        let customer = try scene.order(target.order).sheet.customer
        let telling = Telling(
            proposed: promised, told: told?.cleaned ?? customer, channel: channel,
            answer: .agreed, reason: reason?.cleaned ?? "")
        return .visit(.moveAppointment(target.order, to: slot.arrival, telling))
    }

    /// The time that was asked for, weighed.
    private func slot(_ scene: Scene) throws(Failure) -> Slot {
        let order = try scene.order(target.order)
        guard order.state.isOpen else {
            throw scene.refusal(.visit(.wrongState(order.id, order.state)))
        }
        let request = Quote.Request(moving: order, arrival: scene.now)
        let search = try search(scene)
        guard let time = try scene.time(at) else {
            switch search.slots(for: request) {
            case .failure(let refusal): throw scene.refusal(refusal)
            case .success(let slots): throw needsTime(slots, scene)
            }
        }
        switch search.slot(at: time, for: request) {
        case .failure(let refusal): throw scene.refusal(refusal)
        case .success(let slot): return slot
        }
    }

    private func search(_ scene: Scene) throws(Failure) -> SlotSearch {
        let record: ShopRecord
        do throws(StoreProblem) {
            record = try scene.store.record(at: scene.now)
        } catch {
            throw Failure(error)
        }
        let data = BoardData(scene.workshop, at: scene.now, record: record)
        let bucket = TimeBucket(
            of: scene.workshop, data.outlook, record, days: SlotSearch.days, moving: target.order)
        return SlotSearch(scene.workshop, data.outlook, bucket)
    }

    /// Names the times to choose from.
    private func needsTime(_ slots: [Slot], _ scene: Scene) -> Failure {
        let (words, now) = (scene.words, scene.now)
        let times = slots.map { slot in
            let promise = slot.promise.map { words(.quotePromise, words.moment($0.time, now: now)) }
            let late = slot.breaks.map(\.text).joined(separator: " ")
            let rest = [promise ?? "", late.isEmpty ? "" : words(.quoteBreaks, late)]
            return words.moment(slot.arrival, now: now) + words.bracketed(words.facts(rest))
        }
        return Failure(
            .moveNeedsTime, target.order.text, times.isEmpty ? "–" : words.clauses(times),
            kind: .usage)
    }
}
