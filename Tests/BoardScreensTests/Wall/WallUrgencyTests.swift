import Testing
import WorkshopCore

@testable import BoardScreens

struct WallUrgencyTests {
    private func orders(_ workshop: Workshop) throws -> [String] {
        try SampleWall(workshop).wall.urgentOrders.map(\.order.id.text)
    }

    @Test func `late comes before tight, each with least slack first`() throws {
        let urgent = try SampleWall().wall.urgentOrders
        #expect(urgent.map(\.order.id.text) == ["1052", "1058", "1063"])
        #expect(urgent.map(\.kind) == [.late, .tight, .tight])
        #expect(urgent[0].callBy == SampleBoard.at(14, 15))
        #expect(urgent[0].technician == "B. Smith" && urgent[0].margin == Minutes(-32))
    }

    @Test func `a car that has not come is not the workshop's to hurry`() throws {
        var shop = try SmallShop()
        try shop.book("1", isHere: false) { $0.promise = SampleBoard.at(13, 0) }
        #expect(try orders(shop.workshop) == [])
        try shop.book("2") { $0.promise = SampleBoard.at(13, 0) }
        #expect(try orders(shop.workshop) == ["2"])
    }

    @Test func `where all promises hold that is said`() throws {
        let sample = try SampleWall.plain(try SmallShop().workshop)
        #expect(sample.lines[1].contains("All promises hold"))
    }

    @Test func `of many the first stays, the others come by turns, and how many is said`() throws {
        var shop = try SmallShop()
        for number in 1...9 {
            try shop.book("\(number)") {
                $0.promise = SampleBoard.at(12, 0) + Minutes(number)
            }
        }
        var sample = try SampleWall.plain(shop.workshop)
        let urgent = sample.wall.urgentOrders.map(\.order.id.text)
        #expect(urgent.count == 9)
        var seen: Set<String> = []
        for _ in 0..<4 {
            #expect(sample.lines[1].contains("LATE  \(urgent[0]) "))
            #expect(sample.lines[3].hasSuffix("+6"))
            for line in sample.lines[1...3] {
                seen.insert(line.split(separator: " ")[2].description)
            }
            sample.update(.turn)
        }
        #expect(seen == Set(urgent))
    }

    @Test func `masks hold for plates at the top`() throws {
        let open = try SampleWall.plain()
        #expect(open.lines[1].contains("RBD 117"))
        let masked = try SampleWall.plain(setting: Wall.Setting(mask: .plates))
        #expect(masked.lines[1].contains("*** 117") && !masked.text.contains("RBD"))
    }
}
