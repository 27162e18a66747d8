import DealerFiles
import Phrases
import WorkshopCore

/// What became of one file.
struct ImportReport {
    /// An order or technician on which the board and the file do not agree.
    struct Disagreement {
        /// The order's number or the technician's name.
        var subject: String
        /// Whether the board has followed the file.
        var isTaken: Bool
        var differences: [ImportPlan.Difference]
    }

    /// An order or technician that the shop has declined.
    struct Declined {
        var subject: String
        var lines: [Int]
        var reason: String
    }

    let name: String
    let kind: DealerFileKind
    let encoding: FileEncoding
    let rows: Int
    /// What the events of a calendar are called, by line; nil for other files.
    let titles: [Int: String]?
    /// Whether the file is a calendar, of which the rows are events.
    var isCalendar: Bool { titles != nil }
    let ignoredColumns: [String]
    /// The orders or technicians that were not known.
    var new = 0
    /// Those that were known and have been changed.
    var changed = 0
    /// Those that were known as they are.
    var unchanged = 0
    /// Those that the board knows otherwise and keeps.
    var differing = 0
    /// What is wrong with single rows, by line.
    var problems: [ImportProblem]
    var declined: [Declined] = []
    var disagreements: [Disagreement] = []
    /// The store's position afterwards.
    var position = 0

    /// A report on a file of which nothing has been stored yet.
    init(name: String, result: ReadResult) {
        self.name = name
        kind = result.file.kind
        encoding = result.encoding
        rows = result.rowCount
        titles = result.calendar?.titles
        ignoredColumns = result.ignoredColumns
        problems = result.problems
    }

    /// Why single rows did not go in.
    var errors: [ImportProblem] { problems.filter { $0.severity == .error } }

    /// What is to be known of rows that went in all the same.
    var warnings: [ImportProblem] {
        let bad = badLines
        return problems.filter { $0.severity == .warning && !bad.contains($0.line) }
    }

    /// Why single rows were rightly left out.
    var omissions: [ImportProblem] { problems.filter { $0.severity == .omission } }

    private var badLines: Set<Int> { Set(errors.map(\.line) + declined.flatMap(\.lines)) }

    /// The rows that did not go in.
    var badRows: Int { badLines.count }

    /// Takes note of what became of one order or technician.
    /// - Parameter refusal: why the shop has declined it.
    mutating func note(_ unit: ImportPlan.Unit, refusal: String?, _ words: Words) {
        let subject = words.subject(of: unit.subject)
        if let refusal {
            declined.append(Declined(subject: subject, lines: unit.lines, reason: refusal))
            return
        }
        switch unit.verdict {
        case .new: new += 1
        case .unchanged: unchanged += 1
        case .changed(let differences):
            changed += 1
            disagreements.append(
                Disagreement(subject: subject, isTaken: true, differences: differences))
        case .differs(let differences):
            differing += 1
            disagreements.append(
                Disagreement(subject: subject, isTaken: false, differences: differences))
        case .failed(let reasons):
            let known = Set(reasons.map(\.line))
            let others = unit.lines.filter { !known.contains($0) }
            let left = others.map { line in
                ImportProblem(line: line, .leftOut(line: reasons.first?.line ?? line))
            }
            problems += reasons + left
        }
    }

    /// Puts the problems in the order of their lines, once all of them are noted.
    mutating func putInOrder() {
        problems = problems.enumerated()
            .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element)
    }
}
