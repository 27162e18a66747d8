import Testing
import WorkshopCore
import WorkshopPlanner

struct BookingRatesTests {
    private let record = ShopRecord(
        past: Experience([]), orders: 50, flatRate: Minutes(1_536), walkInFlatRate: Minutes(384),
        in: Span(from: "9:00", until: "+1 15:00"), of: Scene().workshop)

    @Test func `what a shop has set holds`() {
        let rules = BookingRules(productivity: 95, appointmentRate: 70, receptions: 4)
        let rates = BookingRates(rules, record)
        #expect(rates.productivity == 95 && rates.productivitySource == .set)
        #expect(rates.appointmentRate == 70 && rates.appointmentSource == .set)
        #expect(rates.receptions == 4)
    }

    @Test func `what it has not set is learnt: the reserve is what walk-ins took`() {
        let rates = BookingRates(BookingRules(receptions: 1), record)
        #expect(rates.productivity == 80 && rates.productivitySource == .learnt(50))
        #expect(rates.appointmentRate == 75 && rates.appointmentSource == .learnt(50))
        #expect(rates.receptions == 1)
    }

    @Test func `what is found is kept beside what walk-ins took, by the quarter of the day`() {
        let record = ShopRecord(
            past: Experience([]), orders: 50, flatRate: Minutes(1_600),
            walkInFlatRate: Minutes(160),
            found: [FoundWork(at: "9:30", flatRate: Minutes(80))],
            in: Span(from: "9:00", until: "+1 15:00"), of: Scene().workshop)
        let rates = BookingRates(nil, record)
        #expect(rates.walkIns == 10 && rates.found?.percent == 5)
        #expect(rates.appointmentRate == 85)
        let byQuarter = (0..<4).map(rates.appointmentRate(inQuarter:))
        #expect(byQuarter.sorted() == [70, 90, 90, 90])
        let set = BookingRates(BookingRules(appointmentRate: 70), record)
        #expect(set.found == nil && set.appointmentRate(inQuarter: 1) == 70)
    }

    @Test func `a shop without a history has the usual rates`() {
        let rates = BookingRates(nil, .none)
        #expect(rates.productivity == 85 && rates.productivitySource == .usual)
        #expect(rates.appointmentRate == 80 && rates.appointmentSource == .usual)
        #expect(rates.receptions == 2)
    }
}
