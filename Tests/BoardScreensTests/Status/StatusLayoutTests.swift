import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct StatusLayoutTests {
    @Test(arguments: [(24, 80), (24, 100), (40, 120), (50, 200), (70, 250)], Language.all)
    func `all ten columns stand beside each other inside the screen`(
        _ size: (rows: Int, columns: Int), _ language: Language
    ) throws {
        let sample = try SampleBoard(language, rows: size.rows, columns: size.columns)
        let layout = sample.board.statusLayout
        #expect(layout.columns.map(\.name) == StatusColumn.allCases)
        var next = 0
        for column in layout.columns {
            #expect(column.area.column == next)
            #expect(TextWidth.cells(of: column.heading) < column.area.columns)
            next = column.area.right
        }
        #expect(next <= size.columns)
    }

    @Test func `an empty column shrinks to its heading, and its room goes to others`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        let layout = shop.board(rows: 24, columns: 80).board.statusLayout
        let waiting = try #require(layout.columns.first)
        #expect(!waiting.isNarrow)
        for column in layout.columns.dropFirst() {
            #expect(column.area.columns <= TextWidth.cells(of: column.heading) + 1)
        }
    }

    @Test func `at 120 columns the first columns are whole and the rest narrow`() throws {
        let layout = try SampleBoard(columns: 120).board.statusLayout
        let narrow = layout.columns.map(\.isNarrow)
        #expect(narrow == narrow.sorted { !$0 && $1 })
        #expect(narrow.contains(true) && narrow.contains(false))
        #expect(
            try SampleBoard(columns: 200).board.statusLayout.columns.allSatisfy { !$0.isNarrow })
    }

    @Test func `cards get as many lines as let all of them fit`() throws {
        #expect(try SampleBoard(rows: 24, columns: 80).board.statusLayout.stride == 4)
        #expect(try SampleBoard(rows: 40).board.statusLayout.lines == 5)
        var shop = try SmallShop()
        for number in 1...30 { try shop.book("\(100 + number)") }
        let layout = shop.board(rows: 24, columns: 80).board.statusLayout
        #expect(layout.lines == 3)
        #expect(layout.stride == 3)
        #expect(layout.cardsShown == 6)
    }

    @Test func `more cards than rows scroll so that the selected one is seen, and are all counted`()
        throws
    {
        var shop = try SmallShop()
        for number in 1...30 { try shop.book("\(100 + number)") }
        var sample = shop.board(rows: 24, columns: 80, screen: .status)
        sample.press(.end)
        let column = try #require(sample.board.statusLayout.columns.first)
        #expect(column.heading == "Waiting 30")
        #expect(column.first == 24)
        let area = try #require(sample.board.statusLayout.area(of: 29, in: column))
        #expect(area.bottom <= 22)
        #expect(sample.board.statusLayout.area(of: 0, in: column) == nil)
        #expect(sample.lines[2].contains("▲24"))
    }

    @Test func `columns that do not fit are scrolled around the selected one`() throws {
        var shop = try SmallShop()
        let states = 10
        for number in 1...states { try shop.book("LONG-NUMBER-\(number)") }
        try shop.give(
            .work(.start(JobID(OrderID("LONG-NUMBER-1"), 1), SmallShop.ann, overrideReason: nil)),
            at: (9, 0))
        for (number, code) in zip(2...5, StoppageCode.allCases) {
            let request = StopRequest(code: code, reason: "stop")
            try shop.give(
                .work(.stop(JobID(OrderID("LONG-NUMBER-\(number)"), 1), request)), at: (9, 0))
        }
        try shop.give(
            .work(.assign(JobID(OrderID("LONG-NUMBER-6"), 1), SmallShop.ann, at: nil)), at: (9, 0))
        for number in 7...8 {
            let job = JobID(OrderID("LONG-NUMBER-\(number)"), 1)
            try shop.give(.work(.start(job, SmallShop.bob, overrideReason: nil)), at: (9, 0))
            try shop.give(.work(.finish(job)), at: (10, 0))
        }
        try shop.give(.afterWork(.passInspection(OrderID("LONG-NUMBER-8"), note: "")), at: (10, 0))
        var sample = shop.board(rows: 24, columns: 80, screen: .status)
        #expect(sample.board.statusLayout.hides == (false, true))
        sample.board.select(OrderID("LONG-NUMBER-8"))
        sample.board.keepSelections()
        let layout = sample.board.statusLayout
        #expect(layout.hides == (true, false))
        #expect(layout.columns.last?.name == .ready)
        #expect(layout.columns.allSatisfy { $0.area.right <= 80 })
    }

    @Test func `a cell belongs to a column and a card`() throws {
        let layout = try SampleBoard(columns: 120).board.statusLayout
        let column = layout.columns[2]
        let first = try #require(layout.hit(Position(row: 3, column: column.area.column)))
        #expect(first.column.name == .inWork)
        #expect(first.index == 0)
        let second = layout.hit(Position(row: 3 + layout.stride, column: column.area.right - 1))
        #expect(second?.index == 1)
        let heading = try #require(layout.hit(Position(row: 1, column: column.area.column)))
        #expect(heading.index == nil)
        #expect(layout.hit(Position(row: 39, column: 0)) == nil)
        #expect(layout.hit(Position(row: 5, column: 500)) == nil)
    }
}
