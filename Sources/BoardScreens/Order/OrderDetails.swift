import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The sections of an order's page but for its history: alerts, jobs, parts, what the customer was
/// told, the customer and the car.
struct OrderDetails {
    let board: Board
    let order: Order
    let width: Int

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }

    var lines: [PageLine] {
        var page = PageLines(width: width)
        let isUrgent = !order.openAlerts.isEmpty
        if isUrgent { addAlerts(to: &page) }
        OrderJobs(board: board, order: order, width: width).add(to: &page)
        addParts(to: &page)
        if !isUrgent { addAlerts(to: &page) }
        addTold(to: &page)
        addCustomer(to: &page)
        return page.lines
    }

    private func addAlerts(to page: inout PageLines) {
        guard !order.alerts.isEmpty else { return }
        page.title(words(.alerts) + " \(order.openAlerts.count)/\(order.alerts.count)")
        for alert in order.alerts.reversed() {
            let seen = alert.acknowledged
            let ink = Ink(seen == nil ? .error : .textDim)
            let answer = seen.map { words(.seenBy, moment($0.at) + " " + $0.by.name) } ?? ""
            page.flow(
                [
                    Piece((seen == nil ? "! " : "  ") + moment(alert.since), ink),
                    Piece(words(alert.subject), ink), Piece(alert.from.name, Ink(.textDim)),
                    Piece(answer, Ink(.textDim)),
                ], indent: 1)
        }
    }

    private func addParts(to page: inout PageLines) {
        guard !order.parts.isEmpty else { return }
        page.title(words(Phrase.parts) + " \(order.parts.count)")
        let numbers = order.parts.map { TextWidth.cells(of: $0.number) }.max() ?? 0
        let states = PartState.allCases.map { TextWidth.cells(of: words($0)) }.max() ?? 0
        for part in order.parts {
            let isMissing = part.state.isMissing
            let ink = Ink(isMissing ? .statusParts : .text)
            let mark = isMissing ? glyphs.hourglass : part.state == .issued ? glyphs.check : " "
            let number = min(numbers, width / 2)
            let rest = [
                part.job.map { "\(order.id)/\($0)" } ?? "",
                part.eta.map { words(.eta) + " " + moment($0) } ?? "",
                words(.sinceTime, moment(part.since)),
            ].filter { !$0.isEmpty }.joined(separator: "  ")
            var line = PageLine()
            line.runs = [
                .init(column: 1, width: 1, text: mark, ink: ink),
                .init(column: 3, width: number, text: part.number, ink: ink),
                .init(column: number + 5, width: 6, text: "×\(part.quantity)", ink: ink),
                .init(column: number + 11, width: states, text: words(part.state), ink: ink),
                .init(
                    column: number + states + 13, width: max(0, width - number - states - 13),
                    text: rest, ink: Ink(.textDim)),
            ]
            page.add(line)
        }
    }

    private func addTold(to page: inout PageLines) {
        guard !order.told.isEmpty else { return }
        page.title(words(.promiseAndTold) + " \(order.told.count)")
        for told in order.told.reversed() {
            let telling = told.telling
            let isAgreed = telling.answer == .agreed
            let change = moment(told.promise) + " " + glyphs.arrow + " " + moment(telling.proposed)
            page.flow(
                [
                    Piece(moment(told.at), Ink(.textDim)), Piece(change, Ink(.text)),
                    Piece(
                        (isAgreed ? glyphs.check + " " : "! ") + words(telling.answer),
                        Ink(isAgreed ? .noticeGood : .slackTight)),
                    Piece(telling.told, Ink(.text)), Piece(words(telling.channel), Ink(.textDim)),
                    Piece(telling.reason, Ink(.text)), Piece(told.by.name, Ink(.textDim)),
                ], indent: 1)
        }
    }

    private func addCustomer(to page: inout PageLines) {
        page.title(words(.customerAndCar))
        page.grid(facts, columns: width >= 100 ? 3 : 2)
        for note in [order.sheet.notes] + order.notes where !note.trimmed.isEmpty {
            page.flow(
                [Piece(words(.notes), Ink(.textDim)), Piece(note, Ink(.textStrong))], indent: 1)
        }
    }

    private var facts: [(label: String, value: String)] {
        let sheet = order.sheet
        let came = order.receivedAt ?? order.bookedArrival
        let arrival = order.receivedAt == nil ? words(.notHereYet, moment(came)) : moment(came)
        return [
            (words(.nameCustomer), sheet.customer), (words(.phone), sheet.phone),
            (words(.fieldMessages), board.messageText(order.id)),
            (words(.advisor), sheet.advisor), (words(.keyTag), order.keyTag),
            (words(.arrival), arrival),
            (words(.appointment), order.bookedAppointment.map(moment) ?? ""),
            (words(.parkedAt, "").trimmed, order.parkedAt ?? ""),
            (words(.washWanted), washText), (words(.vin), sheet.vin),
        ]
    }

    private var washText: String {
        guard order.sheet.wantsWash else { return words(.no) }
        if let washed = order.washedAt { return glyphs.check + " " + moment(washed) }
        return order.washStartedAt.map { words(.sinceTime, moment($0)) } ?? words(.yes)
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: board.now) }
}
