import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct OrderHistoryTests {
    private func texts(_ number: String, width: Int = 100, _ board: Board? = nil) throws -> [String]
    {
        let board = try board ?? SampleBoard().board
        return OrderHistory(board: board, order: OrderID(number), width: width).lines.texts
    }

    @Test func `the newest comes first, under the day that it happened on`() throws {
        let lines = try texts("1052")
        #expect(lines[0] == "today")
        #expect(lines[1] == "10:30 Wang /1 started by B. Smith")
        #expect(lines.contains("Sat 21 Nov"))
        #expect(lines.last?.contains("opened for Leila Haddad") == true)
    }

    @Test func `the order's own number is not repeated on every line`() throws {
        #expect(try texts("1049").allSatisfy { !$0.contains(" 1049") })
    }

    @Test func `what was undone is marked, and so is the undoing`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(.visit(.park(OrderID("1"), place: "P4")), at: (9, 0))
        try shop.give(.undo(.order(OrderID("1")), command: nil), at: (9, 1))
        let board = shop.board().board
        let lines = try texts("1", board)
        #expect(lines[1].contains("last step undone"))
        #expect(lines[2].contains("undone: parked at P4"))
        let page = OrderHistory(board: board, order: OrderID("1"), width: 100).lines
        #expect(page[2].runs.last?.ink == Ink(.textDim))
        #expect(page[3].runs.last?.ink == Ink(.text))
    }

    @Test func `an undoing that was itself undone lets the step count again`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(.visit(.park(OrderID("1"), place: "P4")), at: (9, 0))
        let lines = try texts("1", shop.board().board)
        #expect(!lines.contains { $0.contains("undone") })
    }

    @Test func `a long line is broken under its own beginning`() throws {
        let lines = OrderHistory(board: try SampleBoard().board, order: OrderID("1049"), width: 46)
            .lines
        let broken = lines.filter { $0.runs.count == 1 && $0.runs[0].column > 1 }
        #expect(!broken.isEmpty)
        let column = try #require(lines[1].runs.last).column
        #expect(broken.allSatisfy { $0.runs[0].column == column })
    }

    @Test func `an order that is not on the board has no history`() throws {
        #expect(try texts("9999") == [])
    }
}
