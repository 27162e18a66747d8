import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct StatusCardsTests {
    private func numbers(_ column: StatusColumn, _ board: Board) -> [String] {
        (board.statusCards[column] ?? []).map(\.id.text)
    }

    @Test func `each car stands in the column of its state`() throws {
        let board = try SampleBoard().board
        for (column, orders) in board.statusCards {
            for order in orders {
                #expect(StatusColumn(order.order.state) == column, "\(order.id)")
            }
        }
        #expect(numbers(.interrupted, board) == ["1057"])
        #expect(numbers(.sublet, board) == ["1051"])
    }

    @Test
    func `what waits comes by the foreman's rule, the cars still expected at the end by time`()
        throws
    {
        let board = try SampleBoard().board
        #expect(numbers(.waiting, board) == ["1059", "1063", "1066", "1061", "1071"])
    }

    @Test func `the other columns come by slack`() throws {
        let board = try SampleBoard().board
        let slack = numbers(.inWork, board).compactMap { board.outlook.orders[OrderID($0)]?.slack }
        #expect(slack.count == 5)
        #expect(slack == slack.sorted())
    }

    @Test func `cars of another day and visits that are over are not shown`() throws {
        let board = try SampleBoard().board
        let shown = Set(board.statusCards.values.flatMap(\.self).map(\.id.text))
        for gone in ["1041", "1047", "1075", "1076"] { #expect(!shown.contains(gone), "\(gone)") }
    }

    @Test func `a car that should have come yesterday stays until somebody says that it will not`()
        throws
    {
        var shop = try SmallShop()
        try shop.book("1", isHere: false)
        var sample = shop.board()
        _ = sample.board.update(
            .tick(Zone.utc.instant(on: SampleBoard.monday + 1, at: TimeOfDay(8, 0))))
        #expect(numbers(.waiting, sample.board) == ["1"])
    }

    @Test func `the filter leaves only what it asks for`() throws {
        var board = try SampleBoard().board
        board.filter = "camry"
        let shown = board.statusCards.values.flatMap(\.self)
        #expect(!shown.isEmpty)
        #expect(shown.allSatisfy { $0.order.sheet.model == "Camry" })
    }

    @Test func `of several jobs the liveliest is what a verb is about`() throws {
        var shop = try SmallShop()
        try shop.book("1", jobs: [SmallShop.line(), SmallShop.line(), SmallShop.line()])
        func relevant(_ shop: SmallShop) throws -> Int? {
            let board = shop.board().board
            return board.relevantJob(of: try #require(board.workshop.order(OrderID("1"))))?.id
                .number
        }
        #expect(try relevant(shop) == 1)
        try shop.give(.assign(SmallShop.job("1", 3), SmallShop.ann, at: nil), at: (9, 0))
        #expect(try relevant(shop) == 3, "queued before waiting")
        try shop.give(.start(SmallShop.job("1", 2), SmallShop.ann, overrideReason: nil), at: (9, 0))
        #expect(try relevant(shop) == 2, "running before all")
        let stop = StopRequest(code: .parts, reason: "gasket")
        try shop.give(.stop(SmallShop.job("1", 2), stop), at: (9, 10))
        #expect(try relevant(shop) == 2, "stopped before queued")
    }
}

struct StatusPageTests {
    @Test func `cards are made once, and anew after the clock, the workshop or the language moved`()
        throws
    {
        var sample = try SampleBoard(screen: .status)
        #expect(sample.board.status.page != nil)
        _ = sample.board.update(.tick(SampleBoard.at(15, 0)))
        #expect(sample.lines.contains { $0.contains("▲ (14:00)") })
        sample.type("L")
        sample.press(.down, .enter)
        #expect(sample.lines[1].contains("待派工"))
        #expect(sample.board.statusPage.language.code == "zh-Hans")
    }

    @Test func `what happened while another screen was shown is seen on coming back`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("1046")
        sample.press(.enter)
        sample.type("i")
        try sample.carryOut()
        sample.press(.escape)
        #expect(sample.board.status.column == .wash)
        #expect(sample.target.order?.text == "1046")
    }
}
