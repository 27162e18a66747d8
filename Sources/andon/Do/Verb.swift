import ArgumentParser
import Phrases
import Reports
import WorkshopCore
import WorkshopPlanner
import WorkshopStore

/// One verb of `andon do`: it turns what was typed into a command of the shop.
protocol Verb: ShopCommand {
    var outcome: OutcomeOptions { get }

    /// The command that was meant, against the newest state that is known.
    /// - Throws: `Failure` when a name or a value cannot be understood.
    func command(_ scene: Scene) throws(Failure) -> Command
}

extension Verb {
    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open()
        if try outcome.isDone(shop) { return shop.store.close() }
        let command = try command(Scene(shop))
        let events = try shop.perform(
            command, by: settings.actor, as: settings.role, identity: settings.identity(),
            asked: outcome)
        outcome.tell(events, shop)
        Scene(shop).warnIfClosed(command)
        shop.store.close()
    }
}

/// How a verb tells what it did.
struct OutcomeOptions: ParsableArguments {
    @Flag(help: "Print the events as one JSON document.")
    var json = false

    @Option(help: "The identity that an unknown outcome was told with: it is not stored twice.")
    var id: String?

    /// Whether the store holds what was given with this identity already; it is told then.
    /// - Throws: `Failure` when the identity makes no sense or the store cannot be read.
    func isDone(_ shop: OpenStore) throws(Failure) -> Bool {
        guard let id else { return false }
        guard CommandNumber.isOne(id) else { throw Failure(.badCommandID, id, kind: .usage) }
        let events = try shop.using { store throws(StoreProblem) in try store.events(of: id) }
        guard !events.isEmpty else { return false }
        tell(events, shop)
        return true
    }

    /// One line with what happened, or all of the events as data, with more that a verb has to say.
    func tell(_ events: [RecordedEvent], _ shop: OpenStore, also more: [String: JSON] = [:]) {
        if json {
            let data = BoardData(shop.workshop, at: shop.now)
            let order = OrderData(data: data, words: shop.words)
            let document: JSON = [
                "events": .list(events.map(order.event)),
                "position": .number(shop.workshop.position),
            ]
            return Console.give(document.merging(more).document)
        }
        let told = events.filter { $0.event.traits.share != .follows }
        var words = shop.words
        words.namesDates = true
        let lines = (told.isEmpty ? events : told).map {
            words($0, now: shop.now, in: shop.workshop)
        }
        Console.say(lines.isEmpty ? shop.words(.nothingChanged) : shop.words.clauses(lines))
    }
}

/// The shop as a verb sees it: finds what the words on the command line mean.
struct Scene {
    let store: SQLiteEventStore
    let workshop: Workshop
    let words: Words
    let now: Instant

    init(_ shop: OpenStore) {
        store = shop.store
        workshop = shop.workshop
        words = shop.words
        now = shop.now
    }

    /// The moment that a text means, as on the board: `14:40`, `+30`, `Tue 11:00`, a date and time.
    func time(_ text: String) throws(Failure) -> Instant {
        let found = TimeText.instant(
            text.cleaned, now: now, zone: words.zone, names: words.dayNames)
        guard let found else { throw Failure(.badTime, text, kind: .usage) }
        return found
    }

    /// The moment, if one was given.
    func time(_ text: String?) throws(Failure) -> Instant? {
        guard let text else { return nil }
        return try time(text) as Instant
    }

    /// The technician who is meant by a name or by a part of one that only he has.
    func technician(_ text: String) throws(Failure) -> TechnicianID {
        let wanted = text.cleaned
        let names = workshop.staff.map(\.id.name)
        if names.contains(wanted) { return TechnicianID(wanted) }
        let folded = wanted.lowercased()
        let meant = wanted.isEmpty ? [] : names.filter { $0.lowercased().contains(folded) }
        if let only = meant.first, meant.count == 1 { return TechnicianID(only) }
        guard meant.isEmpty else {
            throw Failure(.technicianAmbiguous, wanted, list: meant)
        }
        if names.isEmpty { throw refusal(.technician(.unknown(TechnicianID(wanted)))) }
        throw Failure(.technicianUnknownBut, wanted, list: names)
    }

    /// The technician, if one was given.
    func technician(_ text: String?) throws(Failure) -> TechnicianID? {
        guard let text else { return nil }
        return try technician(text) as TechnicianID
    }

    /// The order, also one that has left the board.
    func order(_ id: OrderID) throws(Failure) -> Order {
        do throws(StoreProblem) {
            if let order = try store.order(id) { return order }
        } catch {
            throw Failure(error)
        }
        throw refusal(.visit(.unknownOrder(id)))
    }

    /// Says of a time that was agreed for when nobody is there what the board says.
    func warnIfClosed(_ command: Command) {
        guard let time = timeWhenClosed(command) else { return }
        Console.complain(words(.rowSays, words.moment(time, now: now), words(.slotClosed)))
    }

    private func timeWhenClosed(_ command: Command) -> Instant? {
        if case .promise(.tellCustomer(_, let telling)) = command, telling.answer == .agreed {
            return workshop.isClosedToHandOver(at: telling.proposed) ? telling.proposed : nil
        }
        var arrival: Instant?
        if case .visit(.book(_, let sheet)) = command {
            arrival = sheet.appointment ?? sheet.arrival
        }
        if case .visit(.moveAppointment(_, let time, _)) = command { arrival = time }
        return arrival.flatMap { workshop.isClosed(at: $0) ? $0 : nil }
    }

    /// A refusal in words.
    func refusal(_ refusal: Refusal) -> Failure {
        Failure(refusal, zone: words.zone, now: now)
    }
}
