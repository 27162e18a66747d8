import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// Everything about one order.
struct OrderView {
    let board: Board

    init(_ board: Board) { self.board = board }

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }

    func draw(on canvas: inout Canvas) {
        guard let order = board.order.order.flatMap({ board.workshop.order($0) }) else {
            canvas.put(words(.needsOrder), row: 2, column: 1, ink: Ink(.textDim))
            return
        }
        let layout = board.orderLayout(of: order)
        drawHead(of: order, in: layout.head, on: &canvas)
        drawDetails(layout, on: &canvas)
        drawHistory(layout, on: &canvas)
    }

    private func drawHead(of order: Order, in rect: Rect, on canvas: inout Canvas) {
        let state = words(order.state)
        let cells = TextWidth.cells(of: state)
        let first = rect.line(0)
        let role = StatusColumn(order.state)?.role ?? .statusClosed
        canvas.put(
            state, row: first.row, column: first.right - cells - 1, ink: Ink(role, .bold))
        canvas.put(
            title(of: order), row: first.row, column: 1, width: max(0, first.columns - cells - 4),
            gap: 2, ellipsis: glyphs.ellipsis)
        canvas.put(
            promise(of: order), row: first.row + 1, column: 1, width: first.columns - 2,
            gap: 2, ellipsis: glyphs.ellipsis)
        guard rect.rows > 2 else { return }
        canvas.put(
            OrderSteps(board: board, order: order).pieces, row: first.row + 2, column: 1,
            width: first.columns - 2, gap: 2, ellipsis: glyphs.ellipsis)
    }

    private func title(of order: Order) -> [Piece] {
        let sheet = order.sheet
        let first = sheet.comebackOf.map { words(.comebackOf, "\($0)") } ?? ""
        let markInk = board.markInk(order)
        return [
            Piece("\(order.id)", Ink(.title), weight: 9, canBeCut: true),
            Piece(sheet.plate, Ink(.textStrong), weight: 8, canBeCut: true),
            Piece(sheet.model, Ink(.text), weight: 6, canBeCut: true),
            Piece(board.marks(order), markInk, weight: 7, canBeCut: true),
            Piece(first, markInk, weight: 5),
            Piece(sheet.customer, Ink(.text), weight: 4, canBeCut: true),
        ]
    }

    private func promise(of order: Order) -> [Piece] {
        let view = board.outlook.orders[order.id]
        let isMoved = order.promise != order.sheet.promise
        var pieces = [
            Piece(words(.promise) + " " + moment(order.promise), Ink(.textStrong), weight: 9),
            Piece(
                isMoved ? "(\(words(.originalPromise)) \(moment(order.sheet.promise)))" : "",
                Ink(.textDim), weight: 3),
        ]
        guard order.state.isOpen, let view else { return pieces }
        let slack = board.slackText(order)
        let late = view.urgency == .late ? Ink(.slackLate) : Ink(.text)
        pieces += [
            Piece(
                slack.isEmpty ? "" : words(.slack) + " " + slack, board.slackInk(order),
                weight: 8),
            Piece(
                view.forecast.map { words(.forecast) + " " + moment($0) } ?? "", late,
                weight: 7),
            Piece(
                view.latestStart.map { words(.startBy, moment($0)) } ?? "", Ink(.text),
                weight: 5),
        ]
        return pieces
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: board.now) }

    private func drawDetails(_ layout: OrderLayout, on canvas: inout Canvas) {
        let area = layout.details
        let first = min(board.order.scroll, layout.lastScroll)
        let hasFocus = board.order.pane == .details
        for (index, line) in layout.detailLines.dropFirst(first).prefix(area.rows).enumerated() {
            let isChosen = line.isHead && line.job == board.order.job
            let ink = isChosen ? Ink(hasFocus ? .selection : .cursorRow) : nil
            let rect = area.line(index)
            line.draw(in: rect, ink: ink, glyphs: glyphs, on: &canvas)
            if isChosen {
                canvas.put(glyphs.arrow, row: rect.row, column: 0, ink: ink ?? Ink(.text))
            }
        }
        drawMore(above: first, below: layout.lastScroll - first, in: area, on: &canvas)
    }

    private func drawHistory(_ layout: OrderLayout, on canvas: inout Canvas) {
        let area = layout.history
        let first = min(board.order.historyScroll, layout.lastHistoryScroll)
        if area.column > 0 {
            for row in layout.historyTitle.row..<area.bottom {
                canvas.put(glyphs.vertical, row: row, column: area.column - 1, ink: Ink(.border))
            }
        }
        let events = board.order.order.map { board.workshop.history(of: .order($0)).count } ?? 0
        let title = PageLine.title(words(.history) + " \(events)")
        let ink = board.order.pane == .history ? Ink(.title) : nil
        title.draw(in: layout.historyTitle, ink: ink, glyphs: glyphs, on: &canvas)
        for (index, line) in layout.historyLines.dropFirst(first).prefix(area.rows).enumerated() {
            line.draw(in: area.line(index), glyphs: glyphs, on: &canvas)
        }
        drawMore(above: first, below: layout.lastHistoryScroll - first, in: area, on: &canvas)
    }

    /// How much of a pane is out of sight, at the right of its first and its last line.
    private func drawMore(above: Int, below: Int, in area: Rect, on canvas: inout Canvas) {
        for (count, glyph, row) in [
            (above, glyphs.triangleUp, area.row), (below, glyphs.triangleDown, area.bottom - 1),
        ] where count > 0 && !area.isEmpty {
            let text = " " + glyph + "\(count) "
            let cells = TextWidth.cells(of: text)
            canvas.put(text, row: row, column: area.right - cells, ink: Ink(.headerDim))
        }
    }
}
