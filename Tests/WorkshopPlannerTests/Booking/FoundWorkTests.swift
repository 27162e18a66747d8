import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct FoundWorkTests {
    /// From 7:00 to 16:00 with lunch at 12:00: quarters from 7:00, 9:00, 11:00 and 14:00.
    private let shop = Scene(.shop(lunch: "12:00-13:00")).workshop

    private func share(_ found: [(Instant, Int)], of flatRate: Int = 2_000) -> FoundWorkShare {
        let monday = shop.zone.day(of: "7:00")
        return FoundWorkShare(
            found.map { FoundWork(at: $0.0, flatRate: Minutes($0.1)) }, of: Minutes(flatRate),
            monday...monday + 1, shop)
    }

    @Test func `found work counts in the quarter of the day in which it was found`() {
        let found = share([("8:59", 30), ("9:00", 50), ("+1 12:30", 20), ("+1 15:00", 10)])
        // A quarter sold 500 minutes.
        #expect(found.quarters == [6, 10, 4, 2])
        #expect(found.minutesPerDay == Minutes(55))
        #expect(found.percent == 6, "110 of 2,000 minutes, to the nearest")
    }

    @Test func `before and after hours belong to the first and last quarter, closed days to none`()
    {
        let found = share([("6:00", 100), ("+1 18:00", 200), ("+6 9:00", 500)])
        #expect(found.quarters == [20, 0, 0, 40])
        #expect(found.minutesPerDay == Minutes(150))
    }

    @Test func `nothing found, nothing sold and more found than sold stay within bounds`() {
        #expect(share([]).quarters == [0, 0, 0, 0] && share([]).percent == 0)
        #expect(share([("8:00", 60)], of: 0).percent == 0)
        #expect(share([("8:00", 6_000)], of: 10).quarters[0] == 100)
    }
}
