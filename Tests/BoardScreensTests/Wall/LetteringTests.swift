import TerminalCanvas
import Testing

@testable import BoardScreens

struct LetteringTests {
    private func texts(_ line: LetteringLine, _ width: Int, _ size: BlockSize?) -> [String] {
        line.fitted(to: width, size, ellipsis: "…").map { drawn in
            "\(drawn.lettering.text) \(drawn.lettering.columns)"
        }
    }

    @Test func `a text without block letters stays as it is, with air around wide signs`() {
        #expect(Lettering("延误", .medium).text == "延 误")
        #expect(Lettering("延误", nil).text == "延误")
        #expect(Lettering("延误", .medium).isPlain && !Lettering("1052", .small).isPlain)
        #expect(Lettering("1052", .medium).columns == 30)
    }

    @Test func `a band is as wide as what stands on it, and reversed`() {
        let word = Lettering("延误", .small, banded: true)
        #expect(word.columns == 9)
        var canvas = Canvas(size: Size(rows: 3, columns: 12), ink: Ink(.text))
        word.draw(in: canvas.bounds, glyphs: .unicode, ink: Ink(.slackLate), on: &canvas)
        #expect(canvas[0, 0].ink == Ink(.slackLate, [.reverse, .bold]))
        #expect(canvas[0, 9].ink == Ink(.text))
        #expect(canvas.text() == "\n  延 误\n")
    }

    @Test func `what is optional goes first, then the letters shrink, then the text is cut`() {
        var line = LetteringLine()
        line.add("1052", Ink(.text))
        line.add("B", Ink(.text), isOptional: true)
        #expect(texts(line, 44, .medium) == ["1052 30", "B 6"])
        #expect(texts(line, 43, .medium) == ["1052 30"])
        #expect(texts(line, 29, .medium) == ["1052 15", "B 3"])
        #expect(texts(line, 14, .medium) == ["1052 4", "B 1"])
        #expect(texts(line, 3, .medium) == ["10… 3"])
    }

    @Test func `a text is one word where it has block letters, else each of its words`() {
        #expect(LetteringLine("CALL BY 14:15", ink: Ink(.text)).words.count == 1)
        #expect(LetteringLine("14:15 前致电", ink: Ink(.text)).words.count == 2)
        #expect(LetteringLine("", ink: Ink(.text)).words.isEmpty)
    }

    @Test func `a word of a smaller step is a size smaller`() {
        var line = LetteringLine()
        line.add("A", Ink(.text), step: 1)
        line.add("A", Ink(.text))
        #expect(texts(line, 80, .medium) == ["A 3", "A 6"])
    }
}
