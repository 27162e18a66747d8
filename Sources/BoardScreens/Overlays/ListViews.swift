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
        for (index, binding) in matching.enumerated().dropFirst(first).prefix(list.rows) {
            draw(binding, at: list.line(index - first), index == palette.selected, on: &canvas)
        }
    }

    private func draw(
        _ binding: Binding, at rect: Rect, _ isChosen: Bool, on canvas: inout Canvas
    ) {
        let step = board.step(for: binding.action)
        let base = isChosen ? Ink(.selection) : Ink(step.isSuccess ? .dialog : .footerDisabled)
        if isChosen { canvas.fill(rect, ink: base) }
        let name = board.words(binding.label)
        canvas.put(name, row: rect.row, column: rect.column, ink: base, width: 18)
        canvas.put(
            binding.shownKey(on: board.screen) ?? "", row: rect.row, column: rect.column + 19,
            ink: isChosen ? base : Ink(.footerKey), width: 7)
        var text = board.words(binding.help)
        if case .failure(let reason) = step { text = "! " + reason.text }
        canvas.put(
            text, row: rect.row, column: rect.column + 27, ink: base, width: rect.columns - 27)
    }
}

/// A list to choose from, drawn.
struct ChooserView {
    let board: Board
    let chooser: Chooser

    func draw(on canvas: inout Canvas) {
        let widths = columnWidths
        let doubt = chooser.options.compactMap(\.doubt).map(TextWidth.cells).max() ?? 0
        let hint = board.words(.hintChooser)
        let wanted = widths.reduce(0) { $0 + $1 + 2 } + (doubt > 0 ? doubt + 2 : 0)
        let title = TextWidth.cells(of: chooser.title)
        let dialog = Dialog(
            board: board, rows: chooser.options.count,
            columns: max(wanted, TextWidth.cells(of: hint), title) + 2)
        dialog.draw(title: chooser.title, hint: hint, on: &canvas)
        let inside = dialog.inside
        let first = Board.firstVisible(
            selected: chooser.selected, count: chooser.options.count, room: inside.rows)
        for (index, option) in chooser.options.enumerated().dropFirst(first).prefix(inside.rows) {
            let rect = inside.line(index - first)
            draw(option, at: rect, widths, index == chooser.selected, on: &canvas)
        }
    }

    private var columnWidths: [Int] {
        let count = chooser.options.map(\.columns.count).max() ?? 0
        return (0..<count).map { column in
            chooser.options.map { TextWidth.cells(of: $0.columns[column]) }.max().map {
                min($0, 34)
            }
                ?? 0
        }
    }

    private func draw(
        _ option: Chooser.Option, at rect: Rect, _ widths: [Int], _ isChosen: Bool,
        on canvas: inout Canvas
    ) {
        let ink = isChosen ? Ink(.selection) : Ink(option.doubt == nil ? .dialog : .footerDisabled)
        if isChosen { canvas.fill(rect, ink: ink) }
        canvas.clipped(to: rect) { canvas in
            var column = rect.column + 1
            for (text, width) in zip(option.columns, widths) where width > 0 {
                canvas.put(text, row: rect.row, column: column, ink: ink, width: width)
                column += width + 2
            }
            if let doubt = option.doubt {
                canvas.put("! " + doubt, row: rect.row, column: column, ink: ink)
            }
        }
    }
}
