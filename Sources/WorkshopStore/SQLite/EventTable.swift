import GRDB
import WorkshopCore

/// The rows of events, read typed or as they are written.
struct EventTable {
    let path: String
    let coding = EventCoding()

    private static let typedColumns =
        "position, stream, version, event_id, type, schema, data, actor, happened_ms"
    private static let allColumns = typedColumns + ", recorded_ms, hash"

    /// Position and hash of the last event; 0 and no hash in an empty store.
    func head(in database: Database) throws -> Head {
        let query = try Query(
            database, "SELECT position, hash FROM events ORDER BY position DESC LIMIT 1")
        guard try query.step() else { return Head(position: 0, hash: StoredEvent.noHash) }
        return Head(position: query.integer(0), hash: query.bytes(1))
    }

    /// Whether no technician and no order has any event.
    func holdsShopOnly(_ database: Database) throws -> Bool {
        let query = try Query(
            database, "SELECT 1 FROM events WHERE stream IS NOT 'shop' LIMIT 1")
        let holdsMore = try query.step()
        return !holdsMore
    }

    /// The hash of the event at `position`; nil when there is none.
    func hash(at position: Int, in database: Database) throws -> [UInt8]? {
        if position == 0 { return StoredEvent.noHash }
        let query = try Query(database, "SELECT hash FROM events WHERE position = ?")
        query.bind(1, position)
        return try query.step() ? query.bytes(0) : nil
    }

    /// Whether the events do not go on from `head`: the log is another, or its end is lost.
    func lacks(_ head: Head, in database: Database) throws -> Bool {
        try hash(at: head.position, in: database) != head.hash
    }

    /// Appends a row.
    func insert(_ stored: StoredEvent, hash: [UInt8], in database: Database) throws {
        let query = try Query(
            database,
            """
            INSERT INTO events (\(Self.allColumns))
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        query.bind(1, stored.position)
        query.bind(2, stored.stream)
        query.bind(3, stored.version)
        query.bind(4, stored.eventID)
        query.bind(5, stored.encoded.type)
        query.bind(6, stored.encoded.schema)
        query.bind(7, stored.encoded.data)
        query.bind(8, stored.actor)
        query.bind(9, stored.happened.milliseconds)
        query.bind(10, stored.recorded.milliseconds)
        query.bind(11, hash)
        try query.run()
    }

    /// Hands each event that follows `position`, at most `limit`, to `body`, oldest first.
    func forEach(
        after position: Int, limit: Int = .max, in database: Database,
        _ body: (RecordedEvent) throws -> Void
    ) throws {
        let query = try rows(of: Self.typedColumns, after: position, limit, database)
        while try query.step() { try body(try typed(query)) }
    }

    /// Hands each event of the shop and its technicians to `body`, oldest first, up to and with
    /// `position`.
    func forEachOfPeople(
        through position: Int, in database: Database, _ body: (RecordedEvent) throws -> Void
    ) throws {
        let query = try Query(
            database,
            """
            SELECT \(Self.typedColumns) FROM events
            WHERE position <= ? AND stream NOT GLOB 'order/*' ORDER BY position
            """)
        query.bind(1, position)
        while try query.step() { try body(try typed(query)) }
    }

    private func rows(
        of columns: String, after position: Int, _ limit: Int, _ database: Database
    ) throws -> Query {
        let query = try Query(
            database,
            "SELECT \(columns) FROM events WHERE position > ? ORDER BY position LIMIT ?")
        query.bind(1, position)
        query.bind(2, limit)
        return query
    }

    /// The events of a type that happened at `since` or after, oldest first.
    ///
    /// Nothing is recorded before it happens, so that the rows are read backwards up to the first
    /// that is older. Cost: one pass over the rows since then.
    func events(
        ofType type: String, since: Instant, in database: Database
    ) throws -> [RecordedEvent] {
        let query = try Query(
            database,
            """
            SELECT \(Self.typedColumns) FROM events
            WHERE position > ifnull((
                SELECT position FROM events WHERE recorded_ms < ?1
                ORDER BY position DESC LIMIT 1), 0)
            AND type = ?2 AND happened_ms >= ?1 ORDER BY position
            """)
        query.bind(1, since.milliseconds)
        query.bind(2, type)
        var events: [RecordedEvent] = []
        while try query.step() { events.append(try typed(query)) }
        return events
    }

    /// The events of a stream whose positions are below a limit, oldest first.
    func stream(
        _ stream: StreamID, below position: Int = .max, in database: Database
    ) throws -> [RecordedEvent] {
        let query = try Query(
            database,
            """
            SELECT \(Self.typedColumns) FROM events WHERE stream = ? AND position < ?
            ORDER BY version
            """)
        query.bind(1, stream.storedName)
        query.bind(2, position)
        var events: [RecordedEvent] = []
        while try query.step() { events.append(try typed(query)) }
        return events
    }

    /// The events of a stream that are of some types, oldest first.
    func stream(
        _ stream: StreamID, ofTypes types: [String], in database: Database
    ) throws -> [RecordedEvent] {
        let marks = Array(repeating: "?", count: types.count).joined(separator: ", ")
        let query = try Query(
            database,
            """
            SELECT \(Self.typedColumns) FROM events WHERE stream = ? AND type IN (\(marks))
            ORDER BY version
            """)
        query.bind(1, stream.storedName)
        for (index, type) in types.enumerated() { query.bind(Int32(index + 2), type) }
        var events: [RecordedEvent] = []
        while try query.step() { events.append(try typed(query)) }
        return events
    }

    /// The events that a command has led to; empty when it has not been stored.
    func events(of command: String, in database: Database) throws -> [RecordedEvent] {
        let first = try Query(database, "SELECT position FROM events WHERE event_id = ?")
        first.bind(1, EventID(command: command, index: 0).description)
        guard try first.step() else { return [] }
        var events: [RecordedEvent] = []
        let query = try Query(
            database,
            "SELECT \(Self.typedColumns) FROM events WHERE position >= ? ORDER BY position")
        query.bind(1, first.integer(0))
        while try query.step() {
            let recorded = try typed(query)
            guard recorded.id.command == command else { break }
            events.append(recorded)
        }
        return events
    }

    /// Hands each row that follows `position`, at most `limit`, to `body` with its hash.
    func forEachStored(
        after position: Int, limit: Int, in database: Database,
        _ body: (StoredEvent, _ hash: [UInt8]) throws -> Void
    ) throws {
        let query = try rows(of: Self.allColumns, after: position, limit, database)
        while try query.step() { try body(stored(query), query.bytes(10)) }
    }

    /// The rows of a stream up to and including `position`, as they are written.
    func storedStream(
        _ stream: StreamID, through position: Int, in database: Database
    ) throws -> [StoredEvent] {
        let query = try Query(
            database,
            """
            SELECT \(Self.allColumns) FROM events WHERE stream = ? AND position <= ?
            ORDER BY version
            """)
        query.bind(1, stream.storedName)
        query.bind(2, position)
        var rows: [StoredEvent] = []
        while try query.step() { rows.append(stored(query)) }
        return rows
    }

    private func typed(_ query: borrowing Query) throws -> RecordedEvent {
        let position = query.integer(0)
        guard let stream = StreamID(query.text(1)), let id = EventID(query.text(3)) else {
            throw StoreProblem.damaged(
                path: path, detail: "event \(position) has no proper stream or identity")
        }
        let event: Event
        do throws(CodingProblem) {
            event = try coding.decode(
                type: query.utf8(4), schema: query.integer(5), data: query.utf8(6))
        } catch {
            throw error.inStore(path, position: position)
        }
        return RecordedEvent(
            position: position, stream: stream, version: query.integer(2), id: id,
            at: Instant(milliseconds: Int64(query.integer(8))), actor: Actor(query.text(7)),
            event: event)
    }

    private func stored(_ query: borrowing Query) -> StoredEvent {
        StoredEvent(
            position: query.integer(0), stream: query.text(1), version: query.integer(2),
            eventID: query.text(3),
            encoded: EventCoding.Encoded(
                type: query.text(4), schema: query.integer(5), data: query.text(6)),
            actor: query.text(7), happened: Instant(milliseconds: Int64(query.integer(8))),
            recorded: Instant(milliseconds: Int64(query.integer(9))))
    }
}

/// The end of the log: the position of the last event and its hash.
struct Head: Hashable {
    var position: Int
    var hash: [UInt8]
}
