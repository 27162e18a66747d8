import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct ForecastReasonTests {
    private func link(_ reason: ForecastReason, _ cost: Int = 0) -> ForecastLink {
        ForecastLink(
            reason: reason, span: Span(from: "8:00", until: "9:00"), cost: Minutes(cost))
    }

    @Test func `the link that costs most is named, the first of several`() {
        let links = [
            link(.inWork("Smith", until: "9:00")), link(.inspectionQueue(Minutes(9)), 9),
            link(.washQueue(Minutes(9)), 9), link(.offHours(until: "9:00")),
        ]
        #expect(links.costliest == links[1])
    }

    @Test func `where nothing costs anything a night is named, else where the car stands`() {
        let work = link(.inWork("Smith", until: "9:00"))
        let nights = [link(.offHours(until: "7:00")), link(.offHours(until: "9:00"))]
        #expect([work, nights[0], nights[1], link(.wash)].costliest == nights[1])
        #expect([work, link(.wash)].costliest == work)
        #expect([ForecastLink]().costliest == nil)
    }

    @Test func `work and the steps after it are no waits`() {
        let steps: [ForecastReason] = [
            .inWork("Smith", until: "9:00"), .unassignedWork(until: "9:00"),
            .overrun("Smith", by: Minutes(1), until: "9:00"), .inspection, .wash, .settlement,
        ]
        #expect(steps.filter(\.isWait).isEmpty)
        let waits: [ForecastReason] = [
            .notHere(until: "9:00"), .authorisation, .inCircle([1, 2]), .part("1", eta: nil),
            .offHours(until: "9:00"),
            .stopped(.parts, reason: "", until: nil), .nobodyCan(.basic), .allAway(.basic),
            .waitsForTechnician("Smith", until: "9:00"), .waitsForAnybody(.basic, until: "9:00"),
            .inspectionQueue(Minutes(1)), .washQueue(Minutes(1)),
        ]
        #expect(waits.filter { !$0.isWait }.isEmpty)
    }
}
