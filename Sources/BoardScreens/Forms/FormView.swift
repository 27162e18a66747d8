import Phrases
import TerminalCanvas
import WorkshopCore

/// A form, drawn: what is read out to a customer, a line a field, the problem or the hint below.
struct FormView {
    let board: Board
    let form: Form

    private var words: Words { board.words }

    func draw(on canvas: inout Canvas) {
        let hint = board.hint(.hintSubmit)
        let spoken = form.kind.remark(on: form, on: board)
        let width = max(
            spoken == nil ? 64 : 90, TextWidth.cells(of: form.title), TextWidth.cells(of: hint))
        let fields = form.shown
        let most = board.size.rows - fields.count - 7
        let speech = spoken.map { lines(of: $0, width: width, most: most) } ?? []
        let note = note(in: min(width, board.size.columns - 6))
        let foot = fields.count + 1 + max(1, note.count)
        let foresight = board.commandInHand == nil ? 0 : 1
        let rows = foot + foresight + (speech.isEmpty ? 0 : speech.count + 1)
        let dialog = Dialog(board: board, rows: rows, columns: width)
        dialog.draw(title: form.title, hint: hint, on: &canvas)
        for (index, line) in speech.enumerated() {
            let rect = dialog.inside.line(index)
            canvas.put(
                line, row: rect.row, column: rect.column, ink: Ink(.dialogTitle),
                width: rect.columns)
        }
        let (_, inside) = dialog.inside.splitTop(speech.isEmpty ? 0 : speech.count + 1)
        drawFields(fields, in: inside, on: &canvas)
        // On a small screen it gives way to the fields.
        guard inside.row + foot < inside.bottom else { return }
        canvas.put(
            board.foresightPieces ?? [], row: inside.row + foot, column: inside.column,
            width: foresight == 0 ? 0 : inside.columns, gap: 2,
            ellipsis: board.glyphs.ellipsis)
    }

    /// What is read out, in at most `most` lines.
    private func lines(of text: String, width: Int, most: Int) -> [String] {
        let room = min(width, board.size.columns - 6)
        let lines = TextWidth.wrap(text, to: room)
        guard lines.count > most, most > 0 else { return lines }
        let rest = lines[(most - 1)...].joined(separator: " ")
        return lines.prefix(most - 1)
            + [TextWidth.fit(rest, to: room, ellipsis: board.glyphs.ellipsis)]
    }

    private func drawFields(_ fields: [Int], in inside: Rect, on canvas: inout Canvas) {
        let labels = fields.map { TextWidth.cells(of: words(form.fields[$0].label)) }.max() ?? 0
        for (line, index) in fields.enumerated() {
            draw(
                form.fields[index], at: inside.line(line), labels, index == form.focus, on: &canvas)
        }
        let ink = Ink(form.problem == nil ? .textDim : .error)
        for (index, line) in note(in: inside.columns).enumerated() {
            let foot = inside.line(min(fields.count + 1 + index, inside.rows - 1))
            canvas.put(line, row: foot.row, column: foot.column, ink: ink, width: foot.columns)
        }
    }

    /// What is wrong, or what may be written.
    private func note(in width: Int) -> [String] {
        TextWidth.wrap(form.problem.map { "! " + $0 } ?? hint ?? "", to: max(1, width))
    }

    /// What may be written, and what is known about it.
    private var hint: String? {
        let field = form.fields[form.focus]
        let parts = [field.hint.map { words($0) }, field.note].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "   ")
    }

    private func draw(
        _ field: FormField, at rect: Rect, _ labels: Int, _ hasFocus: Bool, on canvas: inout Canvas
    ) {
        let mark = hasFocus ? board.glyphs.arrow : " "
        canvas.put(mark, row: rect.row, column: rect.column, ink: Ink(.footerKey))
        canvas.put(
            words(field.label), row: rect.row, column: rect.column + 2,
            ink: Ink(hasFocus ? .dialogTitle : .dialog))
        let (_, area) = rect.splitLeft(labels + 4)
        switch field.content {
        case .text(let input): draw(input, in: area, hasFocus, on: &canvas)
        case .choice(let options, let index):
            draw(options, index, in: area, hasFocus, on: &canvas)
        }
    }

    private func draw(
        _ input: TextInput, in area: Rect, _ hasFocus: Bool, on canvas: inout Canvas
    ) {
        let ink = Ink(hasFocus ? .inputCursor : .input)
        canvas.fill(area, ink: ink)
        let before = TextWidth.cells(of: input.beforeCursor)
        let shift = max(0, before - area.columns + 1)
        canvas.clipped(to: area) { canvas in
            canvas.put(input.text, row: area.row, column: area.column - shift, ink: ink)
        }
        guard hasFocus else { return }
        canvas.cursor = Position(row: area.row, column: area.column + before - shift)
    }

    private func draw(
        _ options: [String], _ chosen: Int, in area: Rect, _ hasFocus: Bool,
        on canvas: inout Canvas
    ) {
        let wanted = options.reduce(0) { $0 + TextWidth.cells(of: $1) + 2 }
        guard wanted <= area.columns else {
            let room = max(0, area.columns - 4)
            let option = TextWidth.fit(options[chosen], to: room, ellipsis: board.glyphs.ellipsis)
            let text = "< " + option + " >"
            canvas.put(
                text, row: area.row, column: area.column,
                ink: Ink(hasFocus ? .buttonFocus : .button), width: area.columns)
            return
        }
        var column = area.column
        for (index, option) in options.enumerated() {
            let isChosen = index == chosen
            let ink = isChosen ? Ink(hasFocus ? .buttonFocus : .button) : Ink(.dialog)
            let text = isChosen ? "[" + option + "]" : " " + option + " "
            column += canvas.put(text, row: area.row, column: column, ink: ink)
        }
    }
}
