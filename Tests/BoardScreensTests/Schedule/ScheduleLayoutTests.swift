import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ScheduleLayoutTests {
    @Test(arguments: [(24, 80), (24, 120), (40, 120), (50, 200), (70, 250)])
    func `the parts fill the screen without overlapping`(_ rows: Int, _ columns: Int) throws {
        let layout = try SampleBoard(rows: rows, columns: columns).board.scheduleLayout
        #expect(layout.axis.row == 1)
        #expect(layout.grid.row == 2)
        #expect(layout.names.right == layout.grid.column)
        #expect(layout.grid.right == layout.load.column)
        #expect(layout.tray.row == layout.grid.bottom)
        #expect(layout.tray.rows >= 4)
        #expect(layout.tray.bottom <= rows - 2)
    }

    @Test func `a small screen has one line a technician, a large one two`() throws {
        #expect(try SampleBoard(rows: 24, columns: 80).board.scheduleLayout.linesPerRow == 1)
        #expect(try SampleBoard(rows: 40, columns: 120).board.scheduleLayout.linesPerRow == 2)
    }

    @Test func `columns and instants agree`() throws {
        let layout = try SampleBoard().board.scheduleLayout
        for column in layout.grid.column..<layout.grid.right {
            #expect(layout.column(of: layout.instant(at: column + 1)) - column <= 1)
            #expect(layout.column(of: layout.instant(at: column)) <= column)
        }
        #expect(layout.column(of: layout.window.from) == layout.grid.column)
    }

    @Test func `a span takes at least one column and none outside the window`() throws {
        let layout = try SampleBoard().board.scheduleLayout
        let start = SampleBoard.at(9, 0)
        #expect(layout.columns(of: Span(from: start, until: start + Minutes(1)))?.count == 1)
        #expect(
            layout.columns(of: Span(from: SampleBoard.at(1, 0), until: SampleBoard.at(2, 0))) == nil
        )
        #expect(layout.columns(of: layout.window)?.count == layout.grid.columns)
    }

    @Test func `a nearer zoom shows a part of the day around the selection`() throws {
        var sample = try SampleBoard()
        let whole = sample.board.scheduleLayout.window
        sample.type("z")
        let half = sample.board.scheduleLayout.window
        sample.type("z")
        let quarter = sample.board.scheduleLayout.window
        #expect(half.milliseconds * 2 == whole.milliseconds)
        #expect(quarter.milliseconds * 4 == whole.milliseconds)
        #expect(quarter.contains(SampleBoard.at(13, 30)), "now, where the job in work is")
        sample.press(.left)
        #expect(sample.board.scheduleLayout.window.contains(SampleBoard.at(8, 30)), "its start")
        sample.type(".")
        #expect(sample.board.scheduleLayout.window == quarter)
        sample.type(">")
        #expect(sample.board.scheduleLayout.window.from == quarter.from + Minutes(15))
        sample.press(.right)
        sample.type("Z")
        #expect(sample.board.scheduleLayout.window == half)
    }

    @Test func `more technicians than rows scroll around the selected one`() throws {
        let staff = (1...40).map { (TechnicianID("T\($0)"), 2) }
        var sample = try SmallShop(hiring: staff).board(rows: 24, columns: 80)
        #expect(sample.board.scheduleLayout.firstRow == 0)
        sample.press(.end)
        let layout = sample.board.scheduleLayout
        #expect(layout.firstRow + layout.shownRows == 40)
        #expect(layout.line(of: 0) == nil)
        let line = try #require(layout.line(of: 39))
        #expect(layout.index(at: line) == 39)
        #expect(layout.index(at: layout.tray.row) == nil)
    }

    @Test func `the first visible row keeps the selection in sight`() {
        #expect(Board.firstVisible(selected: 0, count: 10, room: 4) == 0)
        #expect(Board.firstVisible(selected: 5, count: 10, room: 4) == 3)
        #expect(Board.firstVisible(selected: 9, count: 10, room: 4) == 6)
        #expect(Board.firstVisible(selected: 2, count: 3, room: 4) == 0)
    }
}
