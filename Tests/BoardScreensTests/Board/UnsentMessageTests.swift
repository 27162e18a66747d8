import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct UnsentMessageTests {
    @Test func `unsent messages of a car that has left the board are counted and do not list it`()
        throws
    {
        var sample = try SampleBoard(screen: .desk)
        let rows = DeskRows(board: sample.board).page.rows.count
        let notice = Notice(
            id: "a", kind: .ready, order: OrderID("1"), at: SampleBoard.at(12, 0), detail: "")
        _ = sample.board.update(.unsent([UnsentMessage(notice)]))
        #expect(sample.lines[0].contains("! 1 unsent"))
        #expect(DeskRows(board: sample.board).page.rows.count == rows)
    }
}
