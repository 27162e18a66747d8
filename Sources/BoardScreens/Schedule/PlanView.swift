import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The proposed day plan, drawn: below the chips what changes, each with its reason, then what
/// cannot be planned.
struct PlanView {
    /// The fewest lines that the list is given, be there chips below it or not.
    private static let leastRows = 12

    let board: Board
    let sheet: PlanSheet

    private var words: Words { board.words }

    func draw(on canvas: inout Canvas) {
        let area = self.area
        canvas.fill(area, ink: Ink(.dialog))
        canvas.frame(area, glyphs: board.glyphs, ink: Ink(.dialogBorder))
        let score = sheet.score.map { words(from: sheet.proposal.before, to: $0) } ?? ""
        put(
            words(.rowSays, words(.planTitle), score), row: area.row, Ink(.dialogTitle), on: &canvas
        )
        let ticked = words(
            .planTicked, String(sheet.ticked.count), String(sheet.proposal.changes.count))
        let state = words(sheet.isSettled ? .planSettled : .planWorking)
        put(
            [board.hint(.planHint), ticked, state].joined(separator: "   "), row: area.bottom - 1,
            Ink(.dialogBorder),
            on: &canvas)
        let inside = area.inset(rows: 1, columns: 2)
        let lines = self.lines
        let last = lines.lastIndex { $0.entry == sheet.selected } ?? 0
        let first = Board.firstVisible(selected: last, count: lines.count, room: inside.rows)
        for (index, line) in lines.enumerated().dropFirst(first).prefix(inside.rows) {
            draw(line, at: inside.line(index - first), on: &canvas)
        }
    }

    private func put(_ text: String, row: Int, _ ink: Ink, on canvas: inout Canvas) {
        canvas.put(
            " " + text + " ", row: row, column: area.column + 2, ink: ink, width: area.columns - 4)
    }

    /// Below the technicians, or over the last of them where there is no room.
    private var area: Rect {
        let bottom = board.size.rows - 2
        let top = min(board.scheduleLayout.tray.row, bottom - Self.leastRows)
        return Rect(
            row: max(1, top), column: 0, rows: bottom - max(1, top), columns: board.size.columns)
    }

    private struct Line {
        /// Nil for a heading.
        var entry: Int?
        var pieces: [Piece]
    }

    private var lines: [Line] {
        let changes = sheet.proposal.changes
        var lines = changes.indices.flatMap { self.lines(of: changes[$0], $0) }
        if changes.isEmpty {
            let text = words(sheet.isSettled ? .planNothing : .planWorking)
            lines.append(Line(entry: nil, pieces: [Piece(text, Ink(.dialog))]))
        }
        guard !sheet.obstacles.isEmpty else { return lines }
        lines.append(Line(entry: nil, pieces: [Piece(words(.planCannot), Ink(.dialogTitle))]))
        for (index, obstacle) in sheet.obstacles.enumerated() {
            lines += wrapped(
                words(obstacle, now: board.now), after: "! ", Ink(.dialog), changes.count + index)
        }
        return lines
    }

    private func lines(of change: PlanChange, _ index: Int) -> [Line] {
        let isTicked = sheet.ticked.contains(index)
        let ink = Ink(isTicked ? .dialog : .footerDisabled)
        let description = board.workshop.job(change.job)?.line.description ?? ""
        let order = board.workshop.order(change.job.order)
        let head = [
            Piece(isTicked ? "[x]" : "[ ]", ink, weight: 9),
            Piece(TextWidth.pad("\(change.job)", to: 8), ink, weight: 8),
            Piece(words.course(of: change, now: board.now), ink, weight: 7, canBeCut: true),
            Piece(order.map(board.markGlyphs) ?? "", ink, weight: 3),
            Piece(description, ink, weight: 2, canBeCut: true),
        ]
        let isGain = if case .keepsPromise = change.reason { true } else { false }
        let mark = isGain ? board.glyphs.check : board.glyphs.arrow
        let why = words(change.reason, now: board.now)
        return [Line(entry: index, pieces: head)]
            + wrapped(why, after: "             " + mark + " ", ink, index)
    }

    /// A text in as many lines as it takes, each behind `start` or as many blanks.
    private func wrapped(_ text: String, after start: String, _ ink: Ink, _ entry: Int) -> [Line] {
        let indent = TextWidth.cells(of: start)
        let room = max(20, board.size.columns - 4 - indent)
        return TextWidth.wrap(text, to: room).enumerated().map { index, text in
            let before = index == 0 ? start : String(repeating: " ", count: indent)
            return Line(entry: entry, pieces: [Piece(before + text, ink, canBeCut: true)])
        }
    }

    private func draw(_ line: Line, at rect: Rect, on canvas: inout Canvas) {
        let isChosen = line.entry == sheet.selected
        if isChosen { canvas.fill(rect, ink: Ink(.selection)) }
        canvas.put(
            line.pieces, row: rect.row, column: rect.column, width: rect.columns, gap: 1,
            ink: isChosen ? Ink(.selection) : nil, ellipsis: board.glyphs.ellipsis)
    }
}

extension TechnicianRow {
    /// The chips that a plan would put here, while it is looked at.
    func drawGhosts(on canvas: inout Canvas) {
        for ghost in ghostColumns { drawGhost(ghost.text, in: ghost.columns, on: &canvas) }
    }

    /// Where the plan on offer would put what, as far as it is on the grid.
    var ghostColumns: [(text: String, columns: Range<Int>)] {
        guard let sheet = board.overlay as? PlanSheet else { return [] }
        return sheet.ghosts(of: technician.id).flatMap { change in
            change.spans.compactMap(layout.columns).map { ("\(change.job.order)", $0) }
        }
    }

    private func drawGhost(_ text: String, in columns: Range<Int>, on canvas: inout Canvas) {
        let ink = Ink(.chipGhost)
        canvas.fill(
            Rect(row: line, column: columns.lowerBound, rows: 1, columns: columns.count), ink: ink)
        canvas.put(glyphs.chipGhost, row: line, column: columns.lowerBound, ink: ink)
        guard columns.count > 2 else { return }
        canvas.put(
            text, row: line, column: columns.lowerBound + 1, ink: ink, width: columns.count - 2)
        canvas.put(glyphs.chipGhost, row: line, column: columns.upperBound - 1, ink: ink)
    }
}
