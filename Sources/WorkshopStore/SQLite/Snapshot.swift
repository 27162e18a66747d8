import GRDB
import WorkshopCore

/// The events of the streams that are on the board up to a position, as one text.
///
/// Not the folded state: a changed fold needs no new snapshot, and undo has what it folds anew.
/// Disposable: without one the store reads all events.
enum Snapshot {
    /// Changes with the form of the text.
    static let format = 1
    /// An appender takes a snapshot when this many events have passed since the last, or a quarter
    /// of those that the last one holds.
    static let interval = 256
    /// One who closes the store takes a snapshot when this many have passed.
    static let intervalAtClose = 32

    /// The newest snapshot: its position and its events in the order in which they are folded.
    static func newest(
        in database: Database, table: EventTable
    ) throws -> (position: Int, events: [RecordedEvent])? {
        let query = try Query(
            database,
            """
            SELECT position, data FROM snapshots
            WHERE format = ? AND position <= (SELECT max(position) FROM events)
            ORDER BY position DESC LIMIT 1
            """)
        query.bind(1, format)
        guard try query.step() else { return nil }
        // A snapshot that makes no sense is as good as none.
        guard let events = events(in: query.utf8(1), coding: table.coding) else { return nil }
        return (query.integer(0), events)
    }

    /// The position at which the newest snapshot was taken, readable or not.
    static func position(in database: Database) throws -> Int? {
        let query = try Query(database, "SELECT max(position) FROM snapshots")
        return try query.step() && !query.isNull(0) ? query.integer(0) : nil
    }

    /// Takes a snapshot of `workshop`; older ones go.
    ///
    /// - Returns: how many events it holds.
    static func take(
        of workshop: Workshop, in database: Database, table: EventTable
    ) throws -> Int {
        let streams =
            [.shop] + workshop.technicians.map { StreamID.technician($0.id) }
            + workshop.orders.keys.sorted().map(StreamID.order)
        var text = "["
        var count = 0
        for stream in streams {
            let rows = try table.storedStream(stream, through: workshop.position, in: database)
            for row in rows {
                text += count == 0 ? "\n" : ",\n"
                write(row, to: &text)
                count += 1
            }
        }
        text += "\n]"
        try Query(database, "DELETE FROM snapshots").run()
        let query = try Query(
            database, "INSERT INTO snapshots (position, format, data) VALUES (?, ?, ?)")
        query.bind(1, workshop.position)
        query.bind(2, format)
        query.bind(3, Array(text.utf8))
        try query.run()
        return count
    }

    private static func write(_ row: StoredEvent, to text: inout String) {
        text += "[\(row.position),"
        row.stream.writeAsJSON(to: &text)
        text += ",\(row.version),"
        row.eventID.writeAsJSON(to: &text)
        text += ",\(row.happened.milliseconds),"
        row.actor.writeAsJSON(to: &text)
        text += ",\(row.encoded.schema),{"
        row.encoded.type.writeAsJSON(to: &text)
        text += ":" + row.encoded.data + "}]"
    }

    static func events(
        in text: UnsafeBufferPointer<UInt8>, coding: EventCoding
    ) -> [RecordedEvent]? {
        guard let tape = try? JSONTape(text), tape.nodes[0].kind == .array else { return nil }
        var events: [RecordedEvent] = []
        var row = 1
        while row < tape.nodes.count {
            guard let recorded = event(at: row, of: tape, coding: coding) else { return nil }
            events.append(recorded)
            row = tape.nodes[row].next
        }
        return events
    }

    private static func event(
        at row: Int, of tape: JSONTape, coding: EventCoding
    ) -> RecordedEvent? {
        // Seven scalars, one node each, and the event.
        let first = row + 1
        guard tape.nodes[row].kind == .array, tape.nodes[row].next > first + 7,
            let position: Int = tape.integer(at: first),
            let stream = tape.string(at: first + 1).flatMap(StreamID.init),
            let version: Int = tape.integer(at: first + 2),
            let id = tape.string(at: first + 3).flatMap(EventID.init),
            let happened: Int64 = tape.integer(at: first + 4),
            let actor = tape.string(at: first + 5),
            let schema: Int = tape.integer(at: first + 6),
            let event = try? coding.decode(tape, at: first + 7, schema: schema)
        else { return nil }
        return RecordedEvent(
            position: position, stream: stream, version: version, id: id,
            at: Instant(milliseconds: happened), actor: Actor(actor), event: event)
    }
}
