import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ScheduleViewTests {
    @Test func `the axis names the hours of the shop`() throws {
        let axis = try SampleBoard(columns: 200).lines[1]
        for hour in ["07:00", "08:00", "12:00", "15:00"] { #expect(axis.contains(hour)) }
    }

    @Test func `the now line runs through every row`() throws {
        let sample = try SampleBoard()
        let layout = sample.board.scheduleLayout
        let column = layout.column(of: sample.board.now)
        let canvas = sample.board.draw()
        for row in layout.grid.row..<layout.grid.bottom {
            #expect(canvas[row, column].glyph.text == "┃")
        }
    }

    @Test func `the now line moves with the clock and is not on another day`() throws {
        var sample = try SampleBoard()
        let before = sample.board.scheduleLayout.column(of: sample.board.now)
        _ = sample.board.update(.tick(SampleBoard.at(14, 30)))
        #expect(sample.board.scheduleLayout.column(of: sample.board.now) > before)
        sample.type("]")
        #expect(!sample.lines.contains { $0.contains("┃") })
    }

    @Test func `without technicians it says what to do`() throws {
        let text = try SmallShop(hiring: []).board().lines.joined(separator: "\n")
        #expect(text.contains("andon import STAFF.csv"))
    }

    @Test func `hidden rows are marked above and below`() throws {
        let staff = (1...40).map { (TechnicianID("T\($0)"), 2) }
        var sample = try SmallShop(hiring: staff).board(rows: 24, columns: 80)
        for _ in 0..<20 { sample.press(.down) }
        let layout = sample.board.scheduleLayout
        let canvas = sample.board.draw()
        #expect(canvas[layout.grid.row, 0].glyph.text == "▲")
        #expect(canvas[layout.grid.bottom - 1, 0].glyph.text == "▼")
    }
}
