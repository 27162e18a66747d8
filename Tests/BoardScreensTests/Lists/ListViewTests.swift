import Foundation
import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ListViewTests {
    @Test func `what is selected has an arrow, not a colour alone`() throws {
        var sample = try SampleBoard(screen: .desk)
        sample.press(.down, .down)
        #expect(sample.lines.filter { $0.hasPrefix("→") }.count == 1)
        #expect(sample.lines[8].hasPrefix("→"))
        #expect(sample.canvas[8, 40].ink == Ink(.selection))
    }

    @Test func `what is out of sight is counted, and the heading stays`() throws {
        var sample = try SampleBoard(rows: 24, columns: 80, screen: .desk)
        #expect(sample.lines[1].contains("CALL NOW") && sample.lines[1].contains("▼"))
        sample.press(.end)
        #expect(sample.lines[1].contains("PROMISES") && sample.lines[1].contains("▲"))
        #expect(sample.lines[21].hasPrefix("→"))
    }

    @Test func `the filter is named, and what it leaves out too`() throws {
        var sample = try SampleBoard(screen: .desk)
        sample.type("/nobody at all")
        sample.press(.enter)
        #expect(sample.lines[1].contains("only “nobody at all”"))
        #expect(sample.lines.contains { $0.contains("Nothing matches “nobody at all”.") })
    }

    @Test(arguments: Language.all)
    func `columns stand below each other whatever the script`(_ language: Language) throws {
        let sample = try SampleBoard(language, columns: 200, screen: .parts)
        for (number, text) in [(2, "×"), (3, "×")] {
            let before = try #require(sample.lines[number].range(of: text)).lowerBound
            #expect(TextWidth.cells(of: String(sample.lines[number][..<before])) == 16)
        }
        let columns = try zip([2, 3], ["1049", "1064"]).map { row, order in
            let line = sample.lines[row]
            let before = try #require(line.range(of: order)).lowerBound
            return TextWidth.cells(of: String(line[..<before]))
        }
        #expect(columns[0] == columns[1])
    }

    @Test func `no glyph of the lists' own is beyond ASCII where only that is drawn`() throws {
        let sample = try SampleBoard(screen: .desk, glyphs: .ascii)
        let row = sample.lines[2]
        #expect(row.hasPrefix(">1052"))
        #expect(row.contains("14:45>15:17") && row.contains("@ tell by"))
    }
}
