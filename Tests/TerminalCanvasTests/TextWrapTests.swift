import TerminalCanvas
import Testing

struct TextWrapTests {
    @Test func `lines break at blanks which vanish there`() {
        #expect(TextWidth.wrap("the lift is blocked", to: 8) == ["the lift", "is", "blocked"])
    }

    @Test func `Chinese breaks between ideographs but not before closing punctuation`() {
        #expect(TextWidth.wrap("变速箱异响，检查", to: 10) == ["变速箱异", "响，检查"])
        #expect(TextWidth.wrap("见（附件）", to: 4) == ["见", "（附", "件）"])
    }

    @Test func `a word longer than a line is cut`() {
        #expect(TextWidth.wrap("WVWZZZ1JZXW000001 x", to: 6) == ["WVWZZZ", "1JZXW0", "00001", "x"])
    }

    @Test func `line feeds start lines and empty lines stay`() {
        #expect(TextWidth.wrap("a\n\nb c", to: 9) == ["a", "", "b c"])
        #expect(TextWidth.wrap("", to: 5) == [""])
    }

    @Test func `no line is wider than asked whatever the text`() {
        let pool: [Character] = ["a", "b", " ", "北", "，", "（", "…", "\n", "🚗", ")"]
        var random = SeededNumbers(seed: 3)
        for _ in 0..<1_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                text.append(pool.randomElement(using: &random) ?? "a")
            }
            let width = Int.random(in: -1..<12, using: &random)
            for line in TextWidth.wrap(text, to: width) {
                #expect(TextWidth.cells(of: line) <= max(2, width))
            }
        }
    }
}
