import Testing
import WorkshopCore

@testable import BoardScreens

struct WallReadyTests {
    private func sample(_ mask: WallMask) throws -> SampleWall {
        try SampleWall.plain(setting: Wall.Setting(pages: [.ready], mask: mask))
    }

    @Test func `the cars that are ready stand with number, plate, customer and model`() throws {
        let row = try #require(try sample([]).lines.first { $0.contains("1044") })
        #expect(row.contains("HTK 130") && row.contains("Søren") && row.contains("Camry"))
        #expect(try sample([]).text.contains("1043"))
    }

    @Test func `names and plates are hidden as the mask says`() throws {
        let named = try sample(.names)
        #expect(named.text.contains("S. Ø.") && !named.text.contains("Søren"))
        #expect(named.text.contains("HTK 130"))
        let both = try sample([.names, .plates])
        #expect(both.text.contains("*** 130") && !both.text.contains("HTK"))
    }

    @Test func `those that have waited longest come first`() throws {
        let lines = try sample([]).lines
        let places = ["1065", "1043", "1044"].map { number in
            lines.firstIndex { $0.contains(number) } ?? -1
        }
        #expect(places == places.sorted() && places[0] > 0)
    }
}
