import DealerFiles
import Phrases
import Reports

/// What became of the files, for a person or as data.
struct ImportSummary {
    let language: Language

    /// The lines of the report.
    func lines(_ reports: [ImportReport], isDry: Bool) -> [String] {
        reports.flatMap(lines) + (isDry ? [language(.importDry)] : [])
    }

    private func lines(_ report: ImportReport) -> [String] {
        var lines = report.isCalendar ? eventCounts(report) : rowCounts(report)
        if !report.ignoredColumns.isEmpty {
            let names = language.list(report.ignoredColumns)
            lines.append("  " + language(.importIgnored, names))
        }
        func sentence(_ problem: ImportProblem) -> String {
            problem.sentence(in: language, of: report.titles?[problem.line])
        }
        lines += cut(report.errors, "  ", sentence)
        lines += cut(report.declined, "  ") { self.sentence($0) }
        let warnings = report.warnings
        if !warnings.isEmpty { lines.append("  " + language(.importWarnings)) }
        lines += cut(warnings, "    ", sentence)
        lines += cut(report.disagreements, "  ") { self.sentence($0) }
        lines += leftOut(report.omissions)
        return lines
    }

    /// How many lines of one kind are told: who has more begins with these.
    static let toldLines = 100
    /// How many problems and how many differences of a file are told as data.
    static let toldData = 10_000

    /// A line for each of the first, and how many more there are.
    private func cut<Element>(
        _ elements: [Element], _ indent: String, _ sentence: (Element) -> String
    ) -> [String] {
        let left = elements.count - Self.toldLines
        return elements.prefix(Self.toldLines).map { indent + sentence($0) }
            + (left > 0 ? [indent + language(.importMore, String(left))] : [])
    }

    private func rowCounts(_ report: ImportReport) -> [String] {
        [
            language(
                .importHeading, report.name, String(report.rows), report.kind.word(in: language),
                report.encoding.rawValue),
            "  "
                + language(
                    .importCounts, String(report.new), String(report.changed),
                    String(report.unchanged), String(report.differing), String(report.badRows)),
        ]
    }

    private func eventCounts(_ report: ImportReport) -> [String] {
        [
            language(
                .importEvents, report.name, String(report.rows), report.encoding.rawValue),
            "  "
                + language(
                    .importEventCounts, String(report.new), String(report.unchanged),
                    String(report.differing), String(report.omissions.count),
                    String(report.badRows)),
        ]
    }

    /// What was left out, a line for each reason: a calendar can hold years that are over.
    private func leftOut(_ omissions: [ImportProblem]) -> [String] {
        guard !omissions.isEmpty else { return [] }
        var reasons: [String] = []
        var lines: [String: [Int]] = [:]
        for omission in omissions {
            let reason = omission.reason.sentence(in: language)
            if lines[reason] == nil { reasons.append(reason) }
            lines[reason, default: []].append(omission.line)
        }
        return ["  " + language(.importLeftOut)]
            + reasons.map { reason in
                let numbers = lines[reason] ?? []
                let named = numbers.prefix(Self.namedLines).map(String.init)
                let places = named + (numbers.count > named.count ? ["…"] : [])
                let place = language(.rowPlace, language.list(places))
                return "    " + language(.rowSays, place, reason)
            }
    }

    /// How many lines are named that were left out for one reason.
    private static let namedLines = 10

    private func sentence(_ declined: ImportReport.Declined) -> String {
        let lines = language.list(declined.lines.map(String.init))
        return language(.rowSays, language(.rowPlace, lines), declined.reason)
    }

    private func sentence(_ disagreement: ImportReport.Disagreement) -> String {
        let facts = language.clauses(disagreement.differences.map(sentence))
        let phrase: Phrase = disagreement.isTaken ? .importChanged : .importDiffers
        return language(phrase, disagreement.subject, facts)
    }

    private func sentence(_ difference: ImportPlan.Difference) -> String {
        let column = difference.column.rawValue
        let fact = difference.job.map { language(.factOfJob, column, String($0)) } ?? column
        return language(.factDiffers, fact, quoted(difference.board), quoted(difference.file))
    }

    private func quoted(_ text: String) -> String { text.isEmpty ? language(.factNone) : text }

    /// The report as one document; `message` is in the language, all else is not.
    func document(_ reports: [ImportReport], isDry: Bool) -> JSON {
        [
            "dry_run": .flag(isDry),
            "position": isDry ? .null : .number(reports.last?.position),
            "files": .list(reports.map(data)),
        ]
    }

    private func data(_ report: ImportReport) -> JSON {
        let problems =
            (report.errors + report.warnings + report.omissions).sorted { $0.line < $1.line }
        let declined = report.declined.flatMap(data)
        let differences = report.disagreements.flatMap(data)
        let told = problems.prefix(Self.toldData).map(data) + declined.prefix(Self.toldData)
        return [
            "file": .text(report.name),
            "kind": .text(report.kind.rawValue),
            "encoding": .text(report.encoding.rawValue),
            "rows": .number(report.rows),
            "new": .number(report.new),
            "changed": .number(report.changed),
            "unchanged": .number(report.unchanged),
            "differing": .number(report.differing),
            "left_out": .number(report.omissions.count),
            "bad": .number(report.badRows),
            "ignored_columns": .list(report.ignoredColumns.map { .text($0) }),
            "problems": .list(told),
            "problems_not_told": .number(problems.count + declined.count - told.count),
            "differences": .list(Array(differences.prefix(Self.toldData))),
            "differences_not_told": .number(max(0, differences.count - Self.toldData)),
        ]
    }

    private func data(_ problem: ImportProblem) -> JSON {
        [
            "line": .number(problem.line),
            "column": .text(problem.column),
            "severity": .text(problem.severity.rawValue),
            "code": .text(problem.reason.code),
            "message": .text(problem.reason.sentence(in: language)),
        ]
    }

    private func data(_ declined: ImportReport.Declined) -> [JSON] {
        declined.lines.map { line in
            [
                "line": .number(line), "column": nil, "severity": "error", "code": "refused",
                "message": .text(declined.reason),
            ]
        }
    }

    private func data(_ disagreement: ImportReport.Disagreement) -> [JSON] {
        disagreement.differences.map { difference in
            [
                "subject": .text(disagreement.subject),
                "taken": .flag(disagreement.isTaken),
                "column": .text(difference.column.rawValue),
                "job": .number(difference.job),
                "board": .text(difference.board),
                "file": .text(difference.file),
            ]
        }
    }
}
