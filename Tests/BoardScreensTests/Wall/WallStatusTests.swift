import Testing
import WorkshopCore

@testable import BoardScreens

struct WallStatusTests {
    private func sheet(_ workshop: Workshop?) throws -> WallStatus {
        let wall = try SampleWall(workshop).wall
        return WallStatus(wall, wall.layout)
    }

    @Test func `cars are counted where they stand, those that have not come are not`() throws {
        let counts = try sheet(nil).counts
        #expect(counts[.waiting] == 3 && counts[.next] == 2 && counts[.inWork] == 5)
        #expect(counts[.parts] == 2 && counts[.inspection] == 2 && counts[.ready] == 3)
        var shop = try SmallShop()
        try shop.book("1", isHere: false)
        #expect(try sheet(shop.workshop).counts.isEmpty)
    }

    @Test func `every column has its word and its number on the smallest screen`() throws {
        let sample = try SampleWall.plain(
            try SmallShop().workshop, setting: Wall.Setting(pages: [.status]))
        for word in ["Waiting", "Next", "In work", "A Broken off", "D Sublet", "QC", "Ready"] {
            #expect(sample.text.contains(word))
        }
        #expect(sample.lines.filter { $0.contains("█▀█") }.count == 2)
    }
}
