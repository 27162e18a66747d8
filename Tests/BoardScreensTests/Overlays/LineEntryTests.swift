import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct LineEntryTests {
    @Test func `a number that is deleted closes the line`() throws {
        var sample = try SampleBoard()
        sample.type("1")
        #expect(sample.board.overlay is LineEntry)
        sample.press(.backspace)
        #expect(sample.board.overlay == nil)
    }

    @Test func `pasted text goes into the line`() throws {
        var entry = LineEntry.filter("10")
        entry.paste("52")
        #expect(entry.input.text == "1052")
    }
}
