import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct PlanWatchTests {
    private func idle(_ sample: inout SampleBoard) {
        sample.settlePlan()
    }

    private func shows(_ sample: SampleBoard, _ text: String) -> Bool {
        sample.lines.contains { $0.contains(text) }
    }

    @Test func `a board with time on its hands offers a plan that keeps a promise`() throws {
        var sample = try PlanSheetTests.late()
        #expect(sample.board.wantsPlan && !shows(sample, "O plan keeps 1"))
        idle(&sample)
        #expect(!sample.board.wantsPlan && shows(sample, "O plan keeps 1"))
    }

    @Test func `what wins nothing is not offered`() throws {
        var sample = try SampleBoard()
        idle(&sample)
        #expect(sample.board.planWatch.offer?.isWorthOffering == false)
        #expect(!shows(sample, "O plan"))
    }

    @Test func `events make the offer go until the day is planned anew, the clock only at times`()
        throws
    {
        var sample = try PlanSheetTests.late()
        idle(&sample)
        _ = sample.board.update(.tick(SampleBoard.at(13, 31)))
        #expect(!sample.board.wantsPlan)
        _ = sample.board.update(.tick(SampleBoard.at(13, 36)))
        #expect(sample.board.wantsPlan)
        idle(&sample)
        _ = sample.board.update(.workshop(sample.board.workshop))
        #expect(sample.board.wantsPlan && !shows(sample, "O plan"))
    }

    @Test func `nothing is planned where it is of no use`() throws {
        #expect(!(try SampleBoard(screen: .desk)).board.wantsPlan)
        #expect(!(try SampleBoard(isReadOnly: true)).board.wantsPlan)
        #expect(!(try SampleBoard(role: .advisor)).board.wantsPlan)
        #expect((try SampleBoard(role: .foreman)).board.wantsPlan)
        #expect(!(try SampleBoard(rows: 10)).board.wantsPlan)
        var sample = try SampleBoard()
        sample.type("?")
        #expect(!sample.board.wantsPlan)
    }
}
