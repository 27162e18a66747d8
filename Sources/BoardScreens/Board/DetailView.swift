import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// What is known of the selected order, in as many lines as there is room for.
struct DetailView {
    let board: Board
    let area: Rect

    private var words: Words { board.words }
    private var isSide: Bool { area.columns < board.size.columns }

    func draw(on canvas: inout Canvas) {
        guard area.rows >= 3, let id = board.told.target.order, let order = board.workshop.order(id)
        else { return }
        drawFrame(order, on: &canvas)
        let inside =
            isSide ? area.splitTop(1).rest.splitLeft(2).rest : area.splitTop(1).rest
        var row = inside.row
        for line in board.told.lines where row < inside.bottom {
            canvas.put(
                line.text, row: row, column: inside.column + (isSide ? 0 : 2), ink: line.ink,
                width: inside.columns - 3)
            row += 1
        }
    }

    private func drawFrame(_ order: Order, on canvas: inout Canvas) {
        let glyphs = board.glyphs
        canvas.put(
            String(repeating: glyphs.horizontal, count: area.columns), row: area.row,
            column: area.column, ink: Ink(.border))
        if isSide {
            for row in area.row..<area.bottom {
                canvas.put(glyphs.vertical, row: row, column: area.column, ink: Ink(.border))
            }
        }
        canvas.put(
            " \(order.id)  \(words(order.state)) ", row: area.row, column: area.column + 1,
            ink: Ink(.header), width: area.columns - 2)
    }
}

/// A line of the detail panel.
struct DetailLine: Hashable, Sendable {
    var text: String
    var ink = Ink(.text)
}

/// What the detail panel says of an order, whatever room there is.
struct DetailLines {
    let board: Board
    private var words: Words { board.words }

    func lines(_ order: Order) -> [DetailLine] {
        let sheet = order.sheet
        var lines = [
            DetailLine(
                text: joined([sheet.plate, sheet.model, board.marks(order)]),
                ink: Ink(.textStrong)),
            DetailLine(
                text: joined([sheet.customer, sheet.phone, named(.advisor, sheet.advisor)])),
            DetailLine(text: promise(order), ink: board.slackInk(order)),
        ]
        for job in order.jobs { lines += self.lines(job) }
        for part in order.parts where part.state != .issued {
            let eta = part.eta.map { words(.eta) + " " + moment($0) } ?? ""
            lines.append(
                DetailLine(
                    text: joined(["× \(part.quantity)", part.number, words(part.state), eta])))
        }
        for alert in order.openAlerts {
            lines.append(DetailLine(text: "! " + words(alert.subject), ink: Ink(.error)))
        }
        if !sheet.notes.isEmpty { lines.append(DetailLine(text: sheet.notes, ink: Ink(.textDim))) }
        return lines + history(order)
    }

    private func lines(_ job: Job) -> [DetailLine] {
        let head = joined([
            "\(job.id)", job.line.description, words.hours(job.line.flatRate),
            board.glyphs.dots(job.line.skill), job.technician?.name ?? "", words(job.state),
        ])
        let ink = Ink(board.target.job == job.id ? .textStrong : .text)
        guard let stop = job.openStop else { return [DetailLine(text: head, ink: ink)] }
        let expected = stop.stoppage.expected.map { words(.expectedAt, moment($0)) } ?? ""
        let text = joined([
            "  \(stop.stoppage.code.rawValue) \(stop.stoppage.reason)",
            words(.sinceTime, moment(stop.since)), expected, words.owner(of: stop.stoppage),
        ])
        return [DetailLine(text: head, ink: ink), DetailLine(text: text, ink: Ink(.statusStopped))]
    }

    private func promise(_ order: Order) -> String {
        let view = board.outlook.orders[order.id]
        let forecast = view?.forecast.map { words(.forecast) + " " + moment($0) } ?? ""
        return joined([
            words(.promise) + " " + moment(order.promise), forecast, board.slackText(order),
        ])
    }

    private func history(_ order: Order) -> [DetailLine] {
        let events = board.workshop.history(of: .order(order.id)).counting.suffix(8).reversed()
        return events.map { recorded in
            let text = "\(moment(recorded.at)) \(words(recorded, now: board.now))"
            return DetailLine(text: text, ink: Ink(.textDim))
        }
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: board.now) }

    private func named(_ phrase: Phrase, _ text: String) -> String {
        text.isEmpty ? "" : words(phrase) + " " + text
    }

    private func joined(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
