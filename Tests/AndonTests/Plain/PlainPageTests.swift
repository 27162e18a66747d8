import Phrases
import SampleDay
import Testing
import WorkshopCore

@testable import Reports
@testable import andon

/// The sample day's workshop at 13:30, for the pages that are lines.
enum PlainSample {
    static let day = Day(number: 20_780)
    static let now = Zone.utc.instant(on: day, at: TimeOfDay(13, 30))

    static func workshop() throws -> Workshop {
        var workshop = Workshop(zone: .utc)
        for step in SampleDay.script(on: day, in: .utc, language: .english) {
            _ = try give(step.command, by: step.actor, at: step.at, id: step.id, to: &workshop)
        }
        return workshop
    }

    @discardableResult
    static func give(
        _ command: Command, by actor: Actor, at: Instant, id: String, to workshop: inout Workshop
    ) throws -> [RecordedEvent] {
        var stored: [RecordedEvent] = []
        guard case .success(let events) = workshop.decide(command, by: actor, at: at)
        else { return [] }
        for (index, new) in events.enumerated() {
            let recorded = RecordedEvent(
                position: workshop.position + 1, stream: new.stream,
                version: workshop.version(of: new.stream) + 1,
                id: EventID(command: id, index: index), at: at, actor: actor, event: new.event)
            try workshop.apply(recorded)
            stored.append(recorded)
        }
        return stored
    }

    static func page(
        _ workshop: Workshop, _ view: PlainPage.View = .board, _ language: Language = .english,
        at now: Instant = now
    ) -> PlainPage {
        PlainPage(
            data: BoardData(workshop, at: now), words: Words(language, zone: .utc), view: view)
    }
}

struct PlainPageTests {
    @Test func `the board tells technicians, then orders by state, then whom to call`() throws {
        let lines = PlainSample.page(try PlainSample.workshop()).lines
        #expect(lines[0] == "Northside Toyota, Mon 23 Nov, 13:30")
        #expect(lines[1] == "Technicians (6)")
        #expect(lines[2].hasPrefix("B. Smith: 1052/1 Gearbox oil seal, 30 min late, free from"))
        let late = try #require(lines.first { $0.hasPrefix("1052: ") })
        #expect(late.hasSuffix("promise 14:45, forecast 15:17, late by 32 min"))
        let titles = ["Waiting (3)", "In work (5)", "Stopped C (2)", "Ready (3)", "Call now (1)"]
        let places = titles.map { lines.firstIndex(of: $0) ?? -1 }
        #expect(places == places.sorted() && !places.contains(-1), "\(lines)")
        #expect(lines.contains { $0.hasPrefix("1063: ") && $0.contains("tight, 22 min left") })
        #expect(lines.contains { $0.hasPrefix("1059: ") && $0.contains("1 h 31 min left") })
        #expect(!lines.contains { $0.hasPrefix("Delivered") })
    }

    @Test(arguments: Language.all)
    func `no line has a sign that a screen reader stumbles over`(_ language: Language) throws {
        let workshop = try PlainSample.workshop()
        let views: [PlainPage.View] = [
            .board, .desk(Actor("Moreau")), .tech(TechnicianID("B. Smith")),
        ]
        for view in views {
            let page = PlainSample.page(workshop, view, language)
            for line in page.lines {
                let signs = line.unicodeScalars.filter { scalar in
                    (0x2190...0x2bff).contains(scalar.value) || scalar.value < 32
                        || scalar.value == 0x2032
                }
                #expect(signs.isEmpty, "\(line)")
            }
        }
    }

    @Test func `the desk begins with whom to call and tells one's own orders`() throws {
        let workshop = try PlainSample.workshop()
        let own = PlainSample.page(workshop, .desk(Actor("Moreau"))).lines
        #expect(own[1] == "Call now (1)" && own[2].contains("Leila Haddad"))
        let all = PlainSample.page(workshop, .desk(Actor("Nobody"))).lines
        #expect(all.count > own.count)
    }

    @Test func `a technician hears his job, its clock and what is next`() throws {
        let lines = PlainSample.page(
            try PlainSample.workshop(), .tech(TechnicianID("B. Smith"))
        ).lines
        #expect(lines[1] == "1052/1: Gearbox oil seal, 2.0h of 1.5h, 30 min over")
        #expect(lines.contains { $0.hasPrefix("1052/2: ") })
        let idle = PlainSample.page(
            try PlainSample.workshop(), .tech(TechnicianID("S. White"))
        ).lines
        #expect(idle[1] == "No job in work")
    }

    @Test func `an order is told by its number, with its reason`() throws {
        let page = PlainSample.page(try PlainSample.workshop())
        #expect(page.line(of: "1052")?.contains("late by 32 min") == true)
        #expect(page.line(of: "9999") == nil)
    }

    @Test func `an empty shop says what to do`() {
        let lines = PlainSample.page(Workshop(zone: .utc)).lines
        #expect(lines.contains { $0.contains("andon import") })
    }
}
