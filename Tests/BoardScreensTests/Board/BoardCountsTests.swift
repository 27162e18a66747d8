import Phrases
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

    @Test(arguments: Language.all)
    func `a number under one word is the same in the header, in the headings and on the wall`(
        _ language: Language
    ) throws {
        let sample = try SampleBoard(columns: 200, screen: .status)
        let board = sample.board
        let counts = BoardCounts(of: board.workshop, board.outlook)
        let onWall = WallStatus(
            try SampleWall(board.workshop, language).wall, try SampleWall().wall.layout
        ).counts
        func shown(_ columns: StatusColumn...) -> [Int] {
            [
                columns.reduce(0) { $0 + (board.statusCards[$1] ?? []).count(where: \.counts) },
                columns.reduce(0) { $0 + onWall[$1, default: 0] },
            ]
        }
        #expect(shown(.ready) == [counts.ready, counts.ready])
        #expect(shown(.waiting, .next) == [counts.waiting, counts.waiting])
        #expect(
            shown(.interrupted, .customer, .parts, .sublet) == [counts.stopped, counts.stopped])
        let settling = board.workshop.orders.values.filter { $0.state == .settlement }
        #expect(settling.count == 1, "The sample day has a car of each kind.")
        #expect(settling.allSatisfy { StatusColumn.counting($0) == nil })
    }

    @Test func `alerts are counted as the desk lists them, several of one order too`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(.promise(.tellAdvisor(OrderID("1"), reason: "rust")), at: (9, 0))
        try shop.give(.promise(.tellAdvisor(OrderID("1"), reason: "leak")), at: (9, 5))
        let desk = shop.board(screen: .desk)
        #expect(desk.board.counts.alerts == 2)
        let text = desk.lines.joined(separator: "\n")
        #expect(text.contains("! alerts 2") && text.contains("ALERTS 2"), "\(text)")
        #expect(BoardCounts(of: desk.board.workshop, desk.board.outlook, unsent: 3).alerts == 5)
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
