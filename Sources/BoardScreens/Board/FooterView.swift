import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The last two lines: facts about what is selected or what came of the last act, and the keys.
struct FooterView {
    let board: Board

    private var words: Words { board.words }
    private var columns: Int { board.size.columns }

    func draw(on canvas: inout Canvas) {
        drawFacts(row: board.size.rows - 2, on: &canvas)
        let row = board.size.rows - 1
        canvas.fill(Rect(row: row, column: 0, rows: 1, columns: columns), ink: Ink(.footer))
        if case .entry(let entry) = board.overlay {
            drawEntry(entry, row: row, on: &canvas)
        } else if board.schedule.move != nil, board.screen == .schedule {
            canvas.put(words(.hintMove), row: row, column: 1, ink: Ink(.footer), width: columns - 2)
        } else {
            drawKeys(row: row, on: &canvas)
        }
    }

    private func drawFacts(row: Int, on canvas: inout Canvas) {
        let (text, ink) = facts
        canvas.put(text, row: row, column: 1, ink: ink, width: columns - 2)
    }

    private var facts: (String, Ink) {
        if let trouble = board.trouble { return (words(.storeTrouble, trouble), Ink(.error)) }
        if let notice = board.notice {
            switch notice.tone {
            case .good: return (board.glyphs.check + " " + notice.text, Ink(.noticeGood))
            case .plain: return (notice.text, Ink(.notice))
            case .bad: return ("! " + notice.text, Ink(.error))
            }
        }
        if board.screen == .schedule, let move = board.schedule.move {
            return (board.consequenceText(move), Ink(.notice))
        }
        return (board.targetFacts, Ink(.textStrong))
    }

    private func drawEntry(_ entry: LineEntry, row: Int, on canvas: inout Canvas) {
        let prompt = words(entry.kind == .filter ? .filterPrompt : .jumpPrompt) + ": "
        let column = 1 + canvas.put(prompt, row: row, column: 1, ink: Ink(.footerKey))
        canvas.put(
            entry.input.text, row: row, column: column, ink: Ink(.input),
            width: columns - column - 1)
        canvas.cursor = Position(
            row: row, column: column + TextWidth.cells(of: entry.input.beforeCursor))
    }

    /// The verbs that can be done now, then those that every screen has; what does not fit is in
    /// help and palette.
    private func drawKeys(row: Int, on canvas: inout Canvas) {
        let general = Binding.all.filter { Self.always.contains($0.action) && isHere($0) }
        let right = general.map { ($0, true) }
        let room = columns - 2 - right.reduce(0) { $0 + width(of: $1.0) }
        var left: [(Binding, Bool)] = []
        var taken = 0
        for (binding, isPossible) in verbs {
            guard taken + width(of: binding) <= room else { break }
            taken += width(of: binding)
            left.append((binding, isPossible))
        }
        var column = 1
        for (binding, isPossible) in left + right {
            let keyInk = Ink(isPossible ? .footerKey : .footerDisabled)
            let labelInk = Ink(isPossible ? .footer : .footerDisabled)
            column += canvas.put(binding.shownKey ?? "", row: row, column: column, ink: keyInk)
            column += canvas.put(
                " " + words(binding.label), row: row, column: column, ink: labelInk)
            column += 2
        }
    }

    private static let always: Set<Action> = [.openOrder, .filter, .palette, .undo, .help]
    private static let steady: Set<Action> = [.start, .stop, .finish, .nextJob]

    /// What is possible first; of the rest only the commonest verbs, dimmed.
    private var verbs: [(Binding, Bool)] {
        let here = Binding.all.filter { $0.group == .verbs && isHere($0) && $0.shownKey != nil }
        let judged = here.map { ($0, board.step(for: $0.action).isSuccess) }
        return judged.filter(\.1) + judged.filter { !$0.1 && Self.steady.contains($0.0.action) }
    }

    private func isHere(_ binding: Binding) -> Bool { binding.screens.contains(board.screen) }

    private func width(of binding: Binding) -> Int {
        TextWidth.cells(of: binding.shownKey ?? "") + TextWidth.cells(of: words(binding.label)) + 3
    }
}

extension Board {
    /// One line about what is selected.
    var targetFacts: String {
        guard let id = target.order, let order = workshop.order(id) else {
            return target.technician.map { $0.name } ?? ""
        }
        let job = target.job.flatMap { workshop.job($0) }
        var facts = [
            job.map { "\($0.id)" } ?? "\(id)", marks(order), order.sheet.plate, order.sheet.model,
            order.sheet.customer,
        ]
        if let job { facts += [job.line.description, words(job.state)] }
        facts.append(words(.promise) + " " + words.moment(order.promise, now: now))
        if let view = outlook.orders[id], order.state.isOpen {
            if let forecast = view.forecast {
                facts.append(words(.forecast) + " " + words.moment(forecast, now: now))
            }
            facts.append(slackText(order))
        }
        if let place = order.parkedAt { facts.append("P " + place) }
        return facts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
