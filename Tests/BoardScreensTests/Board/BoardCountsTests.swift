import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct BoardCountsTests {
    @Test func `the counts are those of the cars that are here`() throws {
        let board = try SampleBoard().board
        let counts = BoardCounts(of: board.workshop, board.outlook)
        #expect(counts.working == 5)
        #expect(counts.waiting == 5)
        #expect(counts.stopped == 5)
        #expect(counts.ready == 3)
        #expect(counts.alerts == 1)
        #expect((counts.atRisk, counts.toCall) == (3, 1))
        #expect(counts.toCall == board.outlook.callNow.count)
    }

    @Test func `an empty workshop counts nothing`() {
        let board = SampleBoard(Workshop(zone: .utc)).board
        #expect(BoardCounts(of: board.workshop, board.outlook) == BoardCounts())
    }

    @Test func `the counts follow the workshop`() throws {
        var sample = try SampleBoard()
        sample.type("f")
        try sample.carryOut()
        #expect(sample.board.counts.working == 4)
    }
}
