import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct SQLiteEventStoreTests {
    private let scratch = Scratch()
    private let order = OrderID("1041")

    @Test func `closing leaves a snapshot from which the next opening starts`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.past(Snapshot.intervalAtClose / 5))
        #expect(store.snapshotPosition == 0)
        store.close()
        let again = try scratch.open()
        #expect(again.snapshotPosition == again.workshop.position)
        store.close()
    }

    @Test func `a store that is let go of is closed`() throws {
        do {
            let store = try scratch.create()
            try store.given(Given.shop + Given.delivered(order) + Given.delivered(OrderID("2")))
            try store.given(Given.past(3, first: 10))
        }
        #expect(try scratch.open().snapshotPosition > 0)
    }

    @Test func `when the lock is taken a store is left without touching its log`() throws {
        let other = HeadFile(ofStoreAt: scratch.path)
        let store = try scratch.create(patienceMilliseconds: 1)
        try store.given(Given.shop)
        try other.locked { store.close() }
        #expect(try scratch.open().workshop.position == 3)
    }

    @Test func `an order that is not on the board can be had with its history`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.delivered(order, days: -9))
        #expect(store.workshop.order(order) == nil)
        #expect(try store.order(order)?.state == .delivered)
        let versions = try store.history(of: .order(order)).map(\.version)
        #expect(versions == Array(1...Given.delivered(order).count))
        #expect(try store.order(OrderID("?")) == nil)
    }

    @Test func `midnight takes the orders of two working days ago off without an event`() throws {
        let store = try scratch.create()
        try store.given(Given.shop + Given.delivered(order))
        _ = try store.refresh(now: .at(23, 59, days: 1))
        #expect(store.workshop.order(order) != nil, "yesterday can be looked at")
        _ = try store.refresh(now: .at(0, days: 2))
        #expect(store.workshop.order(order) == nil)
    }

    @Test func `a refresh that fails leaves the board as it was`() throws {
        let (writer, reader) = (try scratch.create(), try scratch.open(readOnly: true))
        try writer.given(Given.shop)
        _ = try reader.refresh(now: .noon)
        try writer.connection.writing {
            try $0.execute(
                sql: """
                    INSERT INTO events SELECT 4, 'order/1', 1, 'x.0', 'carReady', 1, '{}', 'W', 0,
                        0, hash FROM events WHERE position = 3
                    """)
        }
        for _ in 0..<2 {
            #expect(throws: StoreProblem.self) { try reader.refresh(now: .noon) }
            #expect(reader.workshop.position == 3)
        }
    }
}
