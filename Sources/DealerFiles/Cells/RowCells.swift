import WorkshopCore

/// The clean cells of one row, and everything that is wrong with them.
struct RowCells {
    let line: Int
    private(set) var problems: [ImportProblem] = []
    private var cells: [Column: String] = [:]

    init(line: Int) {
        self.line = line
    }

    /// Whether the row must be left out.
    var isBad: Bool { problems.contains { $0.severity == .error } }

    /// The cells that say something.
    var said: [Column: String] { cells }

    mutating func report(_ problem: ImportProblem) {
        problems.append(problem)
    }

    mutating func report(_ column: Column?, _ reason: ImportProblem.Reason) {
        problems.append(ImportProblem(line: line, column: column, reason))
    }

    /// Takes in a cell: cleans it and checks its length; an empty one says nothing.
    mutating func put(_ raw: String, in column: Column) {
        let clean = CleanText(raw)
        if clean.removed > 0 { report(column, .cleaned(clean.removed)) }
        let length = clean.text.unicodeScalars.count
        if length > column.limit {
            report(column, .tooLong(length: length, limit: column.limit))
        } else if length > 0 {
            cells[column] = clean.text
        }
    }

    /// The text of a cell; empty when it says nothing.
    func text(_ column: Column) -> String { cells[column] ?? "" }

    /// The value of a cell, nil when it says nothing or is not of its form, which is reported.
    mutating func value<Value>(
        _ column: Column, _ form: CellForm, _ read: (String) -> Value?
    ) -> Value? {
        guard let text = cells[column] else { return nil }
        if let value = read(text) { return value }
        report(column, .malformed(CleanText.excerpt(text), form))
        return nil
    }

    /// Reports columns that say nothing, unless something else is already said about them.
    mutating func require(_ columns: Column...) {
        for column in columns where cells[column] == nil {
            let isReported = problems.contains {
                $0.severity == .error && ($0.column == column.rawValue || $0.column == nil)
            }
            if !isReported { report(column, .empty) }
        }
    }
}
