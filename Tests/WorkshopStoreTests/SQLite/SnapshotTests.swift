import Foundation
import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct SnapshotTests {
    private let scratch = Scratch()

    private func snapshot(_ store: SQLiteEventStore) throws -> (Int, [RecordedEvent])? {
        try store.connection.run { try Snapshot.newest(in: $0, table: store.table) }
    }

    @Test func `a snapshot holds the events of what is on the board`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.past(4))
        let open = OrderID("1041")
        try store.given(Given.order(open))
        store.takeSnapshot()
        let (position, events) = try #require(try snapshot(store))
        #expect(position == store.workshop.position)
        let board = [.shop, .technician(.smith), .technician(.morris), StreamID.order(open)]
        #expect(events == board.flatMap { store.workshop.history(of: $0) })
    }

    @Test func `there is one snapshot, the newest`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        store.takeSnapshot()
        try store.given(Given.order(OrderID("1")))
        store.takeSnapshot()
        let count = try store.connection.run {
            try Int.fetchAll($0, sql: "SELECT position FROM snapshots")
        }
        #expect(count == [5])
    }

    @Test func `appending takes a snapshot now and then`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        #expect(try snapshot(store) == nil)
        try store.given(Given.past(Snapshot.interval / 5))
        #expect(try snapshot(store)?.0 == store.workshop.position)
    }

    @Test(arguments: [
        "", "[", "{}", "[[1]]", "[[1,\"shop\",1,\"a.0\",0,\"A\",1,{\"x\":{}}]]", "[7]",
    ])
    func `a snapshot that makes no sense is as good as none`(text: String) throws {
        var store: SQLiteEventStore? = try scratch.create()
        try store?.given(Given.shop + Given.order(OrderID("1")))
        let board = store?.workshop.orders
        try store?.connection.writing {
            try $0.execute(
                sql: "INSERT INTO snapshots VALUES (5, 1, ?)", arguments: [Data(text.utf8)])
        }
        #expect(try store.flatMap(snapshot) == nil)
        #expect(try scratch.verify().problems == [.snapshot(position: 5)])
        store = nil
        #expect(try scratch.open().workshop.orders == board)
    }

    @Test func `a snapshot that lies about events is found`() throws {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(OrderID("1")))
        store.takeSnapshot()
        #expect(try scratch.verify().isWhole)
        try store.connection.writing {
            try $0.execute(
                sql: "UPDATE snapshots SET data = CAST(replace(data, 'Haddad', 'Hassan') AS BLOB)")
        }
        #expect(try scratch.verify().problems == [.snapshot(position: 5)])
    }
}
