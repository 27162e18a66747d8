import Phrases
import TerminalCanvas
import WorkshopCore

/// A technician's screen, drawn.
struct TechView {
    let board: Board
    private let layout: TechLayout

    private var words: Words { board.words }
    private var glyphs: GlyphSet { board.glyphs }

    init(_ board: Board) {
        self.board = board
        layout = TechLayout(board)
    }

    func draw(on canvas: inout Canvas) {
        drawTitle(on: &canvas)
        let texts = TechText(board: board)
        let lines = texts.job
        for (index, line) in lines.prefix(layout.job.rows).enumerated() {
            put(line, at: layout.job.line(index), on: &canvas)
        }
        if layout.job.rows > lines.count + 1, board.ownJob != nil {
            drawBar(at: layout.job.line(lines.count), on: &canvas)
        }
        drawList(texts, on: &canvas)
        for button in layout.buttons { draw(button, on: &canvas) }
        drawNotice(on: &canvas)
    }

    private func put(_ line: [Piece], at rect: Rect, on canvas: inout Canvas) {
        canvas.put(
            line, row: rect.row, column: 1, width: rect.columns - 2, gap: 2,
            ellipsis: glyphs.ellipsis)
    }

    private func drawTitle(on canvas: inout Canvas) {
        canvas.fill(layout.title, ink: Ink(.title))
        let time = words.time(board.now)
        let isReadOnly = board.setting.isReadOnly ? words(.readOnly) : ""
        let right = [Piece(isReadOnly, Ink(.titleAlert)), Piece(time, Ink(.titleClock))]
        let width = right.cells(gap: 2)
        canvas.put(
            right, row: 0, column: board.size.columns - width - 1, width: width, gap: 2,
            ellipsis: glyphs.ellipsis)
        let name = board.setting.technician?.name ?? ""
        let actor = board.actor.name
        let by = actor == name ? "" : words(.techBy, actor)
        canvas.put(
            [Piece(name, Ink(.title, .bold), weight: 2), Piece(by, Ink(.title))], row: 0, column: 1,
            width: board.size.columns - width - 3, gap: 2, ellipsis: glyphs.ellipsis)
    }

    /// Worked time against the time allowed, as long as the line.
    private func drawBar(at rect: Rect, on canvas: inout Canvas) {
        guard let job = board.ownJob else { return }
        let worked = job.worked(until: board.now, board.workshop.workingTimes()).count
        let whole = max(1, worked, job.allowed.count)
        let room = rect.columns - 2
        for column in 0..<room {
            let minute = whole * column / room
            let isOver = minute >= job.allowed.count
            let glyph =
                minute >= worked
                ? glyphs.shade : isOver ? glyphs.barOver : glyphs.barRunning
            let role: BoardRole = minute >= worked ? .gridLunch : isOver ? .jobOver : .jobRunning
            canvas.put(glyph, row: rect.row, column: 1 + column, ink: Ink(role))
        }
    }

    private func drawList(_ texts: TechText, on canvas: inout Canvas) {
        let area = layout.list
        guard area.rows > 1 else { return }
        canvas.fill(area.line(0), ink: Ink(.header))
        canvas.put(
            words(.techNext), row: area.row, column: 1, ink: Ink(.header), width: area.columns - 2)
        let items = board.tech.items
        guard !items.isEmpty else {
            canvas.put(
                words(.techNothingNext), row: area.row + 1, column: 1, ink: Ink(.textDim),
                width: area.columns - 2)
            return
        }
        let room = max(1, (area.rows - 1) / 2)
        let selected = items.firstIndex { $0.job.id == board.tech.chosen } ?? 0
        let first = Board.firstVisible(selected: selected, count: items.count, room: room)
        var row = 1
        for item in items.dropFirst(first) {
            let lines = texts.lines(of: item)
            for (index, line) in lines.enumerated() where row < area.rows {
                put(line, at: area.line(row), on: &canvas)
                if index == 0, item.job.id == board.tech.chosen {
                    canvas.put(
                        glyphs.arrow, row: area.row + row, column: 0, ink: Ink(.footerKey))
                }
                row += 1
            }
        }
    }

    /// What cannot be done now stands without its brackets, also where there is no colour.
    private func draw(_ button: TechLayout.Button, on canvas: inout Canvas) {
        let isPossible = board.step(for: button.verb).isSuccess
        let area = button.area
        let key = button.verb.shownKey(on: .tech) ?? ""
        var label = words(button.verb.label)
        if button.verb == .start, board.isResuming {
            label = words(.techResume)
        }
        let text = key + " " + label
        let shown = area.rows == 1 && isPossible ? "[" + text + "]" : " " + text + " "
        let ink = Ink(isPossible ? .button : .footerDisabled)
        if isPossible {
            canvas.fill(area, ink: ink)
            if area.rows > 2 { canvas.frame(area, glyphs: glyphs, ink: ink) }
        }
        let width = min(area.columns, TextWidth.cells(of: shown))
        canvas.put(
            shown, row: area.row + area.rows / 2, column: area.column + (area.columns - width) / 2,
            ink: isPossible ? ink.adding(.bold) : ink, width: width)
    }

    /// What came of the last act and what is scanned, whole, above the buttons and over the list.
    private func drawNotice(on canvas: inout Canvas) {
        let foot = FooterView(board: board)
        let end = layout.list.bottom
        if let entry = board.overlay as? LineEntry {
            let line = layout.list.line(layout.list.rows - 1)
            canvas.fill(line, ink: Ink(.footer))
            return foot.drawEntry(entry, row: line.row, on: &canvas)
        }
        let columns = board.size.columns
        let lines = foot.facts.flatMap { piece in
            TextWidth.wrap(piece.text, to: columns - 2).map { ($0, piece.ink) }
        }.prefix(layout.list.rows)
        for (index, line) in lines.enumerated() {
            let row = end - lines.count + index
            canvas.fill(Rect(row: row, column: 0, rows: 1, columns: columns), ink: line.1)
            canvas.put(line.0, row: row, column: 1, ink: line.1, width: columns - 2)
        }
    }
}

extension Board {
    /// Whether what is selected has stopped, so that a start goes on with it.
    var isResuming: Bool {
        tech.chosen.flatMap { workshop.job($0) }?.openStop != nil
    }
}
