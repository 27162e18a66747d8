import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct HistoryTablesTests {
    private let scratch = Scratch()
    private let order = OrderID("1041")
    private let always = Span(
        from: Instant(milliseconds: .min), until: Instant(milliseconds: .max))

    @Test func `an order is in the tables from its end on, in the same commit`() throws {
        let (store, other) = (try scratch.create(), try scratch.open(readOnly: true))
        try store.given(Given.shop + Given.delivered(order).dropLast())
        #expect(try other.endedOrders(in: always).isEmpty)
        _ = try store.when(.afterWork(.deliver(order)), at: .at(11)).get()
        #expect(try other.endedOrders(in: always).map(\.id) == [order])
        _ = try store.when(.afterWork(.followUp(order, note: "content"))).get()
        #expect(try other.endedOrders(in: always).map(\.state) == ["follow-up"])
    }

    @Test func `an end that is taken back takes the row with it`() throws {
        let store = try scratch.create()
        try store.given(Given.shop + Given.delivered(order))
        _ = try store.when(.undo(.order(order), command: nil)).get()
        #expect(try store.endedOrders(in: always).isEmpty)
        #expect(try store.connection.run { try HistoryTables.jobCount(in: $0) } == 0)
    }

    @Test func `the tables carry the position up to which they are written`() throws {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(order))
        let position = try store.connection.run { try HistoryTables.projection.position(in: $0) }
        #expect(position == store.workshop.position)
    }

    @Test func `tables of another version are left alone while a store is open`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.connection.writing {
            try $0.execute(sql: "UPDATE projections SET version = 99")
        }
        try store.given(Given.delivered(order))
        #expect(try store.endedOrders(in: always).isEmpty)
        #expect(try store.connection.run { try HistoryTables.projection.position(in: $0) } == nil)
        #expect(
            try scratch.verify().problems
                == ["history", "outbox"].map {
                    .stale(projection: $0, position: store.workshop.position)
                })
        try store.rebuild { _ in }
        #expect(try store.endedOrders(in: always).map(\.id) == [order])
        #expect(try scratch.verify().isWhole)
    }
}
