/// What a terminal shows: its rows from top to bottom, without the spaces at their ends.
struct TerminalScreen: Equatable, CustomStringConvertible {
    let rows: [String]

    init(rows: [String]) {
        self.rows = rows
    }

    /// The screen as one text, rows divided by newlines.
    var text: String { rows.joined(separator: "\n") }

    var description: String { rows.map { "│\($0)" }.joined(separator: "\n") }

    func contains(_ text: String) -> Bool {
        rows.contains { $0.contains(text) }
    }

    /// The first row that holds the text.
    func row(with text: String) -> String? {
        rows.first { $0.contains(text) }
    }

    /// The columns, counted in cells from 0, at which the text starts; one for each row with it.
    func columns(of text: String) -> [Int] {
        rows.compactMap { cellColumn(of: text, in: $0) }
    }
}

/// The column, counted in cells from 0, at which the text first starts in the line.
func cellColumn(of text: String, in line: String) -> Int? {
    line.firstRange(of: text).map { cellWidth(line[..<$0.lowerBound]) }
}

/// The width of a text in terminal cells.
///
/// It is not the board's own table, so that a test can find that table wrong.
func cellWidth(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cellWidth($1) }
}

private func cellWidth(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
        0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
        return 2
    default: return 1
    }
}
