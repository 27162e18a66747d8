import TerminalCanvas
import Testing

@testable import BoardScreens

struct TechLayoutTests {
    @Test(arguments: [(12, 40), (13, 41), (18, 60), (24, 80), (40, 120), (50, 200)])
    func `the parts fill the terminal and do not overlap`(_ rows: Int, _ columns: Int) throws {
        let board = try SampleBoard(rows: rows, columns: columns, screen: .tech).board
        let layout = TechLayout(board)
        let areas = [layout.title, layout.job, layout.list] + layout.buttons.map(\.area)
        for row in 0..<rows {
            for column in 0..<columns {
                let count = areas.count { $0.contains(row: row, column: column) }
                #expect(count <= 1, "\(row), \(column)")
            }
        }
        #expect(layout.buttons.count == 6)
        #expect(layout.buttons.allSatisfy { $0.area.right <= columns && $0.area.bottom <= rows })
        #expect(layout.job.rows >= 5 && layout.list.rows >= 3)
    }

    @Test func `a button answers where it lies`() throws {
        let layout = TechLayout(try SampleBoard(rows: 12, columns: 40, screen: .tech).board)
        for button in layout.buttons {
            let place = Position(row: button.area.row, column: button.area.column + 1)
            #expect(layout.verb(at: place) == button.verb)
        }
        #expect(layout.verb(at: Position(row: 0, column: 0)) == nil)
    }
}
