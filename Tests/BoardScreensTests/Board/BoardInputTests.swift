import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct BoardInputTests {
    @Test func `the board takes a new size and paints to it`() throws {
        var board = try SampleBoard().board
        let effects = board.update(.terminal(.resized(Size(rows: 30, columns: 100))))
        #expect(effects == [])
        #expect(board.draw().size == Size(rows: 30, columns: 100))
    }

    @Test func `a terminal that is gone ends the board`() throws {
        var board = try SampleBoard().board
        let effects = board.update(.terminal(.hangUp))
        #expect(effects == [.quit])
    }

    @Test func `the store's trouble is shown until it is over`() throws {
        var sample = try SampleBoard()
        _ = sample.board.update(.storeTrouble("disk full"))
        #expect(sample.facts.contains("disk full"))
        sample.press(.down)
        #expect(sample.facts.contains("disk full"))
        _ = sample.board.update(.storeBack)
        #expect(!sample.facts.contains("disk full"))
    }
}
