import Testing

@testable import TerminalCanvas

private let plain = Ink(role: 0)
private let loud = Ink(role: 1)

struct CanvasTests {
    private func canvas(_ rows: Int = 1, _ columns: Int = 10) -> Canvas {
        Canvas(size: Size(rows: rows, columns: columns), ink: plain)
    }

    @Test func `put returns the cells a text takes so that the next text follows`() {
        var canvas = canvas()
        let used = canvas.put("北京", row: 0, column: 1, ink: loud)
        #expect(used == 4)
        canvas.put("ab", row: 0, column: 1 + used, ink: plain)
        #expect(canvas.text() == " 北京ab")
        #expect(canvas[0, 1].width == 2 && canvas[0, 2].width == 0)
    }

    @Test func `a wide glyph cut by the width the right edge or the left edge becomes a blank`() {
        var canvas = canvas()
        #expect(canvas.put("a北京", row: 0, column: 0, ink: loud, width: 4) == 4)
        #expect(canvas.text() == "a北")
        #expect(canvas[0, 3] == .blank(loud))
        canvas.put("京", row: 0, column: 9, ink: loud)
        #expect(canvas[0, 9] == .blank(loud))
        canvas.put("京b", row: 0, column: -1, ink: loud)
        #expect(canvas[0, 0] == .blank(loud))
        #expect(canvas[0, 1].glyph.text == "b")
    }

    @Test func `a run of cells is the same as its cells one by one`() {
        var random = SeededNumbers(seed: 9)
        var whole = canvas(3, 12)
        var single = whole
        for _ in 0..<2000 {
            let row = Int.random(in: 0..<3, using: &random)
            let column = Int.random(in: -3..<13, using: &random)
            let count = Int.random(in: 0..<9, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0:
                for index in 0..<count {
                    single.put("abcdefghi", row: row, column: column, ink: loud, width: index + 1)
                }
                whole.put("abcdefghi", row: row, column: column, ink: loud, width: count)
            case 1:
                for index in 0..<count {
                    single.put("·", row: row, column: column + index, ink: plain)
                }
                let rect = Rect(row: row, column: column, rows: 1, columns: count)
                whole.fill(rect, glyph: "·", ink: plain)
            default:
                single.put("北京", row: row, column: column, ink: loud)
                whole.put("北京", row: row, column: column, ink: loud)
            }
            #expect(whole == single)
        }
    }

    @Test func `the rows that were drawn on are known until they are shown`() {
        var canvas = canvas(4, 10)
        #expect((0..<4).allSatisfy(canvas.isTouched))
        canvas.settle()
        #expect(!(0..<4).contains(where: canvas.isTouched))
        canvas.put("a", row: 0, column: 3, ink: loud)
        canvas.put("é", row: 1, column: 3, ink: loud)
        canvas.reink(Rect(row: 3, column: 0, rows: 1, columns: 2)) { _ in loud }
        canvas.put("a", row: 2, column: 10, ink: loud)
        #expect((0..<4).filter(canvas.isTouched) == [0, 1, 3])
        #expect(!canvas.isTouched(4) && !canvas.isTouched(-1))
    }

    @Test func `a canvas that is cleared is as a new one`() {
        var canvas = canvas(2, 4)
        canvas.put("北", row: 1, column: 1, ink: loud)
        canvas.cursor = Position(row: 1, column: 1)
        canvas.settle()
        canvas.clear()
        #expect(canvas == self.canvas(2, 4))
        #expect(canvas.isTouched(0) && canvas.isTouched(1))
    }

    @Test func `overwriting half of a wide glyph blanks its other half`() {
        var canvas = canvas()
        canvas.put("北京", row: 0, column: 0, ink: plain)
        canvas.put("x", row: 0, column: 1, ink: plain)
        #expect(canvas.text() == " x京")
        canvas.put("y", row: 0, column: 2, ink: plain)
        #expect(canvas.text() == " xy")
        canvas.put("北京", row: 0, column: 0, ink: plain)
        canvas.put("中", row: 0, column: 1, ink: plain)
        #expect(canvas.text() == " 中")
    }

    @Test(arguments: [Int.min, -5, 3, Int.max]) func `positions outside never trap`(_ far: Int) {
        var canvas = canvas(3, 3)
        canvas.put("text 北京", row: far, column: 0, ink: loud)
        canvas.put("text 北京", row: 0, column: far, ink: loud)
        canvas.fill(Rect(row: far, column: far, rows: 2, columns: .max), glyph: "x", ink: loud)
        canvas.reink(Rect(row: far, column: 0, rows: .max, columns: 1)) { _ in loud }
        canvas.clipped(to: Rect(row: far, column: far, rows: 1, columns: 1)) {
            $0.put("x", row: 0, column: 0, ink: loud)
        }
        canvas.frame(Rect(row: far, column: far, rows: 9, columns: 9), glyphs: .ascii, ink: plain)
        #expect(canvas[far, far] == .blank(plain))
    }

    @Test func `what is put outside still counts`() {
        var canvas = canvas()
        #expect(canvas.put("abc", row: 5, column: 0, ink: plain) == 3)
        #expect(canvas.put("abc", row: 5, column: 0, ink: plain, width: 2) == 2)
        #expect(canvas.put("abc", row: 0, column: 20, ink: plain) == 3)
        #expect(canvas.put("abc", row: 0, column: 0, ink: plain, width: -1) == 0)
        #expect(canvas.text() == "")
    }

    @Test func `a clip holds and nested clips narrow it`() {
        var canvas = canvas(3, 6)
        canvas.clipped(to: Rect(row: 1, column: 1, rows: 1, columns: 4)) { canvas in
            canvas.fill(canvas.bounds, glyph: "a", ink: loud)
            canvas.clipped(to: Rect(row: 0, column: 3, rows: 3, columns: 3)) {
                $0.fill($0.bounds, glyph: "b", ink: plain)
            }
        }
        canvas.put("!", row: 2, column: 5, ink: plain)
        #expect(canvas.text() == "\n aabb\n     !")
    }

    @Test func `a block filled with a wide glyph has a blank odd column`() {
        var canvas = canvas(1, 5)
        canvas.fill(canvas.bounds, glyph: "田", ink: plain)
        #expect(canvas.text() == "田田")
        canvas.fill(canvas.bounds, glyph: "\u{200b}", ink: plain)
        #expect(canvas.text() == "田田")
    }

    @Test func `reink changes inks and keeps glyphs`() {
        var canvas = canvas()
        canvas.put("abc", row: 0, column: 0, ink: plain)
        canvas.reink(Rect(row: 0, column: 1, rows: 1, columns: 1)) { $0.adding(.reverse) }
        #expect(canvas[0, 1].ink == plain.adding(.reverse))
        #expect(canvas[0, 2].ink == plain)
        #expect(canvas.text() == "abc")
    }

    @Test func `random drawing keeps every wide glyph whole`() {
        var random = SeededNumbers(seed: 1)
        var canvas = canvas(4, 12)
        for _ in 0..<3_000 {
            let text = ["北", "a北b", "\u{1b}[2J", "e\u{301}", "", "中文字"].randomElement(
                using: &random)
            let clip = Rect(
                row: .random(in: -1..<4, using: &random),
                column: .random(in: -2..<12, using: &random), rows: 3,
                columns: .random(in: 0..<14, using: &random))
            let row = Int.random(in: -1..<5, using: &random)
            let column = Int.random(in: -4..<14, using: &random)
            canvas.clipped(to: clip) { $0.put(text ?? "", row: row, column: column, ink: plain) }
            for row in 0..<4 {
                for column in 0..<12 {
                    let isRightHalf = column > 0 && canvas[row, column - 1].width == 2
                    #expect((canvas[row, column].width == 0) == isRightHalf)
                }
            }
        }
    }
}
