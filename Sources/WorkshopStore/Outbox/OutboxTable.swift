import GRDB
import WorkshopCore

/// The table of messages that are still to be sent: a projection, filled in the transaction of the
/// event that gives rise to a message and emptied by the event that tells what became of it.
enum OutboxTable {
    /// What an event changes in the table.
    enum Change: Hashable {
        case add(Notice, position: Int)
        case settle(message: String)
    }

    /// What `recorded` changes, when it has just been folded into `workshop`.
    static func changes(by recorded: RecordedEvent, in workshop: Workshop) -> [Change] {
        if let message = recorded.event.settledMessage { return [.settle(message: message)] }
        return workshop.notices(of: recorded).map { .add($0, position: recorded.position) }
    }

    static func write(_ changes: [Change], in database: Database) throws {
        for change in changes {
            switch change {
            case .add(let notice, let position): try add(notice, position, in: database)
            case .settle(let message): try remove(message, in: database)
            }
        }
    }

    /// Writes the table anew from all changes since the first event.
    static func replace(with changes: [Change], in database: Database) throws {
        try Query(database, "DELETE FROM outbox").run()
        try write(changes, in: database)
    }

    /// The messages that are to be sent, those that are due first.
    static func pending(in database: Database) throws -> [PendingNotice] {
        let query = try Query(
            database,
            "SELECT payload, due_ms, attempts, last_error FROM outbox ORDER BY due_ms, id")
        var pending: [PendingNotice] = []
        while try query.step() {
            let tape = try JSONTape(query.utf8(0))
            pending.append(
                PendingNotice(
                    notice: try Notice(from: TapeDecoder(tape: tape, node: 0)),
                    due: Instant(milliseconds: query.optionalInteger(1) ?? 0),
                    attempts: query.integer(2), lastError: query.isNull(3) ? nil : query.text(3)))
        }
        return pending
    }

    /// Notes a try that has failed, and when the next one is due.
    static func postpone(
        _ message: String, until due: Instant, because reason: String, in database: Database
    ) throws {
        let query = try Query(
            database,
            """
            UPDATE outbox SET due_ms = ?, attempts = attempts + 1, last_error = ?
            WHERE json_extract(payload, '$.id') = ?
            """)
        query.bind(1, due.milliseconds)
        query.bind(2, reason)
        query.bind(3, message)
        try query.run()
    }

    private static func add(_ notice: Notice, _ position: Int, in database: Database) throws {
        let query = try Query(
            database,
            """
            INSERT INTO outbox (position, kind, payload, state, due_ms, attempts)
            VALUES (?, ?, ?, 'waiting', ?, 0)
            """)
        query.bind(1, position)
        query.bind(2, notice.kind.rawValue)
        query.bind(3, try JSONValue.encoding(notice).text)
        query.bind(4, notice.at.milliseconds)
        try query.run()
    }

    private static func remove(_ message: String, in database: Database) throws {
        let query = try Query(
            database, "DELETE FROM outbox WHERE json_extract(payload, '$.id') = ?")
        query.bind(1, message)
        try query.run()
    }
}
