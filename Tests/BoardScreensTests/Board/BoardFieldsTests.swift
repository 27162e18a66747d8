import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct BoardFieldsTests {
    @Test func `a part that is changed in place is the state's own`() throws {
        var board = try SampleBoard().board
        board.schedule.isTrayFocused = true
        board.filter += "10"
        board.marks.news = nil
        #expect(board.state.schedule.isTrayFocused)
        #expect(board.state.filter == "10")
    }

    @Test func `a part changed on a copy leaves the first board alone`() throws {
        let board = try SampleBoard().board
        var copy = board
        copy.filter = "1059"
        copy.schedule.day = copy.schedule.day + 1
        #expect(board.filter.isEmpty)
        #expect(board.schedule.day == SampleBoard.monday)
    }
}
