import TerminalCanvas
import Testing

@testable import BoardScreens

struct StatusDrawingTests {
    @Test func `another column cannot be followed while some are out of sight`() throws {
        var board = try SampleBoard(rows: 24, columns: 50).board
        board.show(.status)
        try #require(board.statusLayout.hides.right)
        var canvas = board.draw()
        var drawing = StatusDrawing(board)
        board.moveStatusSelection(.right)
        let before = canvas
        #expect(!drawing.follow(board, on: &canvas))
        #expect(canvas == before)
    }

    @Test func `a column that scrolls is drawn anew in its place`() throws {
        var sample = try SampleBoard(rows: 24, columns: 200)
        sample.type("v")
        var canvas = sample.board.draw()
        var drawing = StatusDrawing(sample.board)
        for _ in 0..<12 {
            sample.press(.down)
            #expect(drawing.follow(sample.board, on: &canvas))
            #expect(canvas == sample.board.draw())
        }
    }
}
