import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct WallViewTests {
    @Test func `clock, shop, page and age of the data stand in the first line`() throws {
        let line = try SampleWall.plain().lines[0]
        for text in ["13:30 ", "Technicians  1/4", "Northside Toyota", "data 13:30"] {
            #expect(line.contains(text), "\(text) in \(line)")
        }
    }

    @Test func `between two minutes a look at the store changes no cell`() throws {
        var sample = try SampleWall()
        let before = sample.wall.draw()
        sample.update(.looked(Instant(milliseconds: SampleBoard.at(13, 30).milliseconds + 50_000)))
        #expect(sample.wall.draw() == before)
    }

    @Test func `the most urgent order fills a band from edge to edge that is its colour alone`()
        throws
    {
        let wall = try SampleWall().wall
        let canvas = wall.draw()
        let band = wall.layout.urgent.splitTop(11).top
        for row in band.row..<band.bottom {
            for column in band.column..<band.right {
                #expect(canvas[row, column].ink.role == BoardRole.slackLate.rawValue)
            }
        }
    }

    @Test func `the clock at night moves over the screen and stays on it`() {
        let room = Size(rows: 10, columns: 40)
        let start = SampleBoard.at(22, 0)
        let places = Set((0..<9).map { NightView.place(at: start + Minutes($0 * 5), in: room) })
        #expect(places.count == 9)
        #expect(places.allSatisfy { (0...10).contains($0.row) && (0...40).contains($0.column) })
    }
}
