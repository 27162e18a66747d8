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

    /// Cars 1 and 2 are finished; 2 is promised later, but it is to be washed and has less slack.
    private func queue() throws -> SmallShop {
        var shop = try SmallShop()
        for (number, promise, wash) in [("2", 10, true), ("1", 0, false), ("3", 30, true)] {
            try shop.book(number) { sheet in
                sheet.promise = SampleBoard.at(15, promise)
                sheet.wantsWash = wash
            }
            let job = SmallShop.job(number)
            try shop.give(.work(.start(job, SmallShop.ann, overrideReason: nil)), at: (9, 0))
            try shop.give(.work(.finish(job)), at: (10, 0))
        }
        return shop
    }

    private func says(_ number: String, _ column: StatusColumn, _ board: Board) -> [String] {
        let card = board.statusCards[column]?.first { $0.id.text == number }
        return [card?.brief.number.text ?? "", card?.what.last?.text ?? ""]
    }

    @Test func `QC goes by promise and each card says its place in the queue`() throws {
        let board = try queue().board(screen: .status).board
        let slack = ["1", "2"].compactMap { board.outlook.orders[OrderID($0)]?.slack }
        #expect(slack[1] < slack[0], "by slack it would be the other way round")
        #expect(numbers(.inspection, board) == ["1", "2", "3"])
        #expect(says("1", .inspection, board) == ["1·1", "no. 1"])
        #expect(says("3", .inspection, board) == ["3·3", "no. 3"])
    }

    @Test func `a promise that moved moves the car in the queue`() throws {
        var shop = try queue()
        let telling = Telling(
            proposed: SampleBoard.at(15, 50), told: "X", channel: .phone, answer: .agreed)
        try shop.give(.promise(.tellCustomer(OrderID("1"), telling)), at: (13, 0))
        #expect(numbers(.inspection, shop.board().board) == ["2", "3", "1"])
    }

    @Test func `the wash goes by promise too, and a car in its bay queues no more`() throws {
        var shop = try queue()
        for number in ["2", "3"] {
            try shop.give(.afterWork(.passInspection(OrderID(number), note: "")), at: (13, 0))
        }
        try shop.give(.afterWork(.startWash(OrderID("2"))), at: (13, 10))
        let board = shop.board(screen: .status).board
        #expect(numbers(.wash, board) == ["2", "3"])
        #expect(says("2", .wash, board) == ["2", "since 13:10"])
        #expect(says("3", .wash, board) == ["1·3", "no. 1"])
    }

    @Test func `the filter leaves each card its place`() throws {
        var board = try queue().board(screen: .status).board
        board.filter = "AB 3"
        #expect(numbers(.inspection, board) == ["3"])
        #expect(says("3", .inspection, board) == ["3·3", "no. 3"])
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
        try shop.give(.work(.assign(SmallShop.job("1", 3), SmallShop.ann, at: nil)), at: (9, 0))
        #expect(try relevant(shop) == 3, "queued before waiting")
        try shop.give(
            .work(.start(SmallShop.job("1", 2), SmallShop.ann, overrideReason: nil)), at: (9, 0))
        #expect(try relevant(shop) == 2, "running before all")
        let stop = StopRequest(code: .parts, reason: "gasket")
        try shop.give(.work(.stop(SmallShop.job("1", 2), stop)), at: (9, 10))
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
