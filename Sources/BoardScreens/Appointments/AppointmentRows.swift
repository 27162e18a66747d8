import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// Puts the lists below the time bucket into words: who comes on the day, who has not confirmed,
/// who did not come.
struct AppointmentRows {
    let board: Board
    let day: TimeBucket.DayLoad?

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }

    var page: ListPage {
        ListPage(
            key: AppointmentsScreen.key(board), choices: [],
            sections: [appointments, confirmations, noShows])
    }

    private var table: Table {
        Table(
            columns: [
                .init(weight: 9), .init(weight: 9), .init(weight: 9, widest: 10),
                .init(weight: 6, widest: 12), .init(weight: 7, widest: 20),
                .init(weight: 5, widest: 18), .init(weight: 2), .init(weight: 3),
                .init(weight: 8), .init(weight: 8),
            ], flexible: 6)
    }

    private func section(
        _ title: String, _ empty: Phrase, _ rows: [ListRow]
    ) -> ListSection {
        ListSection(title: title, empty: words(empty), table: table, rows: rows)
    }

    private var appointments: ListSection {
        let orders = (day?.appointments ?? []).compactMap { board.workshop.order($0) }
            .filter(board.matchesFilter)
        let name = day.map { words.fullDate($0.day) } ?? ""
        let rows = orders.map { order in
            let isConfirmed = order.confirmedAt != nil
            return row(
                .appointment(order.id), order,
                Piece(isConfirmed ? glyphs.check : glyphs.telephone, confirmInk(order)),
                Piece(words(isConfirmed ? .isConfirmed : .isUnconfirmed), confirmInk(order)))
        }
        return section(
            words(.dayAppointments, name, String(rows.count)), .dayNoAppointments, rows)
    }

    private var confirmations: ListSection {
        let open = board.workshop.openConfirmations(at: board.now)
        let rows = open.compactMap { item -> ListRow? in
            guard let order = board.workshop.order(item.order), board.matchesFilter(order) else {
                return nil
            }
            let ink = Ink(item.isLast ? .slackTight : .text)
            return row(
                .confirmation(order.id), order,
                Piece(item.isLast ? glyphs.triangleUp : glyphs.telephone, ink),
                Piece(daysLeft(item.daysLeft), ink))
        }
        return section(words(.toConfirm, String(rows.count)), .noneToConfirm, rows)
    }

    private func daysLeft(_ days: Int) -> String {
        days == 0 ? words(.dueToday) : words(.daysLeft, String(days))
    }

    private var noShows: ListSection {
        let orders = board.workshop.orders.values.filter {
            $0.awaitsCall && board.matchesFilter($0)
        }.sorted { ($0.expectedArrival, $0.id) < ($1.expectedArrival, $1.id) }
        let rows = orders.map { order in
            let owner = order.followUpOwner ?? ""
            return row(
                .noShow(order.id), order, Piece(glyphs.triangleDown, Ink(.slackLate)),
                Piece(words(.callsBack, owner.isEmpty ? "?" : owner), Ink(.slackLate)))
        }
        return section(words(.toCall, String(rows.count)), .noneToCall, rows)
    }

    private func confirmInk(_ order: Order) -> Ink {
        Ink(order.confirmedAt == nil ? .slackTight : .statusReady)
    }

    private func row(
        _ subject: ListRow.Subject, _ order: Order, _ mark: Piece, _ state: Piece
    ) -> ListRow {
        let sheet = order.sheet
        let work = words.list(order.jobs.map(\.line.description))
        let hours = order.jobs.map(\.line.flatRate).reduce(.zero, +)
        return ListRow(
            subject: subject, job: nil,
            cells: [
                Piece(
                    words.moment(order.expectedArrival, now: board.now), Ink(.textStrong)),
                mark, Piece("\(order.id)", Ink(.textStrong)), Piece(sheet.plate, Ink(.text)),
                Piece(sheet.customer, Ink(.text)), Piece(sheet.phone, Ink(.text)),
                Piece(work, Ink(.text)), Piece(words.hours(hours), Ink(.textDim)),
                parts(order), state,
            ])
    }

    /// Whether the parts of a visit are there: those on its sheet are in stock as long as nobody
    /// has asked for them.
    private func parts(_ order: Order) -> Piece {
        guard !order.parts.isEmpty else { return Piece("", Ink(.text)) }
        let missing = order.parts.filter(\.state.isMissing).count
        return missing == 0
            ? Piece(words(.partsReady), Ink(.statusReady), short: glyphs.check)
            : Piece(
                words(.partsMissingCount, String(missing)), Ink(.statusParts),
                short: glyphs.hourglass + "\(missing)")
    }
}
