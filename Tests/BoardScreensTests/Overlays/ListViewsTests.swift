import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ListViewsTests {
    @Test(arguments: Language.all)
    func `the columns of a chooser line up in cells`(_ language: Language) throws {
        var sample = try SampleBoard(language)
        sample.type("n")
        let canvas = sample.board.draw()
        let plates = sample.board.workshop.orders.values.map(\.sheet.plate)
        let columns = sample.lines.filter { $0.contains("h  ") && $0.contains("│") }
            .compactMap { line in
                plates.compactMap { line.firstRange(of: $0) }.first.map { range in
                    TextWidth.cells(of: String(line[..<range.lowerBound]))
                }
            }
        #expect(canvas.size.columns == 120)
        #expect(columns.count >= 3)
        #expect(Set(columns).count == 1)
    }

    @Test func `a long list scrolls so that the selection is seen`() throws {
        var shop = try SmallShop()
        for number in 1...40 { try shop.book("\(100 + number)") }
        var sample = shop.board(rows: 24, columns: 80)
        sample.type("n")
        sample.press(.end)
        #expect(sample.lines.contains { $0.contains("140/1") })
        #expect(!sample.lines.contains { $0.contains("1   101/1") })
    }

    @Test func `the palette shows key, help and why not`() throws {
        var sample = try SampleBoard(columns: 120)
        sample.type(":deliver")
        let line = try #require(sample.lines.first { $0.contains("deliver") && $0.contains("!") })
        #expect(line.contains(" d "))
    }

    @Test func `a palette that finds nothing says so`() throws {
        var sample = try SampleBoard()
        sample.type(":zzzz")
        #expect(sample.lines.contains { $0.contains("“zzzz”") })
    }
}
