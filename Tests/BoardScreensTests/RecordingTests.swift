import TerminalCanvas
import Testing

@testable import BoardScreens

struct RecordingTests {
    @Test func `a recording holds the glyphs and the inks`() {
        var canvas = Canvas(size: Size(rows: 2, columns: 6), ink: Ink(.text))
        canvas.put("约 1", row: 0, column: 0, ink: Ink(.slackLate, .bold))
        #expect(
            Recording.text(of: canvas) == "约 1\n\n~ inks ~\naaaa\n\na = slack.late + bold\n")
    }

    @Test func `the first line that differs is told`() {
        #expect(Recording.firstDifference("a\nb", "a\nb") == nil)
        #expect(Recording.firstDifference("a\nb", "a\nc") == "line 2 was\nb\nand is\nc")
        #expect(Recording.firstDifference("a", "a\nc") == "line 2 was\nnothing\nand is\nc")
    }
}
