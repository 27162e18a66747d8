public import TerminalCanvas
import Phrases
import WorkshopCore
import WorkshopPlanner

extension Board {
    /// The whole screen, drawn.
    public func draw() -> Canvas {
        var canvas = Canvas(size: size, ink: Ink(.text))
        _ = draw(on: &canvas)
        return canvas
    }

    /// Draws the whole screen on a blank canvas; what can follow a move of the selection comes
    /// back.
    func draw(on canvas: inout Canvas) -> (any Drawing)? {
        guard !isTooSmall else {
            drawTooSmall(on: &canvas)
            return nil
        }
        let drawing = screen.kind.drawAll(self, on: &canvas)
        overlay?.draw(self, on: &canvas)
        return overlay == nil ? drawing : nil
    }

    private func drawTooSmall(on canvas: inout Canvas) {
        let text = words(
            .tooSmall, String(screen.kind.smallest.columns), String(screen.kind.smallest.rows),
            String(size.columns), String(size.rows))
        for (row, line) in TextWidth.wrap(text, to: max(1, size.columns)).enumerated() {
            canvas.put(line, row: row, column: 0, ink: Ink(.text))
        }
    }
}

/// The first line: the shop, the day and the time, and the counts that matter.
struct HeaderView {
    let board: Board

    private var words: Words { board.words }

    func draw(on canvas: inout Canvas) {
        let columns = board.size.columns
        canvas.fill(Rect(row: 0, column: 0, rows: 1, columns: columns), ink: Ink(.title))
        let name = board.workshop.shop?.name ?? "Andon"
        let isWide = columns >= 110
        var column = 1
        column += canvas.put(
            name, row: 0, column: column, ink: Ink(.title), width: isWide ? 30 : 16)
        column += canvas.put("  ", row: 0, column: column, ink: Ink(.title))
        column += canvas.put(
            words.fullDate(board.today), row: 0, column: column, ink: Ink(.title), width: 14)
        column += canvas.put(
            "  " + words.time(board.now), row: 0, column: column, ink: Ink(.titleClock))
        drawCounts(from: column + 2, on: &canvas)
    }

    private func drawCounts(from first: Int, on canvas: inout Canvas) {
        let columns = board.size.columns
        let counts = self.counts
        var shown = counts
        func width() -> Int {
            shown.reduce(0) { $0 + TextWidth.cells(of: $1.text) + 3 }
        }
        while width() > columns - first, let plain = shown.firstIndex(where: { !$0.isAlert }) {
            shown.remove(at: plain)
        }
        var column = max(first, columns - width())
        for count in shown {
            let ink = Ink(count.isAlert ? .titleAlert : .title)
            column += canvas.put(count.text, row: 0, column: column, ink: ink)
            column += canvas.put("   ", row: 0, column: column, ink: Ink(.title))
        }
    }

    private var counts: [(text: String, isAlert: Bool)] {
        let counts = board.counts
        let glyphs = board.glyphs
        var shown = [
            (words(.headWork, String(counts.working), String(board.workshop.staff.count)), false),
            (words(.headWait, String(counts.waiting)), false),
            (words(.headStopped, String(counts.stopped)), false),
            (words(.headReady, String(counts.ready)), false),
        ]
        if counts.atRisk > 0 {
            let text = words(.headAtRisk, String(counts.atRisk))
            shown.append((glyphs.triangleUp + " " + text, true))
        }
        if counts.toCall > 0 {
            let text = words(.headToCall, String(counts.toCall))
            shown.append((glyphs.telephone + " " + text, true))
        }
        if counts.alerts > 0 {
            shown.append(("! " + words(.headAlerts, String(counts.alerts)), true))
        }
        if !board.unsent.isEmpty {
            shown.append(("! " + words(.headUnsent, String(board.unsent.count)), true))
        }
        if board.setting.isReadOnly { shown.append((words(.readOnly), true)) }
        return shown
    }
}
