import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct OrderViewTests {
    @Test(arguments: [(24, 80), (40, 120), (50, 200)])
    func `number, plate, state, promise and slack are always in sight`(
        _ rows: Int, _ columns: Int
    ) throws {
        var sample = try SampleBoard.page(of: "1052", rows: rows, columns: columns)
        for _ in 0..<5 {
            let head = sample.lines[1...2].joined(separator: " ")
            for text in ["1052", "RBD 117", "In work", "promise 14:45", "slack ▼ −32′"] {
                #expect(head.contains(text), "\(text)")
            }
            sample.press(.down)
        }
    }

    @Test func `a promise that was moved shows the first one too`() throws {
        let sample = try SampleBoard.page(of: "1046")
        #expect(sample.lines[2].contains("promise 14:30"))
        #expect(sample.lines[2].contains("(first promise 13:30)"))
    }

    @Test func `a comeback says which order it comes back from`() throws {
        #expect(try SampleBoard.page(of: "1059").lines[1].contains("↺ comeback  was 1012"))
    }

    @Test func `the selected job is marked by an arrow, faintly while the history is read`() throws
    {
        var sample = try SampleBoard.page(of: "1052")
        let row = try #require(sample.lines.firstIndex { $0.hasPrefix("→1 ") })
        #expect(sample.board.draw()[row, 0].ink == Ink(.selection))
        sample.press(.tab)
        #expect(sample.board.draw()[row, 0].ink == Ink(.cursorRow))
    }

    @Test func `a visit that is over has no forecast`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(.visit(.cancel(OrderID("1"), reason: "sold")), at: (9, 0))
        var sample = shop.board()
        sample.type("1")
        sample.press(.enter)
        #expect(sample.lines[1].hasSuffix("Cancelled"))
        #expect(!sample.lines[2].contains("forecast"))
    }

    @Test func `what is out of sight is counted at the edges`() throws {
        var sample = try SampleBoard.page(of: "1049", rows: 24, columns: 80)
        #expect(sample.lines.filter { $0.contains("▼") }.count == 2)
        sample.press(.end)
        #expect(sample.lines.contains { $0.contains("▲") && !$0.contains("at risk") })
    }

    @Test func `long texts from outside stay inside their panes`() throws {
        var shop = try SmallShop()
        let long = String(repeating: "长名字 long ", count: 16)
        try shop.book("1", jobs: [SmallShop.line(String(long.prefix(120)))]) { sheet in
            sheet.customer = String(long.prefix(120))
            sheet.notes = long + "\u{1b}[31m\u{202e}"
            sheet.vin = String(long.prefix(100))
        }
        for (rows, columns) in [(24, 80), (40, 120), (50, 200)] {
            var sample = shop.board(rows: rows, columns: columns)
            sample.type("1")
            sample.press(.enter)
            let canvas = sample.board.draw()
            #expect(sample.lines.allSatisfy { TextWidth.cells(of: $0) <= columns })
            #expect(
                !canvas.text().unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e })
            guard columns >= 120 else { continue }
            let bar = columns * 3 / 5
            for row in 6..<rows - 2 { #expect(canvas[row, bar].glyph.text == "│", "\(row)") }
        }
    }

    @Test func `every order of the sample day has a page in both languages`() throws {
        for language in Language.all {
            var sample = try SampleBoard(language, rows: 24, columns: 80)
            for order in sample.board.workshop.orders.keys.sorted() {
                sample.board.open(order)
                #expect(sample.lines[1].hasPrefix(" \(order)  "))
            }
        }
    }
}
