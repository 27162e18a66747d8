import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct BucketFillingTests {
    @Test func `quarters divide what is worked, however it is torn`() {
        let quarters = BucketFilling.quarters(of: [
            Span(from: "8:00", until: "9:00"), Span(from: "10:00", until: "13:00"),
        ])
        #expect(
            quarters.map(\.span) == [
                Span(from: "8:00", until: "9:00"), Span(from: "9:00", until: "11:00"),
                Span(from: "11:00", until: "12:00"), Span(from: "12:00", until: "13:00"),
            ])
        #expect(BucketFilling.quarters(of: []).isEmpty)
        let short = BucketFilling.quarters(of: [Span(from: "8:00", until: "8:02")])
        #expect(short.count == 4)
    }

    @Test func `the orders that are to come stand in the order of their coming`() {
        let scene = Scene().and(
            .visit(.book("2", .of(.work(60), arrival: "+1 7:00", promise: "+1 16:00"))),
            .visit(.book("1", .of(.work(60), arrival: "+1 9:00", promise: "+1 16:00"))),
            .visit(.book("3", .of(.work(60)))), .visit(.receive("3", keyTag: nil)))
        let filling = BucketFilling(
            scene.workshop, scene.outlook(), BookingRates(nil, .none))
        #expect(filling.expected.map(\.id) == ["2", "1"])
    }
}
