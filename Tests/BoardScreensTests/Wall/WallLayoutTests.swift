import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct WallLayoutTests {
    @Test(
        arguments: [
            (24, 80, nil, nil), (33, 200, nil, nil), (45, 160, .medium, .small),
            (67, 240, .large, .medium), (67, 150, .medium, .small),
        ] as [(Int, Int, BlockSize?, BlockSize?)])
    func `letters grow with the screen`(
        _ rows: Int, _ columns: Int, _ large: BlockSize?, _ line: BlockSize?
    ) {
        let scale = WallScale(Size(rows: rows, columns: columns))
        #expect(scale.large == large && scale.line == line)
    }

    @Test func `the picture moves by one cell every five minutes and comes back`() {
        let start = SampleBoard.at(13, 30)
        let places = (0...6).map { WallLayout.place(at: start + Minutes($0 * 5)) }
        #expect(Set(places).count == 6 && places[0] == places[6])
        for (before, after) in zip(places, places.dropFirst()) {
            #expect(abs(before.row - after.row) + abs(before.column - after.column) == 1)
        }
        #expect(WallLayout.place(at: start + Minutes(4)) == places[0])
        #expect(WallLayout.place(at: Instant(milliseconds: -1)).row >= 0)
    }

    @Test func `the parts follow one another and stay on the screen`() throws {
        for (rows, columns) in [(24, 80), (34, 110), (45, 160), (67, 240)] {
            var sample = try SampleWall(rows: rows, columns: columns)
            sample.update(.storeTrouble("gone"))
            let layout = sample.wall.layout
            #expect(layout.head.bottom <= layout.banner.row)
            #expect(layout.banner.bottom <= layout.urgent.row)
            #expect(layout.urgent.bottom < layout.page.row)
            #expect(layout.page.bottom <= rows && layout.page.right <= columns)
            #expect(layout.page.rows >= 6)
        }
    }
}
