import Testing

@testable import DealerFiles

struct CleanTextTests {
    @Test(arguments: [
        ("Mei Tan", "Mei Tan", 0), ("  Mei\tTan \n", "Mei Tan", 0), ("a\r\nb", "a b", 0),
        ("\u{1B}[31;1mRed\u{1B}[0m", "Red", 2), ("\u{1B}]0;title\u{7}x", "x", 1),
        ("\u{1B}]0;open", "0;open", 1), ("\u{1B}Smith", "Smith", 1), ("\u{1B}", "", 1),
        ("\u{9B}31mRed", "Red", 1), ("\u{1B}P1$r\u{1B}\\x", "x", 1),
        ("a\u{0}\u{7}\u{7F}b", "ab", 3),
        ("Evil\u{202E}txt", "Eviltxt", 1), ("a\u{200B}b\u{FEFF}", "ab", 2), ("a\u{200D}b", "ab", 1),
        ("\u{2066}x\u{2069}", "x", 2), ("co\u{AD}op", "coop", 1), ("\u{3164}", "", 1),
        ("刘英静　", "刘英静", 0), ("Łukasz Ö", "Łukasz Ö", 0), ("\u{A0}x\u{A0}", "x", 0),
    ])
    func `what could disturb is taken out and counted`(raw: String, text: String, removed: Int) {
        let clean = CleanText(raw)
        #expect(clean.text == text)
        #expect(clean.removed == removed)
    }

    @Test(arguments: ["🚗", "👩‍🔧", "❤️ car", "👍🏽", "🏳️‍🌈", "🇨🇳"])
    func `an emoji stays whole`(emoji: String) {
        #expect(CleanText(emoji).text == emoji)
        #expect(CleanText(emoji).removed == 0)
    }

    @Test func `the end of a sequence is not looked for without bound`() {
        let title = "\u{1B}]" + String(repeating: "x", count: 2000) + "\u{7}"
        #expect(CleanText(title).text == String(repeating: "x", count: 2000))
        #expect(CleanText(String(repeating: "\u{1B}]", count: 50_000)).text.isEmpty)
    }

    @Test func `an excerpt is clean and short`() {
        #expect(CleanText.excerpt("a\u{1B}[1mb") == "ab")
        #expect(CleanText.excerpt(String(repeating: "x", count: 300)).count == 60)
    }
}
