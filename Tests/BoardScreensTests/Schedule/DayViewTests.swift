import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct DayViewTests {
    @Test func `what the schedule shows is worked out anew after each change`() throws {
        var sample = try SampleBoard()
        func chips() -> [JobID] {
            (sample.board.dayView.rows[TechnicianID("S. White")]?.chips ?? []).map(\.job.id)
        }
        let before = chips()
        #expect(sample.board.dayView.undispatched.contains { $0.id.order.text == "1059" })
        var workshop = sample.board.workshop
        try workshop.give(
            .work(.assign(JobID(OrderID("1059"), 1), TechnicianID("S. White"), at: nil)),
            by: SampleBoard.foreman, at: sample.board.now, id: "elsewhere")
        _ = sample.board.update(.workshop(workshop))
        #expect(chips().count == before.count + 1)
        #expect(!sample.board.dayView.undispatched.contains { $0.id.order.text == "1059" })
    }

    @Test func `another day is worked out when it is paged to`() throws {
        var sample = try SampleBoard()
        sample.type("[[")
        let chips = sample.board.dayView.rows[TechnicianID("G. Bates")]?.chips ?? []
        #expect(chips.map(\.job.id.order.text) == ["1038"])
        #expect(sample.board.schedule.day.weekday == .saturday)
    }

    @Test func `the clock's step is seen`() throws {
        var sample = try SampleBoard()
        _ = sample.board.update(.tick(SampleBoard.at(14, 0)))
        let chip = sample.board.dayView.rows[TechnicianID("B. Smith")]?.chips.first {
            $0.job.running != nil
        }
        #expect(chip?.bars.last?.span.until == SampleBoard.at(14, 0))
    }
}
