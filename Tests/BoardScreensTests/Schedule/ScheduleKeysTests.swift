import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ScheduleKeysTests {
    @Test func `the arrows go along a row and from row to row`() throws {
        var sample = try SampleBoard()
        sample.press(.left)
        #expect(sample.target.job == JobID(OrderID("1044"), 1))
        sample.press(.left, .left, .left)
        #expect(sample.target.job == JobID(OrderID("1041"), 1), "and stop at its end")
        sample.press(.down)
        #expect(sample.target.technician == TechnicianID("D. Morris"))
        #expect(sample.target.job == JobID(OrderID("1058"), 1), "what runs comes first")
    }

    @Test func `down from the last row leads into the tray, up from its first line back`() throws {
        var sample = try SampleBoard()
        for _ in 0..<6 { sample.press(.down) }
        #expect(sample.board.schedule.isTrayFocused)
        #expect(sample.target.technician == nil)
        #expect(sample.target.job == sample.board.trayJobs.first?.id)
        sample.press(.down, .up, .up)
        #expect(!sample.board.schedule.isTrayFocused)
    }

    @Test func `the tray holds what is not dispatched of the cars of this day, most urgent first`()
        throws
    {
        var sample = try SampleBoard()
        let numbers = sample.board.trayJobs.map(\.id.order.text)
        #expect(numbers.prefix(2) == ["1059", "1063"], "comeback, then waiter")
        #expect(!numbers.contains("1076"), "a car of tomorrow")
        sample.type("]")
        #expect(sample.board.trayJobs.map(\.id.order.text).contains("1076"))
    }

    @Test func `the selection stays near when its job goes`() throws {
        var sample = try SampleBoard()
        sample.press(.tab)
        let second = try #require(sample.board.trayJobs.dropFirst().first)
        var workshop = sample.board.workshop
        let first = try #require(sample.target.job)
        try workshop.give(
            .work(.assign(first, TechnicianID("S. White"), at: nil)), by: SampleBoard.foreman,
            at: sample.board.now, id: "elsewhere")
        _ = sample.board.update(.workshop(workshop))
        #expect(sample.target.job == second.id)
    }

    @Test func `Home and End go to the first and the last technician`() throws {
        var sample = try SampleBoard()
        sample.press(.end)
        #expect(sample.target.technician == TechnicianID("D. Sands"))
        sample.press(.home)
        #expect(sample.target.technician == TechnicianID("B. Smith"))
    }

    @Test func `without staff and orders the keys do nothing`() {
        var sample = SampleBoard(Workshop(zone: .utc))
        sample.press(.down, .up, .left, .right, .tab, .end, .pageDown)
        #expect(sample.target == Target())
    }
}
