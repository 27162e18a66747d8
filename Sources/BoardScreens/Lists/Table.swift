import TerminalCanvas

/// A table of texts: each column as wide as what stands in it, the least important ones left out
/// where there is no room, and one that takes what the others leave.
struct Table: Hashable, Sendable {
    /// A column.
    struct Column: Hashable, Sendable {
        /// How much it matters: where there is no room, the least goes first.
        var weight: Int
        /// The most cells that it takes.
        var widest = Int.max
        var alignment = Alignment.left
    }

    /// The cells that each column has, none for one that is left out.
    struct Layout: Hashable, Sendable {
        var widths: [Int]
        /// The columns whose texts are those that say nearly the same in less room.
        var short: Set<Int> = []
    }

    /// Blanks between two columns.
    static let gap = 2
    /// The cells of the flexible column below which other texts are said shorter.
    static let comfort = 50

    var columns: [Column]
    /// The index of the column that takes what the others leave.
    var flexible: Int
    /// The cells of the flexible column below which other columns are left out.
    var least = 10

    /// How `rows` are laid out in `room` cells.
    func layout(_ rows: [[Piece]], in room: Int) -> Layout {
        let full = natural(rows, isShort: false)
        let less = natural(rows, isShort: true)
        var layout = Layout(widths: full)
        let shorter = columns.indices.filter { less[$0] < full[$0] }
            .sorted { columns[$0].weight < columns[$1].weight }
        for index in shorter where rest(of: layout.widths, in: room) < wanted(layout, Self.comfort)
        {
            layout.widths[index] = less[index]
            layout.short.insert(index)
        }
        while rest(of: layout.widths, in: room) < wanted(layout, least) {
            let left = columns.indices.filter { $0 != flexible && layout.widths[$0] > 0 }
            guard let lightest = left.min(by: { columns[$0].weight < columns[$1].weight })
            else { break }
            layout.widths[lightest] = 0
        }
        let rest = max(0, rest(of: layout.widths, in: room))
        layout.widths[flexible] = min(layout.widths[flexible], rest)
        return layout
    }

    private func natural(_ rows: [[Piece]], isShort: Bool) -> [Int] {
        columns.indices.map { index in
            let widest = rows.map { $0[index].cells(isShort: isShort) }.max() ?? 0
            return min(widest, columns[index].widest)
        }
    }

    /// What the flexible column is to have at least, up to all that it needs.
    private func wanted(_ layout: Layout, _ cells: Int) -> Int {
        min(layout.widths[flexible], cells)
    }

    private func rest(of widths: [Int], in room: Int) -> Int { room - cells(of: widths) }

    /// The cells of all but the flexible column, with the gaps.
    private func cells(of widths: [Int]) -> Int {
        let others = widths.enumerated().filter { $0.offset != flexible && $0.element > 0 }
        return others.reduce(0) { $0 + $1.element + Self.gap }
    }
}

extension Piece {
    /// The text, or what says nearly the same in less room.
    func text(isShort: Bool) -> String { isShort ? shorter.first ?? text : text }

    /// The cells that it takes.
    func cells(isShort: Bool) -> Int {
        guard isShort, let short = shorter.first else { return cells }
        return TextWidth.cells(of: short)
    }
}

extension Canvas {
    /// Draws a row of a table; `ink`, when given, is that of all its texts, and `mark` stands
    /// at the end of the flexible column.
    mutating func put(
        _ row: [Piece], of table: Table, _ layout: Table.Layout, in line: Rect, ink: Ink? = nil,
        mark: Piece? = nil, ellipsis: String
    ) {
        var column = line.column
        for (index, piece) in row.enumerated() where layout.widths[index] > 0 {
            var width = layout.widths[index]
            let end = column + width
            defer { column = end + Table.gap }
            if index == table.flexible, let mark {
                width -= mark.cells + 1
                put(mark.text, row: line.row, column: end - mark.cells, ink: mark.ink)
            }
            let text = TextWidth.fit(
                piece.text(isShort: layout.short.contains(index)), to: width, ellipsis: ellipsis)
            let isRight = table.columns[index].alignment == .right
            put(
                isRight ? TextWidth.pad(text, to: width, alignment: .right) : text, row: line.row,
                column: column, ink: ink ?? piece.ink, width: width)
        }
    }
}
