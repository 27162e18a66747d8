import Phrases
import TerminalCanvas
import WorkshopCore

/// What happened to an order, the newest first, a heading a day.
struct OrderHistory {
    let board: Board
    let order: OrderID
    let width: Int

    private var words: Words { board.words }

    var events: [RecordedEvent] { board.workshop.history(of: .order(order)) }

    var lines: [PageLine] {
        let events = events
        let counting = Set(events.counting.map(\.version))
        let actors = events.map { TextWidth.cells(of: $0.actor.name) }.max() ?? 0
        let actor = min(actors, max(6, width / 5))
        var lines: [PageLine] = []
        var day: Day?
        for recorded in events.reversed() {
            let newDay = board.workshop.zone.day(of: recorded.at)
            if newDay != day {
                day = newDay
                lines.append(heading(newDay))
            }
            let isUndone = !counting.contains(recorded.version) && !recorded.event.isUndoing
            lines += entry(recorded, actor: actor, isUndone: isUndone)
        }
        return lines
    }

    private func heading(_ day: Day) -> PageLine {
        var line = PageLine()
        let text = day == board.today ? words(.today) : words.fullDate(day)
        line.runs = [.init(column: 1, width: width - 1, text: text, ink: Ink(.headerDim))]
        return line
    }

    private func entry(_ recorded: RecordedEvent, actor: Int, isUndone: Bool) -> [PageLine] {
        let ink = Ink(isUndone ? .textDim : .text)
        let column = 8 + actor
        let told = withoutNumber(words(recorded, now: board.now))
        let text = isUndone ? words(.wasUndone, told) : told
        return TextWidth.wrap(text, to: width - column).enumerated().map { index, part in
            var line = PageLine()
            if index == 0 {
                line.runs = [
                    .init(column: 1, width: 5, text: words.time(recorded.at), ink: ink),
                    .init(column: 7, width: actor, text: recorded.actor.name, ink: Ink(.textDim)),
                ]
            }
            line.runs.append(.init(column: column, width: width - column, text: part, ink: ink))
            return line
        }
    }
}

extension OrderHistory {
    /// What was told without the order's number, which stands above already; a job's stays: `/1`.
    private func withoutNumber(_ told: String) -> String {
        guard told.hasPrefix(order.text) else { return told }
        return String(told.dropFirst(order.text.count)).trimmed
    }
}

extension Event {
    /// Whether the event takes others back.
    fileprivate var isUndoing: Bool {
        if case .undone = self { return true }
        return false
    }
}
