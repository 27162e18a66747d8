import TerminalCanvas
import Testing

struct CanvasTextTests {
    private func sample() -> Canvas {
        var canvas = Canvas(size: Size(rows: 2, columns: 8), ink: Ink(role: 0))
        canvas.put("1041 北", row: 0, column: 0, ink: Ink(role: 1))
        canvas.put("late", row: 1, column: 1, ink: Ink(role: 2, modifiers: [.bold, .reverse]))
        canvas.put("?", row: 1, column: 6, ink: Ink(role: 9))
        return canvas
    }

    @Test func `text has no trailing blanks and each wide glyph once`() {
        #expect(sample().text() == "1041 北\n late ?")
    }

    @Test func `the ink map has a letter a cell and says what the letters mean`() {
        #expect(
            sample().inkMap(names: ["text", "chip", "job.late"]) == """
                aaaaaaa
                .bbbb.c
                a = chip
                b = job.late + bold + reverse
                c = role 9
                """)
    }
}
