import Phrases
import TerminalCanvas
import WorkshopCore

/// The command palette, drawn.
struct PaletteView {
    let board: Board
    let palette: Palette

    func draw(on canvas: inout Canvas) {
        let matching = board.matches(of: palette)
        let dialog = Dialog(board: board, rows: min(16, board.size.rows - 6), columns: 76)
        dialog.draw(
            title: board.words(.palettePrompt), hint: board.words(.hintChooser), on: &canvas)
        let inside = dialog.inside
        let prompt = canvas.put("> ", row: inside.row, column: inside.column, ink: Ink(.footerKey))
        let column = inside.column + prompt
        canvas.put(
            palette.input.text, row: inside.row, column: column, ink: Ink(.input),
            width: inside.columns - prompt)
        canvas.cursor = Position(
            row: inside.row, column: column + TextWidth.cells(of: palette.input.beforeCursor))
        let (_, list) = inside.splitTop(1)
        if matching.isEmpty {
            canvas.put(
                board.words(.nothingFound, palette.input.text), row: list.row, column: list.column,
                ink: Ink(.textDim), width: list.columns)
        }
        let first = Board.firstVisible(
            selected: palette.selected, count: matching.count, room: list.rows)
        for (index, verb) in matching.enumerated().dropFirst(first).prefix(list.rows) {
            draw(verb, at: list.line(index - first), index == palette.selected, on: &canvas)
        }
    }

    private func draw(
        _ verb: Verb, at rect: Rect, _ isChosen: Bool, on canvas: inout Canvas
    ) {
        let step = board.step(for: verb)
        let base = isChosen ? Ink(.selection) : Ink(step.isSuccess ? .dialog : .footerDisabled)
        if isChosen { canvas.fill(rect, ink: base) }
        let name = board.words(verb.label)
        canvas.put(name, row: rect.row, column: rect.column, ink: base, width: 18)
        canvas.put(
            verb.shownKey(on: board.screen) ?? "", row: rect.row, column: rect.column + 19,
            ink: isChosen ? base : Ink(.footerKey), width: 7)
        var text = board.words(verb.help)
        if case .failure(let reason) = step { text = "! " + reason.text }
        canvas.put(
            text, row: rect.row, column: rect.column + 27, ink: base, width: rect.columns - 27)
    }
}

/// A list to choose from, drawn.
struct ChooserView {
    /// The lines below the list for what is said of the selected option.
    private static let noteRows = 2
    private static let widestColumn = 34

    let board: Board
    let chooser: Chooser

    func draw(on canvas: inout Canvas) {
        let hasLetters = chooser.options.contains { $0.letter != nil }
        let hint = board.hint(hasLetters ? .hintLetters : .hintChooser)
        let noted = chooser.options.compactMap(\.note).map(TextWidth.cells).max() ?? 0
        let foresight = board.commandInHand == nil ? 0 : 1
        let noteRows = noted > 0 || foresight > 0 ? Self.noteRows + 1 + foresight : 0
        let widths = naturalWidths
        let dialog = Dialog(
            board: board, rows: chooser.options.count + noteRows,
            columns: [
                cells(of: widths), TextWidth.cells(of: hint), TextWidth.cells(of: chooser.title),
                min(noted, Self.widestColumn * 2),
            ].reduce(0, max) + 2)
        dialog.draw(title: chooser.title, hint: hint, on: &canvas)
        let (list, foot) = dialog.inside.splitBottom(noteRows)
        let fitting = fitted(widths, in: list.columns)
        let first = Board.firstVisible(
            selected: chooser.selected, count: chooser.options.count, room: list.rows)
        for (index, option) in chooser.options.enumerated().dropFirst(first).prefix(list.rows) {
            draw(
                option, at: list.line(index - first), fitting, index == chooser.selected,
                on: &canvas)
        }
        drawNote(in: foot, on: &canvas)
        drawForesight(in: foot, on: &canvas)
    }

    /// The last column, what speaks for an option or against it, has all that it needs.
    private var naturalWidths: [Int] {
        let rows = chooser.options.map(\.cells)
        let count = rows.map(\.count).max() ?? 0
        return (0..<count).map { column in
            let widest = rows.map { TextWidth.cells(of: $0[column]) }.max() ?? 0
            return column == count - 1 ? widest : min(widest, Self.widestColumn)
        }
    }

    private func cells(of widths: [Int]) -> Int {
        widths.reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
    }

    private func fitted(_ widths: [Int], in room: Int) -> [Int] {
        guard let flexible = chooser.flexible, widths.indices.contains(flexible) else {
            return widths
        }
        var widths = widths
        widths[flexible] = max(6, widths[flexible] - max(0, cells(of: widths) - room))
        return widths
    }

    private func draw(
        _ option: Chooser.Option, at rect: Rect, _ widths: [Int], _ isChosen: Bool,
        on canvas: inout Canvas
    ) {
        let ink = isChosen ? Ink(.selection) : Ink(option.doubt == nil ? .dialog : .footerDisabled)
        if isChosen { canvas.fill(rect, ink: ink) }
        canvas.clipped(to: rect) { canvas in
            var column = rect.column + 1
            for (text, width) in zip(option.cells, widths) where width > 0 {
                let fitted = TextWidth.fit(text, to: width, ellipsis: board.glyphs.ellipsis)
                canvas.put(fitted, row: rect.row, column: column, ink: ink, width: width)
                column += width + 2
            }
        }
    }

    private func drawNote(in foot: Rect, on canvas: inout Canvas) {
        guard foot.rows > 1, let note = chooser.chosen?.note else { return }
        let lines = TextWidth.wrap(note, to: foot.columns - 2)
        for (index, line) in lines.prefix(Self.noteRows).enumerated() {
            let rect = foot.line(index + 1)
            canvas.put(
                line, row: rect.row, column: rect.column + 1, ink: Ink(.dialogTitle),
                width: rect.columns - 2)
        }
    }

    /// What the selected option would do to the promises.
    private func drawForesight(in foot: Rect, on canvas: inout Canvas) {
        guard foot.rows > 0, let pieces = board.foresightPieces else { return }
        canvas.put(
            pieces, row: foot.bottom - 1, column: foot.column + 1, width: foot.columns - 2, gap: 2,
            ellipsis: board.glyphs.ellipsis)
    }
}
