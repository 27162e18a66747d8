import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct SchemaTests {
    private let scratch = Scratch()

    private func execute(_ sql: String, _ store: SQLiteEventStore) throws {
        try store.connection.writing { try $0.execute(sql: sql) }
    }

    @Test(arguments: [
        "UPDATE events SET actor = 'x' WHERE position = 2",
        "UPDATE OR REPLACE events SET event_id = 'x'",
        "DELETE FROM events WHERE position = 3",
        "DELETE FROM events",
        "INSERT OR REPLACE INTO events SELECT * FROM events WHERE position = 3",
        """
        INSERT OR REPLACE INTO events SELECT 4, 'x', 1, event_id, type, schema, data, actor,
            happened_ms, recorded_ms, hash FROM events WHERE position = 3
        """,
        """
        INSERT OR REPLACE INTO events SELECT 4, stream, version, 'x', type, schema, data, actor,
            happened_ms, recorded_ms, hash FROM events WHERE position = 3
        """,
        """
        INSERT INTO events SELECT 5, 'x', 1, 'x', type, schema, data, actor,
            happened_ms, recorded_ms, hash FROM events WHERE position = 3
        """,
        """
        INSERT INTO events SELECT 4, 'x', 2, 'x', type, schema, data, actor,
            happened_ms, recorded_ms, hash FROM events WHERE position = 3
        """,
        """
        INSERT INTO events SELECT NULL, 'x', 1, 'x', type, schema, data, actor,
            happened_ms, recorded_ms, hash FROM events WHERE position = 3
        """,
    ])
    func `events can only be appended`(sql: String) throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        let before = try store.events(after: 0, limit: 10)
        #expect(throws: StoreProblem.self) { try execute(sql, store) }
        #expect(try store.events(after: 0, limit: 10) == before)
        #expect(try scratch.verify().isWhole)
    }

    @Test func `a column takes only what belongs in it`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        #expect(throws: StoreProblem.self) {
            try execute(
                """
                INSERT INTO events SELECT 4, 'x', 1, 'x', type, 'one', data, actor,
                    happened_ms, recorded_ms, hash FROM events WHERE position = 3
                """, store)
        }
    }

    @Test func `another program's database and a newer store are told apart`() throws {
        let store = try scratch.create()
        try execute("PRAGMA user_version = 7", store)
        #expect(
            throws: StoreProblem.newerSchema(path: scratch.path, found: 7, known: Schema.version)
        ) { try scratch.open() }
        try execute("PRAGMA application_id = 99", store)
        #expect(throws: StoreProblem.otherApplication(path: scratch.path, id: 99)) {
            try scratch.open()
        }
    }
}
