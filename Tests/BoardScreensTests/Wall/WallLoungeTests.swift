import Testing
import WorkshopCore

@testable import BoardScreens

struct WallLoungeTests {
    private func sheet(_ workshop: Workshop? = nil, at now: Instant? = nil) throws -> WallLounge {
        let wall = try SampleWall(
            workshop, at: now ?? SampleBoard.at(13, 30), setting: Wall.Setting(pages: [.lounge])
        ).wall
        return WallLounge(wall, wall.layout)
    }

    @Test func `a car's time is rounded up to five minutes and never lies in the past`() throws {
        for car in try sheet().cars {
            guard let expected = car.expected else { continue }
            #expect(expected.milliseconds % 300_000 == 0)
            #expect(expected >= SampleBoard.at(13, 30))
        }
        let cars = try sheet().cars
        let demir = try #require(cars.first { $0.order.text == "1046" })
        #expect(demir.plate == "*** 650" && demir.stage == .check)
        #expect(demir.expected == SampleBoard.at(14, 0))
    }

    @Test func `a stopped car has no time: its advisor has to say`() throws {
        let cars = try sheet().cars
        for number in ["1049", "1057", "1068", "1051"] {
            let car = try #require(cars.first { $0.order.text == number })
            #expect(car.expected == nil && car.stage == .work)
        }
    }

    @Test func `a ready car comes first, then by time`() throws {
        let cars = try sheet().cars
        #expect(cars.prefix(3).allSatisfy { $0.stage == .ready })
        let times = cars.compactMap(\.expected)
        #expect(times == times.sorted() && times.count > 5)
        #expect(cars.last?.expected == nil)
    }

    @Test func `cars that have not come or have gone are not shown`() throws {
        let numbers = Set(try sheet().cars.map(\.order.text))
        #expect(numbers.isDisjoint(with: ["1061", "1071", "1041", "1073", "1074", "1031"]))
    }

    @Test(arguments: [Wall.Setting(pages: [.lounge], mask: []), Wall.Setting(pages: [.lounge])])
    func `nothing of the shop's own is on the page, whatever the mask`(
        _ setting: Wall.Setting
    ) throws {
        let workshop = try SampleBoard.workshop()
        var sample = try SampleWall.plain(setting: setting)
        for _ in 0..<sample.wall.leaves.count {
            let text = sample.text
            for technician in workshop.staff { #expect(!text.contains(technician.id.name)) }
            for order in workshop.orders.values {
                #expect(!text.contains(order.id.text) && !text.contains(order.sheet.plate))
                #expect(!text.contains(order.sheet.customer))
            }
            #expect(!text.contains("LATE") && !text.contains("TIGHT"))
            sample.update(.turn)
        }
    }

    @Test func `without a car the page says so`() throws {
        let sample = try SampleWall.plain(
            try SmallShop().workshop, setting: Wall.Setting(pages: [.lounge]))
        #expect(sample.text.contains("No car is with us"))
    }

    @Test func `a visit goes through its stages in their order`() throws {
        var shop = try SmallShop()
        try shop.book("1") { $0.wantsWash = true }
        func stage() -> VisitStage? { shop.workshop.order(OrderID("1")).flatMap(VisitStage.init) }
        #expect(stage() == .received)
        try shop.give(
            .work(.start(SmallShop.job("1"), SmallShop.ann, overrideReason: nil)), at: (8, 10))
        #expect(stage() == .work)
        try shop.give(.work(.finish(SmallShop.job("1"))), at: (9, 0))
        #expect(stage() == .check)
        try shop.give(.afterWork(.passInspection(OrderID("1"), note: "")), at: (9, 10))
        #expect(stage() == .wash)
    }
}
