import TerminalCanvas
import Testing

@testable import BoardScreens

struct ScheduleDrawingTests {
    @Test func `a window that moves with the selection cannot be followed`() throws {
        var sample = try SampleBoard(rows: 40, columns: 120)
        sample.type("zz")
        var canvas = sample.board.draw()
        var drawing = ScheduleDrawing(sample.board)
        let window = sample.board.scheduleLayout.window
        try sample.press(.character("<")) { $0.scheduleLayout.window != window }
        let before = canvas
        #expect(!drawing.follow(sample.board, on: &canvas))
        #expect(canvas == before)
    }

    @Test func `what is told of the selection is drawn in its place`() throws {
        var sample = try SampleBoard(rows: 60, columns: 200)
        var canvas = sample.board.draw()
        var drawing = ScheduleDrawing(sample.board)
        sample.press(.down)
        #expect(drawing.follow(sample.board, on: &canvas))
        _ = sample.board.update(.rested)
        drawing.drawTold(sample.board, on: &canvas)
        #expect(canvas == sample.board.draw())
    }
}
