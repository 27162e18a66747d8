import Testing
import WorkshopCore

@testable import Phrases

struct TellingsTests {
    private let words = Words(.english, zone: .utc)
    private let id = OrderID("1041")
    private let ann = Actor("Ann")

    /// An order on which `commands` were done one after the other, each with its last event.
    private func done(_ commands: Command...) throws -> (Workshop, [RecordedEvent]) {
        var workshop = Workshop(zone: .utc)
        var last: [RecordedEvent] = []
        let sheet = OrderSheet(
            customer: "Nair", plate: "ZVG 558", arrival: Samples.now,
            promise: Samples.now + Minutes(300),
            jobs: [JobLine(description: "Oil", flatRate: Minutes(42), skill: .basic)])
        let settings = ShopSettings(
            name: "Test", zone: "UTC",
            hours: DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0)))
        let all =
            [.shop(.open(settings)), .visit(.book(id, sheet)), .visit(.receive(id, keyTag: nil))]
            + commands
        for (number, command) in all.enumerated() {
            let events = try workshop.decide(command, by: ann, at: Samples.now).get()
            for (index, new) in events.enumerated() {
                let recorded = RecordedEvent(
                    position: workshop.position + 1, stream: new.stream,
                    version: workshop.version(of: new.stream) + 1,
                    id: EventID(command: "c\(number)", index: index), at: Samples.now, actor: ann,
                    event: new.event)
                try workshop.apply(recorded)
                last.append(recorded)
            }
        }
        return (workshop, last)
    }

    @Test(arguments: Language.all)
    func `what was taken back is told in the words in which it was done`(_ language: Language)
        throws
    {
        let words = Words(language, zone: .utc)
        let (workshop, events) = try done(
            .visit(.park(id, place: "P4")), .undo(.order(id), command: nil))
        let undone = try #require(events.last)
        let parked = try #require(events.dropLast().last)
        let text = words(undone, now: Samples.now, in: workshop)
        #expect(text == words(.wasUndone, words(parked, now: Samples.now)))
        #expect(text.contains("P4"))
    }

    @Test func `what was taken back and has left the board is told as before`() throws {
        let (_, events) = try done(.visit(.park(id, place: "P4")), .undo(.order(id), command: nil))
        let undone = try #require(events.last)
        #expect(words(undone, now: Samples.now, in: []) == "1041 last step undone")
        let empty = Workshop(zone: .utc)
        #expect(words(undone, now: Samples.now, in: empty) == "1041 last step undone")
    }

    @Test func `of each command the event counts that tells what it did`() throws {
        let (_, events) = try done(
            .promise(.tellAdvisor(id, reason: "late")), .visit(.park(id, place: "P1")))
        #expect(events.tellings.count == 5)
        #expect(!Event.promise(.advisorAlerted(reason: "")).isTelling)
        #expect(Event.visit(.carParked(place: "")).isTelling)
    }
}
