import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct BoardViewTests {
    @Test func `the first line names the shop, the day, the time and what needs somebody`() throws {
        let line = try SampleBoard(columns: 200).lines[0]
        for text in ["Northside Toyota", "Mon 23 Nov", "13:30", "▲ 3 at risk", "☎ 1 to call"] {
            #expect(line.contains(text), "\(text)")
        }
    }

    @Test func `a narrow first line leaves out the counts but never what is at risk`() throws {
        let line = try SampleBoard(rows: 24, columns: 80).lines[0]
        #expect(line.contains("▲ 3 at risk"))
        #expect(!line.contains("wait"))
    }

    @Test func `the page of a small terminal says how large it must be`() throws {
        let sample = try SampleBoard(rows: 5, columns: 20)
        let text = sample.lines.joined(separator: " ")
        #expect(text.contains("80×24"))
        #expect(text.contains("20×5"))
    }

    @Test(arguments: [(24, 80), (30, 100), (40, 120), (50, 200), (70, 250)])
    func `every screen draws at every size, in both languages, empty and full`(
        _ rows: Int, _ columns: Int
    ) throws {
        for language in Language.all {
            let full = try SampleBoard(language, rows: rows, columns: columns)
            let empty = SampleBoard(Workshop(zone: .utc), language, rows: rows, columns: columns)
            for var sample in [full, empty] {
                for screen in ScreenName.allCases {
                    sample.board.show(screen)
                    #expect(sample.board.draw().size == Size(rows: rows, columns: columns))
                }
            }
        }
    }

    @Test func `the ASCII glyph set draws no line or symbol but those of the phrases`() throws {
        var sample = try SampleBoard(rows: 40, columns: 120, glyphs: .ascii)
        let drawn = GlyphSet.unicode.all.joined()
        let inPhrases = Phrase.allCases.map(Language.english.template).joined() + "−"
        for screen in ScreenName.allCases {
            sample.board.show(screen)
            let text = sample.lines.joined()
            let strange = Set(text).filter { drawn.contains($0) && !$0.isASCII }
            #expect(strange.subtracting(inPhrases) == [], "\(screen)")
        }
    }
}
