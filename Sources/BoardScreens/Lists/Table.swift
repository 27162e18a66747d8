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
        /// Whether the texts are those that say nearly the same in less room.
        var isShort: Bool
    }

    /// Blanks between two columns.
    static let gap = 2
    /// The cells of the flexible column below which texts are said shorter.
    static let comfort = 50
    /// The cells of the flexible column below which other columns are left out.
    static let least = 10

    var columns: [Column]
    /// The index of the column that takes what the others leave.
    var flexible: Int

    /// How `rows` are laid out in `room` cells.
    func layout(_ rows: [[Piece]], in room: Int) -> Layout {
        for (isShort, wanted) in [(false, Self.comfort), (true, Self.least)] {
            let natural = natural(rows, isShort: isShort)
            let rest = room - cells(of: natural)
            if rest >= min(natural[flexible], wanted) {
                return Layout(widths: taking(rest, in: natural), isShort: isShort)
            }
        }
        return Layout(
            widths: squeezed(natural(rows, isShort: true), into: room), isShort: true)
    }

    private func natural(_ rows: [[Piece]], isShort: Bool) -> [Int] {
        columns.indices.map { index in
            let widest = rows.map { $0[index].cells(isShort: isShort) }.max() ?? 0
            return min(widest, columns[index].widest)
        }
    }

    /// The cells of all but the flexible column, with the gaps.
    private func cells(of widths: [Int]) -> Int {
        let others = widths.enumerated().filter { $0.offset != flexible && $0.element > 0 }
        return others.reduce(0) { $0 + $1.element + Self.gap }
    }

    private func taking(_ rest: Int, in widths: [Int]) -> [Int] {
        var widths = widths
        widths[flexible] = max(0, min(widths[flexible], rest))
        return widths
    }

    private func squeezed(_ widths: [Int], into room: Int) -> [Int] {
        var widths = widths
        while room - cells(of: widths) < min(widths[flexible], Self.least) {
            let left = widths.indices.filter { $0 != flexible && widths[$0] > 0 }
            guard let lightest = left.min(by: { columns[$0].weight < columns[$1].weight })
            else { break }
            widths[lightest] = 0
        }
        return taking(room - cells(of: widths), in: widths)
    }
}

extension Piece {
    /// The text, or what says nearly the same in less room.
    func text(isShort: Bool) -> String { isShort ? short ?? text : text }

    /// The cells that it takes.
    func cells(isShort: Bool) -> Int {
        guard isShort, let short else { return cells }
        return TextWidth.cells(of: short)
    }
}

extension Canvas {
    /// Draws a row of a table; `ink`, when given, is that of all its texts.
    mutating func put(
        _ row: [Piece], of table: Table, _ layout: Table.Layout, in line: Rect, ink: Ink? = nil,
        ellipsis: String
    ) {
        var column = line.column
        for (index, piece) in row.enumerated() where layout.widths[index] > 0 {
            let width = layout.widths[index]
            let text = TextWidth.fit(
                piece.text(isShort: layout.isShort), to: width, ellipsis: ellipsis)
            let isRight = table.columns[index].alignment == .right
            put(
                isRight ? TextWidth.pad(text, to: width, alignment: .right) : text, row: line.row,
                column: column, ink: ink ?? piece.ink, width: width)
            column += width + Table.gap
        }
    }
}
