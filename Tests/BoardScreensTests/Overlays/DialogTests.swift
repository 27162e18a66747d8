import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct DialogTests {
    @Test func `a box stands in the middle, as large as its text and never larger than the screen`()
    {
        let board = SampleBoard(Workshop(zone: .utc), rows: 24, columns: 80).board
        let small = Dialog(board: board, rows: 4, columns: 20)
        #expect(small.area == Rect(row: 9, column: 28, rows: 6, columns: 24))
        #expect(small.inside == Rect(row: 10, column: 30, rows: 4, columns: 20))
        let large = Dialog(board: board, rows: 100, columns: 300)
        #expect(large.area.rows == 22)
        #expect(large.area.columns == 78)
    }

    @Test func `title and hint stand in the frame`() {
        let board = SampleBoard(Workshop(zone: .utc), rows: 24, columns: 80).board
        var canvas = Canvas(size: board.size, ink: Ink(.text))
        Dialog(board: board, rows: 2, columns: 30).draw(title: "标题", hint: "hint", on: &canvas)
        let lines = canvas.text().split(separator: "\n").map(String.init).filter { !$0.isEmpty }
        #expect(lines.first?.contains(" 标题 ") == true)
        #expect(lines.last?.contains(" hint ") == true)
        #expect(Set(lines.map(TextWidth.cells)).count == 1, "the frame is even")
    }
}
