import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct TrayRowTests {
    private func row(_ order: String, in sample: SampleBoard) throws -> TrayRow {
        try #require(sample.board.dayView.tray.first { $0.job.id.order.text == order })
    }

    @Test func `a car that is here says by when work must start`() throws {
        let sample = try SampleBoard()
        let cells = try row("1063", in: sample).cells
        #expect(cells[0].text == "1063")
        #expect(cells[0].ink == Ink(.textStrong))
        #expect(cells.contains { $0.text == "start by 13:52" })
        #expect(cells[1].text.hasSuffix("waiter"))
        #expect(cells[1].narrow?.text == sample.board.glyphs.house)
    }

    @Test func `a car that is not here stands back and says when it comes`() throws {
        let sample = try SampleBoard()
        let cells = try row("1071", in: sample).cells
        #expect(cells[0].ink == Ink(.textDim))
        #expect(cells.contains { $0.text == "car due 14:30" })
    }

    @Test func `one job of several is named with its number`() throws {
        var workshop = try SampleBoard.workshop()
        let found = JobID(OrderID("1060"), 2)
        try workshop.give(
            .work(.authorise(found)), by: SampleBoard.foreman, at: SampleBoard.at(13, 30), id: "t")
        #expect(try row("1060", in: SampleBoard(workshop)).cells[0].text == "1060/2")
    }

    @Test func `the tray follows the filter as it is typed`() throws {
        var sample = try SampleBoard()
        sample.type("/khl")
        #expect(sample.board.dayView.tray.map(\.job.id.order.text) == ["1063"])
        sample.press(.escape)
        #expect(sample.board.dayView.tray.count > 1)
    }
}
