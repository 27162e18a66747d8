import Testing

@testable import TerminalCanvas

struct TextWidthTests {
    @Test func `hostile text loses everything that could disturb`() {
        #expect(TextWidth.clean("a\u{1b}[31mb") == "a[31mb")
        #expect(TextWidth.clean("a\u{9b}2Jb\u{7f}\u{0}") == "a2Jb")
        #expect(TextWidth.clean("KHL\u{202e}322\u{202c}\u{2066}x\u{2069}") == "KHL322x")
        #expect(TextWidth.clean("Wa\u{200b}ng\u{200d}\u{feff}\u{ad}\u{2060}") == "Wang")
        #expect(TextWidth.clean("❤\u{fe0f}👩\u{200d}🔧") == "❤👩🔧")
        #expect(TextWidth.clean("x\u{e0041}\u{e007f}👍\u{1f3fd}") == "x👍")
    }

    @Test func `a run of tabs and line ends becomes one blank`() {
        #expect(TextWidth.clean("a\r\n\tb\u{2028}c  d") == "a b c  d")
    }

    @Test func `at most two combining marks stay on a base and none without one`() {
        #expect(TextWidth.clean("e\u{301}\u{302}\u{303}\u{304}x") == "e\u{301}\u{302}x")
        #expect(TextWidth.clean("\u{301}x").unicodeScalars.count == 1)
    }

    @Test func `cells count Chinese as two and marks as none`() {
        #expect(TextWidth.cells(of: "京A·12345") == 9)
        #expect(TextWidth.cells(of: "Østergård") == 9)
        #expect(TextWidth.cells(of: "e\u{301}") == 1)
        #expect(TextWidth.cells(of: "한글") == 4)
        #expect(TextWidth.cells(of: "\u{1112}\u{1161}\u{11ab}") == 2)
        #expect(TextWidth.cells(of: "🚗") == 2)
        #expect(TextWidth.cells(of: "") == 0)
    }

    @Test func `fit cuts between glyphs and says that it cut`() {
        #expect(TextWidth.fit("Gearbox", to: 7) == "Gearbox")
        #expect(TextWidth.fit("Gearbox", to: 5) == "Gear…")
        #expect(TextWidth.fit("变速箱维修", to: 6) == "变速…")
        #expect(TextWidth.fit("变速箱", to: 6) == "变速箱")
        #expect(TextWidth.fit("Gearbox", to: 5, ellipsis: "~") == "Gear~")
        #expect(TextWidth.fit("Gearbox", to: 1) == "…")
        #expect(TextWidth.fit("Gearbox", to: 0) == "")
        #expect(TextWidth.fit("Gearbox", to: -3) == "")
    }

    @Test func `pad fills to the width on the side asked for`() {
        #expect(TextWidth.pad("北京", to: 6) == "北京  ")
        #expect(TextWidth.pad("15′", to: 6, alignment: .right) == "   15′")
        #expect(TextWidth.pad("abc", to: 6, alignment: .centre) == " abc  ")
        #expect(TextWidth.pad("变速箱", to: 4) == "变… ")
    }

    @Test func `random text keeps its promises`() {
        let pool: [Unicode.Scalar] = [
            "a", " ", "北", "\u{301}", "\u{200d}", "\u{1b}", "\n", "🚗", "\u{1f3fd}", "é", "한",
            "\u{202e}", "\u{fe0f}", "ﾊ", "\u{1160}", "\u{85}",
        ]
        var random = SeededNumbers(seed: 2)
        for _ in 0..<2_000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0..<12, using: &random) {
                scalars.append(pool.randomElement(using: &random) ?? "a")
            }
            let text = String(scalars)
            let clean = TextWidth.clean(text)
            let width = Int.random(in: 0..<14, using: &random)
            #expect(Array(TextWidth.clean(clean).unicodeScalars) == Array(clean.unicodeScalars))
            #expect(TextWidth.cells(of: clean) == TextWidth.cells(of: text))
            #expect(TextWidth.cells(of: TextWidth.fit(text, to: width)) <= width)
            #expect(TextWidth.cells(of: TextWidth.pad(text, to: width)) == width)
            var canvas = Canvas(size: Size(rows: 1, columns: 40), ink: Ink(role: 0))
            let used = canvas.put(text, row: 0, column: 0, ink: Ink(role: 0))
            #expect(used == TextWidth.cells(of: text))
        }
    }
}
