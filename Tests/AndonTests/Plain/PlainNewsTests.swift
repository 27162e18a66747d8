import Phrases
import Testing
import WorkshopCore

@testable import andon

struct PlainNewsTests {
    private func stop(_ order: String) -> Command {
        let until = PlainSample.now + Minutes(270)
        return .work(
            .stop(
                JobID(OrderID(order), 1),
                StopRequest(code: .interrupted, reason: "lift", expected: until)))
    }

    private func told(_ command: Command, _ view: PlainPage.View) throws -> [String] {
        var workshop = try PlainSample.workshop()
        var news = PlainNews(PlainSample.page(workshop, view))
        let events = try PlainSample.give(
            command, by: Actor("Wang"), at: PlainSample.now, id: "news", to: &workshop)
        return news.lines(events, PlainSample.page(workshop, view))
    }

    @Test func `a change is told with its time and its name, and what has turned late with it`()
        throws
    {
        let lines = try told(stop("1055"), .board)
        #expect(lines.first?.hasPrefix("13:30 Wang: 1055/1 stopped A: lift") == true)
        #expect(lines.contains { $0.hasPrefix("13:30 1055: late by") && $0.contains("lift") })
    }

    @Test func `what was done on a former day is told with it`() throws {
        var workshop = try PlainSample.workshop()
        let events = try PlainSample.give(
            .visit(.note(OrderID("1055"), text: "x")), by: Actor("Wang"), at: PlainSample.now,
            id: "news",
            to: &workshop)
        let page = PlainSample.page(workshop, at: PlainSample.now + Minutes(24 * 60))
        var news = PlainNews(page)
        #expect(news.lines(events, page).first?.hasPrefix("23 Nov 13:30 Wang: ") == true)
    }

    @Test func `a technician hears of his own orders alone`() throws {
        #expect(try told(stop("1055"), .tech(TechnicianID("M. Allen"))).count == 2)
        #expect(try told(stop("1055"), .tech(TechnicianID("B. Smith"))).isEmpty)
    }

    @Test func `the clock alone makes orders late, and nothing is told twice in a row`() throws {
        let workshop = try PlainSample.workshop()
        var news = PlainNews(PlainSample.page(workshop))
        var lines: [String] = []
        for minutes in 1...120 {
            let page = PlainSample.page(workshop, at: PlainSample.now + Minutes(minutes))
            lines += news.lines([], page).filter { $0.contains(" 1063") }
        }
        let kinds = lines.map { $0.contains("late by") }
        #expect(kinds.contains(true), "\(lines)")
        #expect(zip(kinds, kinds.dropFirst()).allSatisfy { $0 != $1 }, "\(lines)")
    }

    @Test func `an order that is in time again is told too`() throws {
        let telling = Telling(
            proposed: PlainSample.now + Minutes(300), told: "X", channel: .phone, answer: .agreed)
        let lines = try told(.promise(.tellCustomer(OrderID("1052"), telling)), .board)
        #expect(lines.contains { $0.contains("1052 is in time again") })
    }
}
