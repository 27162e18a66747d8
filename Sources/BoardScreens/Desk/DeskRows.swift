import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// Puts the desk's three lists into words.
struct DeskRows {
    let board: Board
    private let orders: [Order]
    private let mine: [Order]
    private let isAll: Bool

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }

    init(board: Board) {
        self.board = board
        orders = board.workshop.orders.values.filter(\.state.isOpen)
        mine = orders.filter(board.isMine)
        isAll = board.desk.showsAll || mine.isEmpty
    }

    var page: ListPage {
        let shown = (isAll ? orders : mine).filter(board.matchesFilter)
        // An alert is open until it is acknowledged, even when its car has gone.
        let gone = board.workshop.orders.values.filter {
            !$0.state.isOpen && !$0.openAlerts.isEmpty && (isAll || board.isMine($0))
                && board.matchesFilter($0)
        }
        return ListPage(
            key: DeskScreen.key(board),
            choices: [
                .init(text: words(.deskMine, String(mine.count)), isChosen: !isAll),
                .init(text: words(.deskAll, String(orders.count)), isChosen: isAll),
            ],
            sections: [
                calls(shown), DeskAlerts(board: board, shown: shown + gone).section,
                promises(shown),
            ])
    }

    // MARK: Whom to call

    private func calls(_ shown: [Order]) -> ListSection {
        let named = Dictionary(shown.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let rows = board.outlook.callNow.compactMap { item in
            named[item.order].map { row(item, $0) }
        }
        return ListSection(
            title: words(.deskCallNow, String(rows.count)), empty: words(.deskNobodyToCall),
            table: Table(
                columns: [
                    .init(weight: 9, widest: 10), .init(weight: 4, widest: 12),
                    .init(weight: 6, widest: 20), .init(weight: 7, widest: 20),
                    .init(weight: 5), .init(weight: 8), .init(weight: 3),
                ], flexible: 6), rows: rows)
    }

    private func row(_ item: CallItem, _ order: Order) -> ListRow {
        let forecast = board.outlook.orders[order.id].map(forecastText) ?? ""
        let times =
            words(.promise) + " " + moment(item.promise) + " " + glyphs.arrow + " "
            + words(.forecast) + " " + forecast
        let why = item.link.map { words($0.reason, now: board.now) } ?? ""
        return ListRow(
            subject: .call(order.id), job: item.link?.job,
            cells: [
                Piece("\(order.id)", Ink(.textStrong)), Piece(order.sheet.plate, Ink(.text)),
                Piece(order.sheet.customer, Ink(.text)),
                Piece(order.sheet.phone, Ink(.textStrong)),
                Piece(
                    times, Ink(.slackLate), short: moment(item.promise) + glyphs.arrow + forecast),
                deadline(item), Piece(why, Ink(.text)),
            ])
    }

    private func deadline(_ item: CallItem) -> Piece {
        if let again = item.again, again > board.now {
            return Piece(glyphs.telephone + " " + words(.callAgain, moment(again)), Ink(.text))
        }
        guard item.timeLeft > .zero else {
            return Piece(glyphs.telephone + " " + words(.tellNow), Ink(.slackLate))
        }
        let deadline = moment(item.deadline)
        return Piece(
            glyphs.telephone + " " + words(.tellBy, deadline), Ink(.slackTight),
            short: glyphs.telephone + " " + deadline)
    }

    // MARK: Promises

    private func promises(_ shown: [Order]) -> ListSection {
        let sorted = shown.sorted { ($0.promise, $0.id) < ($1.promise, $1.id) }
        return ListSection(
            title: words(.deskPromises, String(shown.count)), empty: words(.deskNoPromises),
            table: Table(
                columns: [
                    .init(weight: 9), .init(weight: 9), .init(weight: 9, widest: 10),
                    .init(weight: 7, widest: 12), .init(weight: 5, widest: 20),
                    .init(weight: 6, widest: 4), .init(weight: 4), .init(weight: 8),
                    .init(weight: 8, alignment: .right),
                ], flexible: 6, least: 20), rows: sorted.map(row))
    }

    private func row(_ order: Order) -> ListRow {
        let view = board.outlook.orders[order.id]
        let isReady = order.readyAt != nil
        let ink = isReady ? Ink(.statusReady) : board.slackInk(order)
        let room = isReady ? nil : view?.forecast.map { order.promise.minutes(since: $0) }
        return ListRow(
            subject: .promise(order.id), job: nil,
            cells: [
                Piece(moment(order.promise), Ink(.textStrong)), Piece(mark(order, view), ink),
                Piece("\(order.id)", Ink(.textStrong)), Piece(order.sheet.plate, Ink(.text)),
                Piece(order.sheet.customer, Ink(.text)),
                Piece(board.markGlyphs(order), board.markInk(order)),
                Piece(state(order, view), Ink(isReady ? .statusReady : .text)),
                forecast(order, view, ink), Piece(room.map(words.margin) ?? "", ink),
            ])
    }

    private func mark(_ order: Order, _ view: OrderOutlook?) -> String {
        guard order.readyAt == nil else { return glyphs.check }
        switch view?.urgency ?? .good {
        case .good: return ""
        case .tight: return glyphs.triangleUp
        case .late: return glyphs.triangleDown
        }
    }

    /// Where it stands and why it is not ready; the reason says where when its work has begun.
    private func state(_ order: Order, _ view: OrderOutlook?) -> String {
        let state = words(order.state)
        if let ready = order.readyAt {
            let told = order.told.last { $0.at >= ready }
            let rest = told.map { words(.told) + " " + moment($0.at) } ?? ""
            return [state, words(.sinceTime, moment(ready)), rest].filter { !$0.isEmpty }
                .joined(separator: "  ")
        }
        let why = view.map { words.why($0, now: board.now) } ?? ""
        switch order.state {
        case .booked, .confirmed, .received, .waiting, .nextJob:
            return why.isEmpty ? state : words(.whyThen, state, why)
        case .inWork, .stopped, .waitingInspection, .wash, .settlement, .ready, .delivered,
            .followUp, .closed, .cancelled, .noShow:
            return why.isEmpty ? state : why
        }
    }

    private func forecast(_ order: Order, _ view: OrderOutlook?, _ ink: Ink) -> Piece {
        guard order.readyAt == nil, let view, view.forecast != nil else { return Piece("", ink) }
        let text = forecastText(view)
        let short = view.isOpenEnded ? text : glyphs.arrow + text
        return Piece(words(.forecast) + " " + text, ink, short: short)
    }

    /// The forecast, or the soonest there can be; nothing when nobody can tell.
    private func forecastText(_ view: OrderOutlook) -> String {
        guard let forecast = view.forecast else { return "?" }
        return view.isOpenEnded ? words(.atSoonest, moment(forecast)) : moment(forecast)
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: board.now) }
}
