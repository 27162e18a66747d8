import Phrases
import Testing
import WorkshopCore
import WorkshopPlanner

struct BookingWordsTests {
    private let now = Samples.now

    private func rates(_ rules: BookingRules?, orders: Int) throws -> BookingRates {
        var shop = Workshop(zone: .utc)
        let opened = Event.shop(
            .opened(
                settings: ShopSettings(name: "Northside", zone: "UTC", hours: Samples.shift)))
        try shop.apply(
            RecordedEvent(
                position: 1, stream: .shop, version: 1, id: EventID(command: "c", index: 0),
                at: now, actor: Actor("Wang"), event: opened))
        let record = ShopRecord(
            past: Experience([]), orders: orders, flatRate: Minutes(1_600),
            walkInFlatRate: Minutes(160), found: [FoundWork(at: now, flatRate: Minutes(96))],
            in: Span(from: now, until: now), of: shop)
        return BookingRates(rules, record)
    }

    @Test func `a reserve that was learnt says from what`() throws {
        let learnt = try rates(nil, orders: 50)
        let english = Words(.english, zone: .utc)
        #expect(english.reserve(learnt) == "walk-ins 10%, found work 6%")
        #expect(
            english.reserveOfDay(learnt)
                == "reserve: walk-ins 10%, found work 6% (of 50 orders)  1.6h of work found a day")
        #expect(english.reserve(learnt, quarter: 2).contains("found work 24%"))
        #expect(english.reserve(learnt, quarter: 0).contains("found work 0%"))
        let chinese = Words(.simplifiedChinese, zone: .utc)
        #expect(chinese.reserve(learnt).hasPrefix("未预约到店 10%，追加作业 6%"))
    }

    @Test func `one that was set, or is the usual one, says so`() throws {
        let english = Words(.english, zone: .utc)
        let set = try rates(BookingRules(appointmentRate: 70), orders: 50)
        #expect(english.reserve(set) == "set")
        #expect(english.reserveOfDay(set) == "reserve: 30% (set)")
        let usual = try rates(nil, orders: 3)
        #expect(english.reserve(usual, quarter: 1) == "usual")
        #expect(english(usual) == "productivity 85% (usual), appointments 80% (usual)")
    }
}
