import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct OutboxRowTests {
    private let scratch = Scratch()
    private let order = OrderID("1041")

    /// The store with the row of the message "rust" changed.
    private func store(_ change: String) throws -> SQLiteEventStore {
        let store = try scratch.createWithMessages()
        try store.connection.writing { database in
            try database.execute(
                sql: "UPDATE outbox SET \(change) WHERE id = (SELECT min(id) FROM outbox)")
        }
        return store
    }

    @Test(arguments: [
        "payload = ''", "payload = '{'", "payload = '[]'", "payload = '{\"id\":1}'",
        "payload = replace(payload, '1041', '1')", "payload = replace(payload, 'rust.', 'x.')",
        "payload = replace(payload, '\"kind\":\"alert\"', '\"kind\":\"gossip\"')",
        "payload = CAST(x'FF00FE' AS TEXT)",
    ])
    func `a row that is damaged fails alone, as an alert on its order`(change: String) throws {
        let store = try store(change)
        let pending = try store.outbox().pending
        #expect(pending.map(\.isDamaged) == [true, false])
        #expect(pending.map(\.notice.id) == ["rust.0/alert", "tyres.0/alert"])
        #expect(pending.map(\.notice.order) == [order, order])
        // The other one is sent, and the damaged one is settled as any that nobody takes.
        let sent = MessageReport(message: "tyres.0/alert", channel: "group")
        let failed = MessageReport(message: "rust.0/alert", channel: "", failure: "damaged")
        for report in [sent, failed] {
            try store.given([Given.request(.promise(.recordMessage(order, report)), .at(9, 20))])
        }
        #expect(try store.outbox() == Outbox())
        #expect(
            store.workshop.order(order)?.openAlerts.contains {
                $0.subject == .messageFailed(channel: "", reason: "damaged")
            } == true)
        #expect(try scratch.verify().isWhole)
    }

    @Test(arguments: ["position = 1", "position = 9999", "kind = 'gossip'"])
    func `a row that belongs to no message is told of and keeps none from being sent`(
        change: String
    ) throws {
        let store = try store(change)
        let outbox = try store.outbox()
        #expect(outbox.strays.count == 1)
        #expect(outbox.pending.map(\.notice.id) == ["tyres.0/alert"])
        try store.rebuild { _ in }
        #expect(try store.pendingNotices().count == 2)
    }

    @Test func `of two rows of one message neither is sent`() throws {
        let store = try scratch.createWithMessages()
        try store.connection.writing { database in
            try database.execute(
                sql: """
                    INSERT INTO outbox (position, kind, payload, state, due_ms, attempts)
                    SELECT position, kind, payload, state, due_ms, attempts FROM outbox
                    WHERE id = (SELECT min(id) FROM outbox)
                    """)
        }
        #expect(try store.outbox().strays.count == 2)
        #expect(try store.outbox().pending.map(\.notice.id) == ["tyres.0/alert"])
    }
}
