import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct RebuildingTests {
    private let scratch = Scratch()

    @Test func `what was made from the events is made anew`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.past(30))
        try store.given(Given.order(OrderID("1041")))
        let ended = try store.endedOrders(matching: "", limit: 1000)
        let board = store.workshop.orders
        #expect(ended.count == 30)
        try store.connection.writing {
            try $0.execute(
                sql: "DELETE FROM history_orders; DELETE FROM history_jobs; DELETE FROM snapshots")
        }
        var parts: [Double] = []
        try store.rebuild { parts.append($0) }
        #expect(try store.endedOrders(matching: "", limit: 1000) == ended)
        #expect(store.workshop.orders == board)
        #expect(parts.last == 1)
        #expect(try scratch.verify().isWhole)
    }

    @Test func `rebuilding takes in what others have appended`() throws {
        let (first, second) = (try scratch.create(), try scratch.open())
        try first.given(Given.shop + Given.order(OrderID("1")))
        try second.rebuild { _ in }
        #expect(second.workshop.orders == first.workshop.orders)
    }

    @Test func `an empty store is rebuilt to an empty one`() throws {
        let store = try scratch.create()
        try store.rebuild { _ in }
        #expect(store.workshop.position == 0)
        #expect(try scratch.verify().isWhole)
    }
}
