import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct WallTomorrowTests {
    private let now = SampleBoard.at(13, 30)
    private var tuesday: Instant { SampleBoard.at(9, 0) + Minutes(1440) }

    private func load(_ shop: SmallShop, at moment: Instant? = nil) -> DayLoad {
        let moment = moment ?? now
        let outlook = Outlook(of: shop.workshop, at: moment)
        return DayLoad(shop.workshop, outlook.beginnings, after: moment)
    }

    @Test func `what is booked for the next day stands against its technicians' hours`() throws {
        var shop = try SmallShop()
        try shop.book("1", jobs: [SmallShop.line(minutes: 90)], isHere: false) {
            $0.arrival = tuesday
            $0.promise = tuesday + Minutes(300)
        }
        let load = self.load(shop)
        #expect(load.day == SampleBoard.monday + 1)
        #expect(load.booked == Minutes(90) && load.available == Minutes(16 * 60))
        #expect(load.cars == 1 && load.carried == 0 && load.percent == 9)
    }

    @Test func `work that is planned for it counts with the cars that stay, today's does not`()
        throws
    {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.book("2")
        try shop.give(.work(.assign(SmallShop.job("1"), SmallShop.ann, at: tuesday)), at: (9, 0))
        let load = self.load(shop)
        #expect(load.booked == Minutes(60) && load.carried == 1 && load.cars == 0)
    }

    @Test func `work that nobody has counts for the day on which it is expected`() throws {
        var shop = try SmallShop(hiring: [(SmallShop.ann, 4)])
        try shop.book("1", jobs: [SmallShop.line(minutes: 210)])
        try shop.book("2", jobs: [SmallShop.line(minutes: 120)]) {
            $0.promise = tuesday + Minutes(300)
        }
        let load = self.load(shop)
        #expect(load.booked == Minutes(120) && load.carried == 1 && load.cars == 0)
    }

    @Test func `a closed day is passed over, and who is away is named`() throws {
        var shop = try SmallShop()
        let day = Span(from: tuesday - Minutes(540), until: tuesday + Minutes(900))
        try shop.give(.technician(.setAbsence(SmallShop.bob, day, reason: "leave")), at: (9, 0))
        #expect(load(shop).away == [SmallShop.bob])
        let saturday = now + Minutes(5 * 1440)
        #expect(load(shop, at: saturday).day == SampleBoard.monday + 7)
    }

    @Test func `the page says the day, the share and the hours`() throws {
        let sample = try SampleWall.plain(setting: Wall.Setting(pages: [.tomorrow]))
        #expect(sample.text.contains("Tue 24 Nov"))
        #expect(sample.text.contains("9.8h of 48.0h booked"))
        #expect(sample.text.contains("cars"))
    }

    @Test func `more than there are hours for is more than a hundred`() throws {
        var shop = try SmallShop(hiring: [(SmallShop.ann, 4)])
        try shop.book("1", jobs: [SmallShop.line(minutes: 1080)], isHere: false) {
            $0.arrival = tuesday
            $0.promise = tuesday + Minutes(3000)
        }
        #expect(load(shop).percent == 225)
    }
}
