import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct PartsRowsTests {
    /// Four parts on back order: overdue, due later, without ETA, and one that has arrived.
    static func shop() throws -> SmallShop {
        var shop = try SmallShop()
        for number in ["1", "2", "3", "4"] { try shop.book(number) }
        func ask(_ order: String, _ part: String) throws {
            try shop.give(
                .parts(.ask(OrderID(order), number: part, quantity: 2, job: 1)), at: (8, 30))
        }
        func order(_ order: String, _ part: String, eta: Instant?) throws {
            try shop.give(
                .parts(.move(OrderID(order), number: part, to: .ordered, eta: eta)), at: (9, 0))
        }
        try ask("1", "no-eta")
        try ask("2", "later")
        try order("2", "later", eta: SampleBoard.at(15, 0))
        try ask("3", "overdue")
        try order("3", "overdue", eta: SampleBoard.at(13, 0))
        try ask("4", "here")
        try order("4", "here", eta: SampleBoard.at(12, 0))
        try shop.give(.visit(.takeHome(OrderID("4"))), at: (9, 30))
        try shop.give(
            .parts(.move(OrderID("4"), number: "here", to: .arrived, eta: nil)), at: (12, 0))
        return shop
    }

    private func texts(_ sample: SampleBoard) -> [[String]] {
        PartsRows(board: sample.board).page.sections.map { section in
            section.rows.map {
                $0.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
            }
        }
    }

    @Test func `the overdue come first, then by ETA, then without, then what has arrived`() throws {
        let lists = texts(try Self.shop().board(screen: .parts))
        #expect(
            lists[0].map { $0.prefix { $0 != "×" } } == [
                "▼ | overdue ", "⧗ | later ", "⧗ | no-eta ",
            ])
        #expect(lists[0][0].contains("ordered | 13:00 overdue 30′ | since 09:00"))
        #expect(lists[0][2].contains("asked | no ETA | since 08:30"))
        #expect(
            lists[1] == [
                "✓ | here ×2 | 4 | AB 4 | Customer 4 | arrived | since 12:00 | 1 Oil | at home"
                    + " | ☎ call in"
            ])
    }

    @Test func `one key puts them by order, and back`() throws {
        var sample = try Self.shop().board(screen: .parts)
        #expect(sample.lines[1].hasSuffix("[by ETA]  by order"))
        sample.type(";")
        #expect(sample.lines[1].hasSuffix("by ETA  [by order]"))
        #expect(texts(sample)[0].map { $0.contains("no-eta") } == [true, false, false])
        sample.type(";")
        #expect(texts(sample)[0].map { $0.contains("no-eta") } == [false, false, true])
    }

    @Test func `a line says what it holds up and where the car is`() throws {
        let lists = texts(try SampleBoard(columns: 200, screen: .parts))
        let gasket = try #require(lists[0].first { $0.contains("11213-31030 ×1") })
        #expect(gasket.contains("1049 | QRS 903 | Wei Tan | ordered | 14:40"))
        #expect(gasket.contains("80,000 km service") && gasket.hasSuffix("parked P2"))
    }

    @Test func `issued parts and parts of orders that are over are not shown`() throws {
        var shop = try Self.shop()
        try shop.give(
            .parts(.move(OrderID("4"), number: "here", to: .issued, eta: nil)), at: (12, 30))
        try shop.give(.visit(.cancel(OrderID("3"), reason: "")), at: (13, 0))
        let lists = texts(shop.board(screen: .parts))
        #expect(lists.map(\.count) == [2, 0])
    }

    @Test func `with no part on back order the screen says so in words`() throws {
        for language in Language.all {
            let sample = try SmallShop().board(language, screen: .parts)
            let text = sample.lines.joined(separator: "\n")
            for phrase in [Phrase.partsNoneMissing, .partsNoneHere] {
                #expect(text.contains(language.template(phrase)))
            }
        }
    }
}
