import Testing
import WorkshopCore
import WorkshopPlanner

struct OrderOutlookTests {
    @Test func `the margin of what is in time is its slack`() {
        let waiting = OrderOutlook(
            forecast: "9:00", latestStart: "10:00", slack: Minutes(20), urgency: .tight)
        #expect(waiting.margin(to: "8:00") == Minutes(20))
        let late = OrderOutlook(
            forecast: "9:00", latestStart: "7:00", slack: Minutes(-90), urgency: .late)
        #expect(late.margin(to: "8:00") == Minutes(-90))
    }

    @Test func `good is less than tight, and tight less than late`() {
        #expect(Urgency.good < .tight && .tight < .late)
    }

    @Test func `what has no known end is named before what costs most`() throws {
        let now = Span(from: "8:00", until: "8:00")
        let wait = ForecastLink(
            reason: .washQueue(Minutes(40)), span: now, cost: Minutes(40))
        let open = ForecastLink(reason: .authorisation, span: now, job: "1")
        var outlook = OrderOutlook(
            forecast: "9:00", latestStart: nil, slack: .zero, urgency: .good, links: [wait])
        #expect(outlook.mainReason == .washQueue(Minutes(40)))
        #expect(!outlook.isOpenEnded)
        outlook.openEnd = open
        #expect(outlook.mainReason == .authorisation && outlook.mainLink?.job == "1")
        #expect(outlook.isOpenEnded)
        #expect(outlook.reasons == [.washQueue(Minutes(40))])
    }
}
