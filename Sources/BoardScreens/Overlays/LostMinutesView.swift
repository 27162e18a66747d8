import Phrases
import TerminalCanvas
import WorkshopCore

/// The minutes lost today, scrolled down by so many lines.
struct LostMinutesPage: Overlay {
    var offset = 0

    func draw(_ board: Board, on canvas: inout Canvas) {
        LostMinutesView(board: board, offset: offset).draw(on: &canvas)
    }

    func take(_ key: Key, on board: inout Board) -> [Effect] {
        board.overlay = board.scrolled(offset, board.lostMinutesLines.count, key)
            .map(LostMinutesPage.init)
        return []
    }
}

/// What stoppages have cost today, drawn: a bar a code, below it one a reason, the dearest first.
struct LostMinutesView {
    private static let room = 96
    private static let nameWidth = 34
    private static let amountWidth = 12

    let board: Board
    let offset: Int

    func draw(on canvas: inout Canvas) {
        let lines = board.lostMinutesLines
        let words = board.words
        let dialog = Dialog(board: board, rows: lines.count, columns: Self.room)
        let total = words.minutes(board.lostMinutes.total)
        dialog.draw(title: words(.lostTitle, total), hint: words(.helpHint), on: &canvas)
        let inside = dialog.inside
        let dearest = lines.first?.minutes.count ?? 0
        for (index, line) in lines.dropFirst(offset).prefix(inside.rows).enumerated() {
            draw(line, at: inside.line(index), dearest, on: &canvas)
        }
    }

    private func draw(
        _ line: LostMinutesLine, at rect: Rect, _ dearest: Int, on canvas: inout Canvas
    ) {
        let indent = line.isReason ? 2 : 0
        let names = min(Self.nameWidth, max(12, rect.columns - 30))
        canvas.put(
            line.text, row: rect.row, column: rect.column + indent,
            ink: Ink(line.isReason ? .dialog : .dialogTitle),
            width: line.minutes == .zero ? rect.columns : names - indent)
        guard line.minutes > .zero, dearest > 0 else { return }
        canvas.put(
            board.words.minutes(line.minutes), row: rect.row, column: rect.column + names + 1,
            ink: Ink(.dialog), width: Self.amountWidth)
        let bars = rect.columns - names - Self.amountWidth - 2
        // What has cost anything has a cell at least.
        let cells = max(1, bars * line.minutes.count / dearest)
        let glyph = line.isReason ? board.glyphs.barStopped : board.glyphs.block
        canvas.put(
            String(repeating: glyph, count: max(0, min(bars, cells))), row: rect.row,
            column: rect.right - bars, ink: Ink(line.role), width: bars)
    }
}

/// A line of the page: a code, or one of its reasons.
struct LostMinutesLine: Hashable, Sendable {
    var text: String
    var minutes = Minutes.zero
    var isReason = false
    var role = BoardRole.statusStopped
}

extension Board {
    /// What stoppages have cost today.
    var lostMinutes: StoppageMinutes { workshop.stoppageMinutes(on: today, at: now) }

    /// The lines of the page of lost minutes.
    var lostMinutesLines: [LostMinutesLine] {
        let lost = lostMinutes
        guard lost.total > .zero else { return [LostMinutesLine(text: words(.lostNothing))] }
        return lost.codes.flatMap { cause in
            let role = StatusColumn(.stopped(cause.code))?.role ?? .statusStopped
            let code = LostMinutesLine(
                text: cause.code.rawValue + " " + words(cause.code), minutes: cause.minutes,
                role: role)
            return [code]
                + lost.reasons(of: cause.code).map {
                    LostMinutesLine(
                        text: $0.reason ?? "", minutes: $0.minutes, isReason: true, role: role)
                }
        }
    }
}
