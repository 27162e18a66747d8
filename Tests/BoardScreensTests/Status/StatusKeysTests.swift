import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct StatusKeysTests {
    private func sample() throws -> SampleBoard { try SampleBoard(screen: .status) }

    @Test func `the target is the card's order, its liveliest job and its technician`() throws {
        var sample = try sample()
        #expect(
            sample.target
                == Target(order: OrderID("1059"), job: JobID(OrderID("1059"), 1), technician: nil))
        sample.board.select(OrderID("1052"))
        #expect(
            sample.target
                == Target(
                    order: OrderID("1052"), job: JobID(OrderID("1052"), 1),
                    technician: TechnicianID("B. Smith")))
    }

    @Test func `the arrows go between cards and columns`() throws {
        var sample = try sample()
        sample.press(.down)
        #expect(sample.target.order == OrderID("1063"))
        sample.press(.right)
        #expect(sample.board.status.column == .next)
        #expect(sample.board.status.index == 1, "the same line where there is one")
        sample.press(.up, .up)
        #expect(sample.board.status.index == 0)
        sample.press(.left, .left)
        #expect(sample.board.status.column == .waiting)
        sample.press(.end)
        #expect(sample.target.order == OrderID("1071"))
        sample.press(.home)
        #expect(sample.target.order == OrderID("1059"))
    }

    @Test func `empty columns are passed over, and Tab goes round`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.book("2")
        let request = StopRequest(code: .sublet, reason: "paint")
        try shop.give(.work(.stop(SmallShop.job("2"), request)), at: (9, 0))
        var sample = shop.board(screen: .status)
        sample.press(.right)
        #expect(sample.board.status.column == .sublet)
        sample.press(.right)
        #expect(sample.board.status.column == .sublet)
        sample.press(.tab)
        #expect(sample.board.status.column == .waiting)
        sample.press(.tab)
        #expect(sample.board.status.column == .sublet)
    }

    @Test func `the selection follows a card to its new column`() throws {
        var sample = try sample()
        sample.board.select(OrderID("1052"))
        sample.board.keepSelections()
        #expect(sample.board.status.column == .inWork)
        sample.type("x")
        sample.press(.tab)
        sample.type("lift")
        sample.press(.enter)
        try sample.carryOut()
        #expect(sample.target.order == OrderID("1052"))
        #expect(sample.board.status.column == .interrupted)
    }

    @Test func `when the card goes the one that takes its place is selected`() throws {
        var sample = try sample()
        sample.board.select(OrderID("1044"))
        sample.board.keepSelections()
        let ready = try #require(sample.board.statusCards[.ready]).map(\.id)
        sample.type("d")
        try sample.carryOut()
        #expect(sample.board.status.column == .ready)
        #expect(sample.target.order == ready[1])
    }

    @Test func `a filter that hides the selection selects what is near`() throws {
        var sample = try sample()
        sample.type("/1046")
        #expect(sample.target.order == OrderID("1046"))
        sample.press(.escape)
        #expect(sample.target.order == OrderID("1046"))
        sample.type("/zzz")
        #expect(sample.target == Target())
        sample.press(.escape)
        #expect(sample.target.order != nil)
    }

    @Test func `a click selects a card, beside the cards nothing`() throws {
        var sample = try sample()
        let layout = sample.board.statusLayout
        let area = try #require(layout.area(of: 1, in: layout.columns[2]))
        sample.mouse(.press(.left), area.row + 1, area.column + 2)
        #expect(sample.target.order == layout.columns[2].cards[1].id)
        let before = sample.target
        sample.mouse(.press(.left), 1, 2)
        sample.mouse(.press(.left), 37, 2)
        #expect(sample.target == before)
    }

    @Test func `the wheel goes through the column under it`() throws {
        var sample = try sample()
        sample.mouse(.wheelDown, 10, 2)
        #expect(sample.target.order == OrderID("1063"))
        let inWork = sample.board.statusLayout.columns[2]
        sample.mouse(.wheelDown, 10, inWork.area.column + 1)
        #expect(sample.target.order == inWork.cards[0].id)
        sample.mouse(.wheelDown, 10, inWork.area.column + 1)
        #expect(sample.target.order == inWork.cards[1].id)
        sample.mouse(.wheelUp, 10, inWork.area.column + 1)
        #expect(sample.target.order == inWork.cards[0].id)
    }

    @Test func `o opens the selected order`() throws {
        var sample = try sample()
        sample.type("jo")
        #expect(sample.board.screen == .order)
        #expect(sample.target.order == OrderID("1063"))
    }
}
