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
        let lines = lines
        let hint = words(.hintWhatIf)
        let texts = lines.map(\.text) + [title, hint]
        let dialog = Dialog(
            board: board, rows: lines.count, columns: texts.map(TextWidth.cells).max() ?? 0)
        dialog.draw(title: title, hint: hint, on: &canvas)
        let first = min(page.offset, max(0, lines.count - dialog.inside.rows))
        for (index, line) in lines.dropFirst(first).prefix(dialog.inside.rows).enumerated() {
            let rect = dialog.inside.line(index)
            canvas.put(
                TextWidth.fit(line.text, to: rect.columns, ellipsis: board.glyphs.ellipsis),
                row: rect.row, column: rect.column, ink: line.ink, width: rect.columns)
        }
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
            words.minutes(Minutes(abs(change.after.count))), words.minutes(difference))
    }
}
