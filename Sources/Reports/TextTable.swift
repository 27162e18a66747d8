import ScalarText
public import TerminalCanvas

/// A table of plain text whose columns line up in terminal cells, whatever script they hold.
public struct TextTable {
    /// One column: its heading and how its texts stand in it.
    public struct Column {
        var heading: String
        var alignment: Alignment
        /// The most cells that it may take.
        var limit: Int

        /// Makes a column of at most `limit` cells.
        public init(heading: String, alignment: Alignment = .left, limit: Int = 28) {
            self.heading = heading
            self.alignment = alignment
            self.limit = limit
        }
    }

    var columns: [Column]
    /// A text a column; what is missing at a row's end is empty.
    public var rows: [[String]] = []

    /// Makes a table without rows.
    public init(columns: [Column]) { self.columns = columns }

    /// The lines: the headings, then the rows; a column without any text is left out.
    public var lines: [String] {
        let shown = columns.indices.filter { column in
            rows.contains { column < $0.count && !$0[column].isEmpty }
        }
        guard !shown.isEmpty else { return [] }
        let all = [columns.map { $0.heading.withCapital }] + rows
        let widths = columns.indices.map { column in
            let widest = all.map { column < $0.count ? TextWidth.cells(of: $0[column]) : 0 }.max()
            return min(widest ?? 0, columns[column].limit)
        }
        return all.map { row in
            let cells = shown.map { column in
                TextWidth.pad(
                    column < row.count ? row[column] : "", to: widths[column],
                    alignment: columns[column].alignment)
            }
            return cells.joined(separator: "  ").withoutTrailingBlanks
        }
    }
}

extension String {
    /// The text with a capital at its beginning, as a heading has it.
    public var withCapital: String { prefix(1).uppercased() + dropFirst() }

    /// The text without the blanks at its end.
    public var withoutTrailingBlanks: String {
        var text = self[...]
        while let shorter = text.rest(before: " ") { text = shorter }
        return String(text)
    }
}
