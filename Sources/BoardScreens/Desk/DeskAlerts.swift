import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// What somebody wants to be known: alerts, stoppages that should be over, messages that nobody has
/// sent.
struct DeskAlerts {
    let board: Board
    /// The orders of which it tells.
    private let named: [OrderID: Order]
    private let shown: [Order]

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }

    init(board: Board, shown: [Order]) {
        self.board = board
        self.shown = shown
        named = Dictionary(shown.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    }

    var section: ListSection {
        let overdue = board.workshop.escalations(at: board.now).compactMap { escalation in
            named[escalation.job.order].map { (escalation, $0) }
        }
        let said = shown.flatMap { order in
            order.alerts.enumerated().filter { $0.element.acknowledged == nil }.map {
                (at: $0.element.since, row: row($0.element, $0.offset, order))
            }
        }
        let late = overdue.filter { !$0.0.isForManager }.map {
            (at: $0.0.expected, row: row($0.0, $0.1))
        }
        let unsent = board.unsent.compactMap { message in
            named[message.notice.order].map { (at: message.notice.at, row: row(message, $0)) }
        }
        let newest = (said + late + unsent).sorted { $0.at > $1.at }.map(\.row)
        let rows = overdue.filter(\.0.isForManager).map { row($0.0, $0.1) } + newest
        return ListSection(
            title: words(.deskAlerts, String(rows.count)), empty: words(.deskNoAlerts),
            table: Table(
                columns: [
                    .init(weight: 9), .init(weight: 9, widest: 10), .init(weight: 5, widest: 12),
                    .init(weight: 3, widest: 20), .init(weight: 6), .init(weight: 4, widest: 16),
                    .init(weight: 7),
                ], flexible: 4), rows: rows)
    }

    private func row(_ alert: Order.Alert, _ index: Int, _ order: Order) -> ListRow {
        row(
            .alert(order.id, index), nil, order, Piece("!", Ink(.error)),
            Piece(words(alert.subject), Ink(.error)), from: alert.from.name, at: alert.since)
    }

    private func row(_ escalation: Escalation, _ order: Order) -> ListRow {
        let stoppage = escalation.stop.stoppage
        let amount = words.margin(escalation.overdue)
        let text = words(escalation.isForManager ? .escalatedBy : .overdueBy, amount)
        let reason = ForecastReason.stopped(
            stoppage.code, reason: stoppage.reason, until: escalation.expected)
        let ink = Ink(escalation.isForManager ? .slackLate : .slackTight)
        return row(
            .stoppage(escalation.job), escalation.job, order,
            Piece(escalation.isForManager ? glyphs.triangleDown : glyphs.triangleUp, ink),
            Piece(words(.rowSays, text, words(reason, now: board.now)), ink),
            from: words.owner(of: stoppage), at: escalation.stop.since)
    }

    private func row(_ message: UnsentMessage, _ order: Order) -> ListRow {
        let notice = message.notice
        let why = message.failure ?? words(.deskNobodySends)
        return row(
            .message(order.id, notice.id), nil, order, Piece("!", Ink(.error)),
            Piece(words(.deskUnsent, words.name(of: notice.kind), why), Ink(.error)), from: "",
            at: notice.at)
    }

    private func row(
        _ subject: ListRow.Subject, _ job: JobID?, _ order: Order, _ mark: Piece, _ what: Piece,
        from: String, at since: Instant
    ) -> ListRow {
        ListRow(
            subject: subject, job: job,
            cells: [
                mark, Piece("\(order.id)", Ink(.textStrong)), Piece(order.sheet.plate, Ink(.text)),
                Piece(order.sheet.customer, Ink(.text)), what, Piece(from, Ink(.textDim)),
                Piece(
                    words(.sinceTime, moment(since)), Ink(.textDim), short: moment(since)),
            ])
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: board.now) }
}
