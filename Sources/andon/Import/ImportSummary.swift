import DealerFiles
import Phrases

/// What became of the files, for a person or as data.
struct ImportSummary {
    let language: Language

    /// The lines of the report.
    func lines(_ reports: [ImportReport], isDry: Bool) -> [String] {
        reports.flatMap(lines) + (isDry ? [language(.importDry)] : [])
    }

    private func lines(_ report: ImportReport) -> [String] {
        var lines = [
            language(
                .importHeading, report.name, String(report.rows), report.kind.word(in: language),
                report.encoding.rawValue),
            "  "
                + language(
                    .importCounts, String(report.new), String(report.changed),
                    String(report.unchanged), String(report.differing), String(report.badRows)),
        ]
        if !report.ignoredColumns.isEmpty {
            let names = language.list(report.ignoredColumns)
            lines.append("  " + language(.importIgnored, names))
        }
        lines += report.errors.map { "  " + $0.sentence(in: language) }
        lines += report.declined.map { "  " + sentence($0) }
        if !report.warnings.isEmpty { lines.append("  " + language(.importWarnings)) }
        lines += report.warnings.map { "    " + $0.sentence(in: language) }
        lines += report.disagreements.map { "  " + sentence($0) }
        return lines
    }

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
        [
            "file": .text(report.name),
            "kind": .text(report.kind.rawValue),
            "encoding": .text(report.encoding.rawValue),
            "rows": .number(report.rows),
            "new": .number(report.new),
            "changed": .number(report.changed),
            "unchanged": .number(report.unchanged),
            "differing": .number(report.differing),
            "bad": .number(report.badRows),
            "ignored_columns": .list(report.ignoredColumns.map { .text($0) }),
            "problems": .list(
                (report.errors + report.warnings).sorted { $0.line < $1.line }.map(data)
                    + report.declined.flatMap(data)),
            "differences": .list(report.disagreements.flatMap(data)),
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
