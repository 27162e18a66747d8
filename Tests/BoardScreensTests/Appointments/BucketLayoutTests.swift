import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct BucketLayoutTests {
    private func layout(_ rows: Int, _ columns: Int) throws -> BucketLayout {
        let board = try SampleBoard(screen: .appointments).board
        return BucketLayout(
            AppointmentsScreen.keptBucket(board), in: Size(rows: rows, columns: columns))
    }

    @Test func `the smallest screen has a row a quarter, the tall one a row a skill too`() throws {
        let small = try layout(24, 80)
        #expect(small.rows.filter { if case .quarter = $0 { true } else { false } }.count == 4)
        #expect(small.lists.rows >= 7)
        let tall = try layout(50, 200)
        #expect(tall.rows.filter { if case .quarter = $0 { true } else { false } }.count == 16)
        #expect(tall.lists.rows >= 12)
    }

    @Test func `as many days as have room, at most today and six more`() throws {
        #expect(try layout(24, 80).days == 6)
        #expect(try layout(40, 120).days == 7)
        #expect(try layout(50, 200).days == 7)
    }

    @Test func `every cell is found again where it is drawn`() throws {
        let layout = try layout(40, 120)
        for row in layout.rows.indices {
            for day in 0..<layout.days {
                let rect = layout.cell(row: row, day: day)
                let place = layout.place(at: Position(row: rect.row, column: rect.column))
                #expect(place?.row == row && place?.day == day)
            }
        }
        #expect(layout.place(at: Position(row: 0, column: 40)) == nil)
        #expect(layout.place(at: Position(row: 3, column: 2)) == nil)
    }
}
