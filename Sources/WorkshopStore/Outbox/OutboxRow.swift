import GRDB
import WorkshopCore

/// A row of the outbox beside the event that it came from: what the one says of the message, the
/// other bears out or not.
struct OutboxRow {
    private let number: Int
    private let kind: NoticeKind?
    private let payload: Notice?
    private let due: Instant
    private let attempts: Int
    private let lastError: String?
    private let event: (id: String, order: OrderID, happened: Instant)?
    /// Whether it is the only row of its event and kind.
    private let isOnly: Bool

    /// All rows.
    static func all(in database: Database) throws -> Outbox {
        let query = try Query(
            database,
            """
            SELECT o.id, o.kind, o.payload, o.due_ms, o.attempts, o.last_error, e.event_id,
                e.stream, e.happened_ms, count(*) OVER (PARTITION BY o.position, o.kind) AS twins
            FROM outbox AS o LEFT JOIN events AS e ON e.position = o.position
            ORDER BY o.due_ms, o.id
            """)
        let columns = query.columns
        var outbox = Outbox()
        while try query.step() {
            let row = OutboxRow { columns[$0].map { query.value($0) } ?? .null }
            if let pending = row.pending {
                outbox.pending.append(pending)
            } else {
                outbox.strays.append(row.number)
            }
        }
        return outbox
    }

    private init(_ value: (String) -> SQLValue) {
        func text(_ column: String) -> String? {
            if case .text(let text) = value(column) { text } else { nil }
        }
        func number(_ column: String) -> Int64 {
            if case .integer(let number) = value(column) { number } else { 0 }
        }
        self.number = Int(number("id"))
        kind = text("kind").flatMap(NoticeKind.init)
        payload = text("payload").flatMap(Self.notice)
        due = Instant(milliseconds: number("due_ms"))
        attempts = Int(number("attempts"))
        lastError = text("last_error")
        if let id = text("event_id"),
            case .order(let order)? = text("stream").flatMap(StreamID.init)
        {
            event = (id, order, Instant(milliseconds: number("happened_ms")))
        } else {
            event = nil
        }
        isOnly = number("twins") == 1
    }

    private static func notice(_ text: String) -> Notice? {
        guard let tape = try? JSONTape(text.utf8) else { return nil }
        return try? Notice(from: TapeDecoder(tape: tape, node: 0))
    }

    /// The message; nil where no event tells which order it is about.
    private var pending: PendingNotice? {
        guard let kind, let event, isOnly else { return nil }
        let id = "\(event.id)/\(kind.rawValue)"
        if let payload, payload.id == id, payload.kind == kind, payload.order == event.order {
            return PendingNotice(
                notice: payload, due: due, attempts: attempts, lastError: lastError)
        }
        let notice = Notice(id: id, kind: kind, order: event.order, at: event.happened, detail: "")
        return PendingNotice(
            notice: notice, due: event.happened, attempts: 0, lastError: nil, isDamaged: true)
    }
}
