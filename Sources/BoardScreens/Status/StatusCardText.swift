import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// Puts into words what a card of the status board says: who, what and when.
struct StatusCardText {
    let board: Board
    let column: StatusColumn
    let order: Order

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }
    private let job: Job?
    private let urgency: Urgency
    /// The place in the queue of the column, from 1; nil where there is no queue.
    private let place: Int?
    private var isExpected: Bool { order.receivedAt == nil }

    init(board: Board, column: StatusColumn, order: Order, place: Int? = nil) {
        self.board = board
        self.place = place
        self.column = column
        self.order = order
        job = board.relevantJob(of: order)
        urgency = board.outlook.orders[order.id]?.urgency ?? .good
    }

    var card: StatusCard {
        let alert = order.openAlerts.isEmpty ? "" : "!"
        let number =
            (place.map { "\($0)·" } ?? "") + "\(order.id)" + board.markGlyphs(order) + alert
        return StatusCard(
            order: order, edge: edge, who: who, what: what, detail: detail, whose: whose,
            when: when,
            reason: job?.openStop == nil ? nil : reason,
            brief: (
                Piece(number, strongInk, canBeCut: true),
                Piece(shortPlate, dimmed(.text), canBeCut: true),
                [Piece(order.sheet.model, Ink(.textDim), canBeCut: true), reason], shortWhen
            ))
    }

    /// What is late has a ground of its own in every theme, what is tight has not.
    private var edge: StatusCard.Edge? {
        guard !isExpected else { return nil }
        switch urgency {
        case .good: return nil
        case .tight:
            return .init(mark: glyphs.triangleUp, bar: glyphs.edge, ink: Ink(.slackTight))
        case .late: return .init(mark: glyphs.triangleDown, bar: " ", ink: Ink(.slackLate))
        }
    }

    private var strongInk: Ink {
        if isExpected { return Ink(.textDim) }
        return urgency == .good ? Ink(.textStrong) : board.slackInk(order)
    }

    private func dimmed(_ role: BoardRole) -> Ink { Ink(isExpected ? .textDim : role) }

    // MARK: Who

    private var who: [Piece] {
        [
            Piece("\(order.id)", strongInk, weight: 3, canBeCut: true),
            Piece(board.markGlyphs(order), board.markInk(order), weight: 2),
            Piece(order.openAlerts.isEmpty ? "" : "!", Ink(.error), weight: 2),
            Piece(order.sheet.plate, dimmed(.text), weight: 1, canBeCut: true),
        ]
    }

    /// The end of the plate without blanks and signs, by which people tell cars apart.
    private var shortPlate: String {
        let signs = order.sheet.plate.filter { $0.isLetter || $0.isNumber }
        var tail = Substring(signs)
        while TextWidth.cells(of: String(tail)) > StatusLayout.narrowText { tail.removeFirst() }
        return TextWidth.cells(of: order.sheet.plate) <= StatusLayout.narrowText
            ? order.sheet.plate : String(tail)
    }

    // MARK: What

    private var what: [Piece] {
        let model = Piece(order.sheet.model, dimmed(.text), weight: 4, canBeCut: true)
        switch column {
        case .waiting:
            let hours = job.map { words.hours($0.line.flatRate) } ?? ""
            return [model, Piece(hours, dimmed(.text), weight: 3)]
        case .next: return [technician, Piece(plannedStart, Ink(.text), weight: 1)]
        case .inWork: return [technician, overrun]
        case .interrupted, .customer, .parts, .sublet: return [reason]
        case .ready: return [model]
        case .inspection, .wash:
            let since = order.washStartedAt.map { words(.sinceTime, moment($0)) }
            let text = since ?? place.map { words(.queuePlace, String($0)) } ?? ""
            return [model, Piece(text, Ink(column.role), weight: 5)]
        }
    }

    private var detail: [Piece] {
        switch column {
        case .waiting, .next, .inWork: [line]
        case .interrupted, .customer, .parts, .sublet, .inspection: [technician, line]
        case .wash, .ready: [line]
        }
    }

    private var whose: [Piece] {
        let isSaid = column == .waiting || column == .inspection || column == .wash
        let model = isSaid || column == .ready ? "" : order.sheet.model
        return [
            Piece(model, dimmed(.textDim), weight: 2, canBeCut: true),
            Piece(order.sheet.customer, dimmed(.textDim), weight: 1, canBeCut: true),
        ]
    }

    private var line: Piece {
        Piece(job?.line.description ?? "", dimmed(.textDim), weight: 2, canBeCut: true)
    }

    private var technician: Piece {
        Piece(job?.technician?.name ?? "", Ink(.text), weight: 3, canBeCut: true)
    }

    /// Why the work has stopped, else what the work is.
    private var reason: Piece {
        guard let stop = job?.openStop else { return line }
        return Piece(stop.stoppage.reason, Ink(column.role), weight: 4, canBeCut: true)
    }

    private var plannedStart: String {
        let entries = board.outlook.timelines.flatMap(\.entries)
        let start = entries.first { $0.job.id == job?.id }?.start ?? job?.plan?.start
        return start.map(moment) ?? ""
    }

    /// By how much the running job is over its flat-rate time.
    private var overrun: Piece {
        let running = job?.technician.flatMap { board.outlook.timeline(of: $0)?.running }
        guard let running, running.job.id == job?.id, running.late > .zero
        else { return Piece("", Ink(.jobOver)) }
        return Piece("+" + words.margin(running.late), Ink(.jobOver), weight: 4)
    }

    // MARK: When

    private var when: [Piece] {
        if isExpected { return [arrival] }
        let promise = Piece(
            moment(order.promise), Ink(.text), weight: 4, short: short(order.promise))
        if column == .ready { return [promise, afterWork] }
        let slackWeight = urgency == .good ? 1 : 5
        return [
            promise, Piece(board.slackText(order), board.slackInk(order), weight: slackWeight),
            parking,
            backAt,
        ]
    }

    private var arrival: Piece {
        let due = words(.notHereYet, moment(order.expectedArrival))
        let time = "(" + short(order.expectedArrival) + ")"
        guard order.expectedArrival < board.now else {
            return Piece(due, Ink(.textDim), short: time)
        }
        let mark = glyphs.triangleUp + " "
        return Piece(mark + due, Ink(.slackTight), short: mark + time)
    }

    /// What still stands between the finished car and its customer.
    private var afterWork: Piece {
        if let ready = order.readyAt {
            let told = order.told.last { $0.at >= ready }
            let text = told.map { words(.told) + " " + moment($0.at) }
            return Piece(
                glyphs.check + " " + (text ?? words(.sinceTime, moment(ready))), Ink(.statusReady),
                weight: 5)
        }
        let isSettled = order.settledAt != nil
        let slack = urgency == .good ? "" : board.slackText(order) + " "
        return Piece(
            slack + words(isSettled ? .billSettled : .billOpen),
            urgency == .good ? Ink(.text) : board.slackInk(order), weight: 5)
    }

    /// Where the car stands; one that stopped and of which nobody has said it is asked for.
    private var parking: Piece {
        guard let place = order.parkedAt else {
            let isAsked = job?.openStop != nil && order.receivedAt != nil
            return Piece(isAsked ? words(.parkedWhere) : "", Ink(.slackTight), weight: 3)
        }
        let text = place.hasPrefix("P") ? place : "P " + place
        return Piece(text, Ink(.markParked), weight: 2, canBeCut: true)
    }

    /// When the part, or whatever else stopped the work, is expected.
    private var backAt: Piece {
        let etas = order.parts.filter(\.state.isMissing).compactMap(\.eta)
        let ink = Ink(column == .parts ? .markPart : .textDim)
        guard let at = etas.max() ?? job?.openStop?.stoppage.expected else { return Piece("", ink) }
        let isPart = column == .parts || !etas.isEmpty
        let glyph = isPart ? glyphs.hourglass : glyphs.arrow
        return Piece(glyph + moment(at), ink, weight: 3, short: glyph + short(at))
    }

    private var shortWhen: Piece {
        if isExpected { return Piece("(" + short(order.expectedArrival) + ")", arrival.ink) }
        if let ready = order.readyAt {
            return Piece(glyphs.check + short(ready), Ink(.statusReady))
        }
        guard urgency == .good else { return Piece(board.slackText(order), board.slackInk(order)) }
        return Piece(short(order.promise), Ink(.text))
    }

    /// The time of a moment today, else its day alone.
    private func short(_ instant: Instant) -> String {
        words.dayOrTime(instant, now: board.now)
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: board.now) }
}
