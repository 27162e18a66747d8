import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct InMemoryEventStoreTests {
    @Test func `a copy holds what the other held and leaves it alone`() throws {
        let scratch = Scratch()
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.past(3))
        try store.given(Given.order(OrderID("1041")))
        let before = try store.events(after: 0, limit: 1000)

        let copy = try InMemoryEventStore(copying: store, zone: Zone.known, now: { .noon })
        #expect(copy.workshop.orders == store.workshop.orders)
        #expect(copy.events(after: 0, limit: 1000) == before)
        _ = try copy.when(.visit(.note(OrderID("1041"), text: "dry"))).get()
        #expect(try store.events(after: 0, limit: 1000) == before)
        #expect(copy.workshop.position == before.count + 1)
    }

    @Test func `of a commit that fails nothing stays`() throws {
        let store = InMemoryEventStore(zone: Zone.known, now: { .noon })
        try store.given(Given.shop)
        var lost = ShopSettings.northside
        lost.zone = "Test/Atlantis"
        let change = Given.request(.shop(.changeSettings(lost)), id: "c")
        #expect(throws: StoreProblem.unknownZone(name: "Test/Atlantis")) {
            try store.performAll([Given.order(OrderID("1")), [change]])
        }
        #expect(store.workshop.position == 3)
        #expect(store.workshop.orders.isEmpty)
        #expect(store.history(of: .order(OrderID("1"))).isEmpty)
        #expect(store.workshop.shop?.zone == "UTC")
        try store.given(Given.order(OrderID("1")))
    }
}
