import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// Puts the lines of the parts on back order into words.
struct PartsRows {
    /// A part with the order that needs it.
    private typealias Line = (order: Order, part: Order.Part)

    let board: Board

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }
    private var isByOrder: Bool { board.parts.isByOrder }

    var page: ListPage {
        let orders = board.workshop.orders.values.filter {
            $0.state.isOpen && board.matchesFilter($0)
        }
        let lines = orders.flatMap { order in order.parts.map { Line(order, $0) } }
        return ListPage(
            key: PartsScreen.key(board),
            choices: [
                .init(text: words(.partsByEta), isChosen: !isByOrder),
                .init(text: words(.partsByOrder), isChosen: isByOrder),
            ],
            sections: [
                section(.partsMissing, .partsNoneMissing, lines.filter(\.part.state.isMissing)),
                section(.partsHere, .partsNoneHere, lines.filter { $0.part.state == .arrived }),
            ])
    }

    private func section(_ title: Phrase, _ empty: Phrase, _ lines: [Line]) -> ListSection {
        ListSection(
            title: words(title, String(lines.count)), empty: words(empty),
            table: Table(
                columns: [
                    .init(weight: 9), .init(weight: 9, widest: 26), .init(weight: 9, widest: 10),
                    .init(weight: 5, widest: 12), .init(weight: 2, widest: 20),
                    .init(weight: 8), .init(weight: 8), .init(weight: 1), .init(weight: 6),
                    .init(weight: 4, widest: 14), .init(weight: 7),
                ], flexible: 8), rows: lines.sorted(by: isBefore).map(row))
    }

    /// By ETA the overdue ones come first by themselves; those without one come last.
    private func isBefore(_ left: Line, _ right: Line) -> Bool {
        if !isByOrder {
            switch (left.part.eta, right.part.eta) {
            case (let first?, let second?) where first != second: return first < second
            case (_?, nil): return true
            case (nil, _?): return false
            default: break
            }
        }
        return (left.order.id, left.part.number) < (right.order.id, right.part.number)
    }

    private func row(_ line: Line) -> ListRow {
        let (order, part) = line
        let isHere = part.state == .arrived
        let ink = Ink(isHere ? .statusReady : isOverdue(part) ? .slackLate : .statusParts)
        let mark = isHere ? glyphs.check : isOverdue(part) ? glyphs.triangleDown : glyphs.hourglass
        return ListRow(
            subject: .part(order.id, part.number), job: part.job.map { JobID(order.id, $0) },
            cells: [
                Piece(mark, ink), Piece("\(part.number) ×\(part.quantity)", Ink(.textStrong)),
                Piece("\(order.id)", Ink(.textStrong)), Piece(order.sheet.plate, Ink(.text)),
                Piece(order.sheet.customer, Ink(.text)), Piece(words(part.state), ink),
                eta(part, ink),
                Piece(words(.sinceTime, moment(part.since)), Ink(.textDim)),
                holdsUp(line), place(order), callIn(order),
            ])
    }

    private func isOverdue(_ part: Order.Part) -> Bool {
        part.state.isMissing && part.eta.map { $0 < board.now } ?? false
    }

    private func eta(_ part: Order.Part, _ ink: Ink) -> Piece {
        guard part.state.isMissing else { return Piece("", ink) }
        guard let eta = part.eta else { return Piece(words(.partNoEta), Ink(.slackTight)) }
        guard isOverdue(part) else { return Piece(moment(eta), ink) }
        let late = words.margin(board.now.minutes(since: eta))
        return Piece(
            moment(eta) + " " + words(.overdueBy, late), ink, short: moment(eta) + " +" + late)
    }

    /// The work that waits for the part, and whether the promise breaks with it.
    private func holdsUp(_ line: Line) -> Piece {
        let job = line.part.job.flatMap { line.order.job($0) }
        let work = job.map { "\($0.id.number) " + $0.line.description } ?? words(.wholeOrder)
        let view = board.outlook.orders[line.order.id]
        let isLate = view?.urgency == .late && line.part.state.isMissing
        guard isLate else { return Piece(work, Ink(.text)) }
        return Piece(
            board.slackText(line.order) + "  " + work, Ink(.slackLate),
            short: glyphs.triangleDown + " " + work)
    }

    private func place(_ order: Order) -> Piece {
        if order.takenHomeAt != nil { return Piece(words(.atHome), Ink(.markParked)) }
        guard order.receivedAt != nil else {
            let due = moment(order.expectedArrival)
            return Piece(words(.notHereYet, due), Ink(.textDim), short: "(" + due + ")")
        }
        return Piece(
            order.parkedAt.map { words(.parkedAt, $0) } ?? "", Ink(.markParked),
            short: order.parkedAt)
    }

    private func callIn(_ order: Order) -> Piece {
        guard order.canBeCalledIn else { return Piece("", Ink(.text)) }
        return Piece(glyphs.telephone + " " + words(.callIn), Ink(.slackTight))
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: board.now) }
}
