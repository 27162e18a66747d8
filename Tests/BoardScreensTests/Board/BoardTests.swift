import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct BoardTests {
    @Test func `a new board shows today's schedule with somebody selected`() throws {
        let board = try SampleBoard().board
        #expect(board.screen == .schedule)
        #expect(board.schedule.day == SampleBoard.monday)
        #expect(board.target.technician == TechnicianID("B. Smith"))
        #expect(board.target.job == JobID(OrderID("1052"), 1))
    }

    @Test func `an empty workshop has nothing selected on any screen`() {
        var sample = SampleBoard(Workshop(zone: .utc))
        for screen in ScreenName.allCases {
            sample.board.show(screen)
            #expect(sample.target == Target())
        }
    }

    @Test(arguments: [(23, 80), (24, 79), (5, 20)])
    func `a terminal under 80 by 24 is too small`(_ rows: Int, _ columns: Int) throws {
        let board = try SampleBoard(rows: rows, columns: columns).board
        #expect(board.isTooSmall)
        #expect(board.draw().text().contains("\(columns)"))
    }

    @Test func `on a page that is too small only q does anything`() throws {
        var sample = try SampleBoard(rows: 10, columns: 40)
        sample.type("xn:?")
        sample.mouse(.press(.left), 3, 3)
        #expect(sample.board.overlay == nil)
        #expect(sample.effects == [])
        sample.type("q")
        #expect(sample.effects == [.quit])
    }
}
