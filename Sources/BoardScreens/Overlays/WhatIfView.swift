import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// What a command would do to the promises, drawn: a line an order, the worst first.
struct WhatIfView {
    let board: Board
    let page: WhatIfPage

    private var words: Words { board.words }

    func draw(on canvas: inout Canvas) {
        let hint = words(.hintWhatIf)
        let title = title
        let fits = TextWidth.cells(of: title) <= board.size.columns - 8
        // What is weighed is never cut: where the frame has no room for it, it stands inside.
        let lead = fits ? [] : TextWidth.wrap(title, to: board.size.columns - 6)
        let lines = lines
        let texts = lead + lines.map(\.text) + [hint] + (fits ? [title] : [])
        let dialog = Dialog(
            board: board, rows: lead.count + lines.count,
            columns: (texts.map(TextWidth.cells).max() ?? 0) + 2)
        dialog.draw(title: fits ? title : words(.doWhatIf), hint: hint, on: &canvas)
        let (head, list) = dialog.inside.splitTop(lead.count)
        for (index, line) in lead.enumerated() {
            draw(DetailLine(text: line, ink: Ink(.dialogTitle)), at: head.line(index), on: &canvas)
        }
        let first = min(page.offset, max(0, lines.count - list.rows))
        for (index, line) in lines.dropFirst(first).prefix(list.rows).enumerated() {
            draw(line, at: list.line(index), on: &canvas)
        }
    }

    private func draw(_ line: DetailLine, at rect: Rect, on canvas: inout Canvas) {
        canvas.put(
            TextWidth.fit(line.text, to: rect.columns, ellipsis: board.glyphs.ellipsis),
            row: rect.row, column: rect.column, ink: line.ink, width: rect.columns)
    }

    /// What would happen, as the history would tell it.
    private var title: String {
        let events = page.whatIf.events
        guard let new = events.first(where: \.event.isTelling) ?? events.first
        else { return words(.nothingChanged) }
        let recorded = RecordedEvent(
            position: 0, stream: new.stream, version: 0, id: EventID(command: "", index: 0),
            at: board.now, actor: board.actor, event: new.event)
        return words(.whatIfTitle, words(recorded, now: board.now))
    }

    var lines: [DetailLine] {
        let changes = page.whatIf.changes.map { change in
            DetailLine(
                text: board.glyph(change.kind) + " " + sentence(change),
                ink: Ink(change.kind.role))
        }
        guard page.whatIf.changes(.breaks).isEmpty else { return changes }
        return [DetailLine(text: words(.moveNothingBreaks), ink: Ink(.dialogTitle))] + changes
    }

    private func sentence(_ change: WhatIf.Change) -> String {
        let plate = board.workshop.order(change.order)?.sheet.plate ?? ""
        let difference = Minutes(abs((change.after - change.before).count))
        return words(
            change.kind.sentence, "\(change.order) \(plate)",
            words.moment(change.promise, now: board.now),
            words.exactMargin(Minutes(abs(change.after.count))), words.exactMargin(difference))
    }
}
