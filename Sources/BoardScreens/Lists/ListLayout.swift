import TerminalCanvas

/// Which lines of a screen of lists are in sight, and where.
struct ListLayout {
    /// A line of the screen.
    enum Line: Hashable {
        case heading(Int)
        case empty(Int)
        /// A row of the section, and its place among all rows.
        case row(Int, Int, index: Int)
        case blank
    }

    let area: Rect
    /// The lines in sight, first to last.
    let lines: [Line]
    /// Lines out of sight.
    let above: Int
    let below: Int

    init(_ page: ListPage, selected: Int, in area: Rect) {
        self.area = area
        var all = Self.lines(of: page, isSpaced: true)
        if all.count > area.rows { all = Self.lines(of: page, isSpaced: false) }
        let chosen = all.firstIndex { line in
            if case .row(_, _, selected) = line { true } else { false }
        }
        let first =
            selected == 0
            ? 0 : Board.firstVisible(selected: chosen ?? 0, count: all.count, room: area.rows)
        var shown = Array(all.dropFirst(first).prefix(area.rows))
        // A list whose heading is out of sight keeps it in the first line.
        if first > 0, case .row(let section, _, _)? = shown.first { shown[0] = .heading(section) }
        lines = shown
        above = first
        below = max(0, all.count - first - area.rows)
    }

    private static func lines(of page: ListPage, isSpaced: Bool) -> [Line] {
        var index = 0
        var lines: [Line] = []
        for (number, section) in page.sections.enumerated() {
            if isSpaced, number > 0 { lines.append(.blank) }
            lines.append(.heading(number))
            if section.rows.isEmpty { lines.append(.empty(number)) }
            for row in section.rows.indices {
                lines.append(.row(number, row, index: index))
                index += 1
            }
        }
        return lines
    }

    /// The place among all rows of the row that is drawn there.
    func index(at position: Position) -> Int? {
        let line = position.row - area.row
        guard lines.indices.contains(line), case .row(_, _, let index) = lines[line]
        else { return nil }
        return index
    }
}
