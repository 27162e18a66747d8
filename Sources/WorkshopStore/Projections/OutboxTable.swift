import GRDB
import ScalarText
import WorkshopCore

/// The table of messages that are still to be sent: filled in the transaction of the event that
/// gives rise to a message and emptied by the event that tells what became of it.
///
/// A message is known by the position of its event and its kind, which no damage of what it says
/// can hide. What became of the tries so far is no event: it is lost when the table is made anew,
/// and the message is then due at once.
enum OutboxTable {
    static let projection = Projection(
        name: "outbox", version: 1, tables: [table], changes: changes, companion: "history")

    /// What `recorded` changes, when it has just been folded into `workshop`.
    static func changes(by recorded: RecordedEvent, in workshop: Workshop) -> [RowChange] {
        guard let message = recorded.event.traits.message else {
            return workshop.notices(of: recorded).map { notice in
                change(
                    recorded.position, notice.kind, [(notice: notice, position: recorded.position)])
            }
        }
        guard let (id, kind) = parts(of: message),
            let first = workshop.history(of: recorded.stream).first(where: { $0.id == id })
        else { return [] }
        return [change(first.position, kind, [])]
    }

    private static func change(
        _ position: Int, _ kind: NoticeKind, _ notices: [(notice: Notice, position: Int)]
    ) -> RowChange {
        RowChange(
            table: table.name, owner: [.number(position), .text(kind.rawValue)],
            rows: notices.map { notice in columns.map { $0.value(notice) } })
    }

    /// The event that a message comes from, and its kind.
    static func parts(of message: String) -> (EventID, NoticeKind)? {
        guard let (event, name) = message.cutAtLast("/"), let id = EventID(String(event)),
            let kind = NoticeKind(rawValue: String(name))
        else { return nil }
        return (id, kind)
    }

    static let columns: [DerivedColumn<(notice: Notice, position: Int)>] = [
        DerivedColumn("position") { .number($0.position) },
        DerivedColumn("kind") { .text($0.notice.kind.rawValue) },
        DerivedColumn("payload") { message in
            (try? JSONValue.encoding(message.notice)).map { .text($0.text) } ?? .null
        },
        DerivedColumn("state") { _ in .text("waiting") },
        DerivedColumn("due_ms") { .number($0.notice.at.milliseconds) },
        DerivedColumn("attempts") { _ in .integer(0) },
        DerivedColumn("last_error") { _ in .null },
    ]

    static let table = DerivedTable(
        name: "outbox",
        schema: """
            CREATE TABLE outbox (
                id INTEGER PRIMARY KEY,
                position INTEGER NOT NULL,
                kind TEXT NOT NULL,
                payload TEXT NOT NULL,
                state TEXT NOT NULL,
                due_ms INTEGER NOT NULL,
                attempts INTEGER NOT NULL,
                last_error TEXT
            ) STRICT;
            CREATE INDEX outbox_due ON outbox (state, due_ms);

            """,
        columns: columns.map(\.name), key: ["position", "kind"], owner: ["position", "kind"],
        changed: { value in
            value("attempts") > .integer(0) ? ["due_ms", "attempts", "last_error"] : []
        })

    /// Notes a try that has failed, and when the next one is due.
    static func postpone(
        _ message: String, until due: Instant, because reason: String, in database: Database
    ) throws {
        guard let (id, kind) = parts(of: message) else { return }
        let query = try Query(
            database,
            """
            UPDATE outbox SET due_ms = ?, attempts = attempts + 1, last_error = ?
            WHERE position = (SELECT position FROM events WHERE event_id = ?) AND kind = ?
            """)
        query.bind(1, due.milliseconds)
        query.bind(2, reason)
        query.bind(3, id.description)
        query.bind(4, kind.rawValue)
        try query.run()
    }
}
