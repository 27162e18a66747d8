import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ViewVerbsTests {
    @Test func `days are paged, and the point comes back to today`() throws {
        var sample = try SampleBoard()
        let today = sample.board.today
        sample.type("]")
        #expect(sample.board.schedule.day > today)
        sample.type(".")
        #expect(sample.board.schedule.day == today)
    }
}
