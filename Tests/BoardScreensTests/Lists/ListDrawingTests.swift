import TerminalCanvas
import Testing

@testable import BoardScreens

struct ListDrawingTests {
    @Test(arguments: [24, 60])
    func `rows that move and rows that scroll are both followed`(rows: Int) throws {
        var sample = try SampleBoard(rows: rows, columns: 120)
        sample.type("D")
        var canvas = sample.board.draw()
        let selected = sample.board.desk.list.selected
        var drawing = ListDrawing<DeskScreen>(sample.board, selected: selected)
        for _ in 0..<20 {
            sample.press(.down)
            #expect(drawing.follow(sample.board, on: &canvas))
            #expect(canvas == sample.board.draw())
        }
    }
}
