import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct StatusViewTests {
    @Test func `headings carry their counts, and how many are still expected`() throws {
        let headings = try SampleBoard(columns: 200, screen: .status).lines[1]
        for text in ["Waiting 3+2", "In work 5", "A Broken off 1", "QC 2", "Wash 1", "Ready 3+1"] {
            #expect(headings.contains(text), "\(text)")
        }
    }

    @Test func `without orders it says what to do`() {
        let sample = SampleBoard(Workshop(zone: .utc), screen: .status)
        #expect(sample.lines.contains { $0.contains("andon import ORDERS.csv") })
        #expect(sample.target == Target())
    }

    @Test func `a filter that matches nothing says so`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("/zzz")
        #expect(sample.lines.contains { $0.contains("Nothing matches “zzz”.") })
        #expect(sample.lines[2].contains("only “zzz”"))
    }

    @Test func `when every visit is over the board is empty, not wrong`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(.visit(.cancel(OrderID("1"), reason: "")), at: (9, 0))
        let sample = shop.board(screen: .status)
        #expect(sample.lines.contains { $0.contains("Nothing here.") })
    }

    @Test func `the selected card is marked by an arrow and its own ink`() throws {
        var sample = try SampleBoard(screen: .status)
        #expect(sample.lines[3].hasPrefix("→1059"))
        #expect(sample.board.draw()[3, 1].ink == Ink(.selection))
        sample.press(.down)
        #expect(!sample.lines[3].hasPrefix("→"))
    }

    @Test func `a cursor move changes few cells`() throws {
        var sample = try SampleBoard(rows: 60, columns: 200, screen: .status)
        let before = sample.board.draw()
        sample.press(.down)
        let after = sample.board.draw()
        let changed = (1..<58).reduce(0) { count, row in
            count + (0..<200).filter { before[row, $0] != after[row, $0] }.count
        }
        #expect(changed <= 70, "\(changed)")
    }

    @Test(arguments: Language.all, [24, 40, 50])
    func `cards never reach into the column beside them`(_ language: Language, _ rows: Int) throws {
        let sample = try SampleBoard(language, rows: rows, columns: 120, screen: .status)
        let canvas = sample.board.draw()
        for column in sample.board.statusLayout.columns.dropFirst() {
            for row in column.area.row..<column.area.bottom {
                let gutter = canvas[row, column.area.column].glyph.text
                #expect([" ", "▌", "→", "▲", "▼"].contains(gutter), "\(row) \(column.heading)")
            }
        }
    }
}
