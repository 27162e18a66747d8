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
        if let entry = board.overlay as? LineEntry {
            drawEntry(entry, row: row, on: &canvas)
        } else if board.schedule.move != nil, board.screen == .schedule {
            canvas.put(words(.hintMove), row: row, column: 1, ink: Ink(.footer), width: columns - 2)
        } else if board.overlay == nil {
            drawKeys(row: row, on: &canvas)
        }
        // What lies over the screen has the keys, and says so at its own foot.
    }

    private func drawFacts(row: Int, on canvas: inout Canvas) {
        let facts = self.facts
        canvas.fill(
            Rect(row: row, column: 0, rows: 1, columns: columns),
            ink: facts.first?.ink ?? Ink(.text))
        canvas.put(
            facts, row: row, column: 1, width: columns - 2, gap: 2,
            ellipsis: board.glyphs.ellipsis)
    }

    /// What is told in the line above the keys.
    var facts: [Piece] {
        if let trouble = board.trouble {
            return [Piece(words(.storeTrouble, trouble), Ink(.error))]
        }
        let told = [noticeOfAct, cause, warning, news].compactMap(\.self)
        guard told.isEmpty else { return told }
        if board.screen == .schedule, let move = board.schedule.move {
            return board.consequencePieces(move)
        }
        if let weighing { return [weighing] }
        return board.screen.kind.facts(board)
    }

    /// What is asked of somebody who weighs, by what lies on top.
    private var weighing: Piece? {
        guard board.isWeighing else { return nil }
        guard let overlay = board.overlay else { return Piece(words(.whatIfAsk), Ink(.notice)) }
        return overlay.isWeighed ? Piece(words(.whatIfEnter), Ink(.notice)) : nil
    }

    private var noticeOfAct: Piece? {
        guard let notice = board.notice else { return nil }
        switch notice.tone {
        case .good:
            return Piece(board.glyphs.check + " " + notice.text, Ink(.noticeGood), weight: 2)
        case .plain: return Piece(notice.text, Ink(.notice), weight: 2)
        case .bad: return Piece("! " + notice.text, Ink(.error), weight: 2)
        }
    }

    private var warning: Piece? {
        board.warning.map {
            // It stays until a key is pressed; news go by, and are to be read meanwhile.
            Piece(
                board.glyphs.triangleDown + " " + $0, Ink(.slackLate), weight: 0, canBeCut: true)
        }
    }

    /// What somebody else did that led to the notice.
    private var cause: Piece? { board.notice?.cause.map(ofOthers) }

    private var news: Piece? {
        guard let text = board.newsText, text != board.notice?.cause else { return nil }
        return ofOthers(text)
    }

    private func ofOthers(_ text: String) -> Piece {
        Piece(board.glyphs.changed + " " + text, Ink(.markerChanged), canBeCut: true)
    }

    func drawEntry(_ entry: LineEntry, row: Int, on canvas: inout Canvas) {
        let prompt = words(
            .rowSays, words(entry.kind == .filter ? .filterPrompt : .jumpPrompt), "")
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
        var column = 1
        for offer in shownVerbs {
            let verb = offer.verb
            let keyInk = Ink(offer.isPossible ? .footerKey : .footerDisabled)
            let labelInk = Ink(offer.isPossible ? .footer : .footerDisabled)
            column += canvas.put(
                verb.shownKey(on: board.screen) ?? "", row: row, column: column, ink: keyInk)
            column += canvas.put(
                " " + words(verb.label), row: row, column: column, ink: labelInk)
            column += 2
        }
    }

    private static let steady: Set<Verb> = [.start, .stop, .finish, .nextJob]
    /// What other screens have as well gives way to the screen's own verbs, the last first.
    private static let yielding: [Verb] = [.nextPane, .undo, .openOrder, .filter]

    /// The screen's own verbs that are possible, then the others and, of those that are not, the
    /// commonest, dimmed; as many as fit beside what the screen has besides its verbs.
    private var shownVerbs: [Told.Offer] {
        let always = board.screen.kind.footer
        let general = Verb.all.filter { always.contains($0) && isHere($0) }
            .map { Told.Offer(verb: $0, isPossible: true) }
        var kept = Set(general.map(\.verb)).subtracting(Self.yielding)
        var left = columns - 2
        for offer in general where kept.contains(offer.verb) { left -= width(of: offer) }
        let possible = board.told.offers.filter(\.isPossible)
        let own = fitting(possible.filter { $0.verb.leads(on: board.screen) }, in: &left)
        for verb in Self.yielding {
            let offers = fitting(general.filter { $0.verb == verb }, in: &left)
            if !offers.isEmpty { kept.insert(verb) }
        }
        let others =
            possible.filter { !$0.verb.leads(on: board.screen) }
            + board.told.offers.filter { !$0.isPossible && isSteady($0.verb) }
        return own + fitting(others, in: &left)
            + general.filter { kept.contains($0.verb) }
    }

    /// The first verbs, as many as there is room for, of which `left` is what remains.
    private func fitting(_ offers: [Told.Offer], in left: inout Int) -> [Told.Offer] {
        var fitting: [Told.Offer] = []
        for offer in offers {
            let width = width(of: offer)
            guard width <= left else { break }
            left -= width
            fitting.append(offer)
        }
        return fitting
    }

    /// Whether a verb keeps its place while it cannot be done: not where there is no work to do.
    private func isSteady(_ verb: Verb) -> Bool {
        guard Self.steady.contains(verb) else { return false }
        guard let id = board.told.target.order else { return board.told.target.technician != nil }
        let order = board.workshop.order(id)
        return order?.state.isOpen == true && order?.jobs.contains { !$0.isSettled } == true
    }

    private func isHere(_ verb: Verb) -> Bool { verb.screens.contains(board.screen) }

    private func width(of offer: Told.Offer) -> Int {
        TextWidth.cells(of: offer.verb.shownKey(on: board.screen) ?? "")
            + TextWidth.cells(of: words(offer.verb.label)) + 3
    }
}

extension Board {
    /// One line about what is selected; what matters least goes first where there is no room.
    var targetFacts: [Piece] {
        let target = told.target
        guard let id = target.order, let order = workshop.order(id) else {
            return [Piece(target.technician?.name ?? "", Ink(.textStrong))]
        }
        let job = target.job.flatMap { workshop.job($0) }
        let view = order.state.isOpen ? outlook.orders[id] : nil
        let forecast = view?.forecast.map { words(.forecast) + " " + words.moment($0, now: now) }
        func fact(_ text: String, _ weight: Int, canBeCut: Bool = false) -> Piece {
            Piece(text, Ink(.textStrong), weight: weight, canBeCut: canBeCut)
        }
        return [
            fact(job.map { "\($0.id)" } ?? "\(id)", 9, canBeCut: true), fact(marks(order), 4),
            fact(order.sheet.plate, 8, canBeCut: true), fact(order.sheet.model, 3, canBeCut: true),
            fact(order.sheet.customer, 2, canBeCut: true),
            fact(job?.line.description ?? "", 5, canBeCut: true),
            fact(standing(of: job, on: order), 4),
            fact(words(.promise) + " " + words.moment(order.promise, now: now), 6),
            fact(forecast ?? "", 1), fact(view == nil ? "" : slackText(order), 7),
            fact(order.parkedAt.map { words(.parkedAt, $0) } ?? "", 2),
        ]
    }

    /// A job that nobody has of a car that has not come does not wait yet: its visit is booked.
    private func standing(of job: Job?, on order: Order) -> String {
        guard let job, order.receivedAt != nil || job.state != .waiting else {
            return words(order.state)
        }
        return words(job.state)
    }
}
