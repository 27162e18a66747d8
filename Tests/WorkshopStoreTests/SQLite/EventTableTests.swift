import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct EventTableTests {
    private let scratch = Scratch()
    private let order = OrderID("1041")

    private func filled() throws -> SQLiteEventStore {
        let store = try scratch.create()
        try store.given(Given.shop + Given.delivered(order) + Given.order(OrderID("1042")))
        return store
    }

    @Test func `the head is the last event, or nothing`() throws {
        let empty = try scratch.create()
        let none = try empty.connection.run { try empty.table.head(in: $0) }
        #expect(none == Head(position: 0, hash: StoredEvent.noHash))
        try empty.given(Given.shop)
        let (head, hash, beyond) = try empty.connection.run {
            (
                try empty.table.head(in: $0), try empty.table.hash(at: 3, in: $0),
                try empty.table.hash(at: 4, in: $0)
            )
        }
        #expect(head.position == 3 && head.hash == hash && beyond == nil)
    }

    @Test func `a stream is read up to a position`() throws {
        let store = try filled()
        let stream = StreamID.order(order)
        let (all, first) = try store.connection.run {
            (
                try store.table.stream(stream, in: $0),
                try store.table.stream(stream, below: 6, in: $0)
            )
        }
        #expect(all.map(\.version) == Array(1...all.count))
        #expect(all.allSatisfy { $0.stream == stream })
        #expect(first.map(\.position) == [4, 5])
    }

    @Test func `the events of a command are found by its identity`() throws {
        let store = try filled()
        let start = Command.work(.start(JobID(OrderID("1042"), 1), .morris, overrideReason: nil))
        let made = try store.when(start, id: "s").get()
        try store.given([Given.request(.visit(.note(order, text: "after")), id: "t")])
        func events(of command: String) throws -> [RecordedEvent] {
            try store.connection.run { try store.table.events(of: command, in: $0) }
        }
        #expect(try events(of: "s") == made)
        #expect(try events(of: "t").count == 1)
        #expect(try events(of: "u").isEmpty)
    }

    @Test func `rows are read as they are written, with their hashes`() throws {
        let store = try filled()
        var end = StoredEvent.noHash
        try store.connection.run { database in
            try store.table.forEachStored(after: 0, limit: .max, in: database) { row, hash in
                #expect(row.hash(after: end) == hash)
                #expect(row.recorded == .noon)
                end = hash
            }
            let rows = try store.table.storedStream(.shop, through: 1, in: database)
            #expect(rows.map(\.encoded.type) == ["shopOpened"])
        }
    }
}
