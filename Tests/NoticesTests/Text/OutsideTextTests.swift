import Testing

@testable import Notices

struct OutsideTextTests {
    @Test(arguments: [
        ("Haddad\r\nBcc: a@b.c", "Haddad Bcc: a@b.c"), ("  a\t\u{1B}[31mb  ", "a [31mb"),
        ("a\u{0}b\u{7F}c\u{9B}d", "a b c d"), ("a\u{2028}b\u{2029}c", "a b c"),
        ("ab\u{202E}cd\u{2066}ef\u{200E}", "abcdef"), ("张先生 🚗", "张先生 🚗"), ("\n", ""),
    ])
    func `a line has no breaks, no controls and one direction`(text: String, line: String) {
        #expect(OutsideText.line(text) == line)
    }

    @Test func `line breaks of every kind stay in a text of several lines`() {
        #expect(OutsideText.lines("a\r\nb\rc\n\nd\u{7}e") == "a\nb\nc\n\nd e")
    }

    @Test func `an excerpt is one line of at most 160 characters`() {
        #expect(OutsideText.excerpt("a\nb") == "a b")
        let excerpt = OutsideText.excerpt(String(repeating: "ab", count: 100))
        #expect(excerpt.count == 160 && excerpt.hasSuffix("a…"))
    }

    @Test func `a text that fits is not clipped`() {
        #expect(OutsideText.clipped("车好了", bytes: 9) == "车好了")
    }

    @Test func `a text is clipped between characters`() {
        #expect(OutsideText.clipped("车好了!", bytes: 9) == "车好…")
        #expect(OutsideText.clipped("车好了", bytes: 8) == "车…")
        #expect(OutsideText.clipped("a👩‍🔧b", bytes: 12) == "a…")
        #expect(
            OutsideText.clipped(String(repeating: "车", count: 900), bytes: 2_048).utf8.count
                == 2_046)
    }
}
