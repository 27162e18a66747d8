import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct BoardStateTests {
    @Test func `a copy of a board stays as it was while the other goes on`() throws {
        var sample = try SampleBoard()
        let copy = sample.board
        let before = copy.draw()
        sample.press(.down)
        sample.type("v?")
        #expect(copy.draw() == before)
        #expect(copy.screen == .schedule)
        #expect(sample.board.screen == .status)
        #expect(sample.board.overlay != nil)
    }

    @Test func `what had happened is noted when something opens over the screen`() throws {
        var sample = try SampleBoard()
        sample.type("?")
        #expect(sample.board.decidesSince == sample.board.workshop.position)
    }
}
