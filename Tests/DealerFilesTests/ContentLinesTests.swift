import Testing

@testable import DealerFiles

struct ContentLinesTests {
    private func lines(_ text: String) -> [String] {
        ContentLines(Array(text.utf8)).map {
            "\($0.line) \(String(decoding: $0.bytes, as: UTF8.self))"
        }
    }

    @Test func `folds by space and tab are undone and lines keep their numbers`() {
        #expect(lines("A:1\r\n 2\r\n\t3\r\nB:4\n  5\rC") == ["1 A:123", "4 B:4 5", "6 C"])
        #expect(lines("\r\n\nA") == ["1 ", "2 ", "3 A"])
        #expect(lines("").isEmpty)
    }

    @Test func `a calendar is known by its first line, in any case`() {
        #expect(ContentLines.begin(Array("\u{FEFF}\r\nbegin:vCalendar\n".utf8)))
        #expect(!ContentLines.begin(Array("BEGIN:VCARD".utf8)))
        #expect(!ContentLines.begin(Array("ro,BEGIN:VCALENDAR".utf8)))
        #expect(!ContentLines.begin([]))
    }

    @Test(arguments: ["\r\n ", "\n\t", "\r "])
    func `a fold inside a character is put behind it`(_ fold: String) {
        let start = Array("BEGIN:VCALENDAR\n".utf8)
        let (character, between) = (Array("牌".utf8), Array(fold.utf8))
        let broken = start + character.prefix(1) + between + character.dropFirst() + [0x0A]
        #expect(ContentLines.mended(broken) == start + character + between + [0x0A])
    }

    @Test func `what is text already, or would not become text, stays as it is`() {
        let text = Array("BEGIN:VCALENDAR\n 牌".utf8)
        #expect(ContentLines.mended(text) == text)
        let broken = text + [0xFF, 0x0A, 0x20, 0x80]
        #expect(ContentLines.mended(broken) == broken)
        #expect(ContentLines.mended([0xE7, 0x0A, 0x20, 0x89]) == [0xE7, 0x0A, 0x20, 0x89])
    }
}
