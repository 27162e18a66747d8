import DealerFiles
import Phrases

extension FileProblem {
    /// Why nothing could be read from a file and what to do, in one line.
    func sentence(in language: Language) -> String {
        switch self {
        case .empty: language(.fileEmpty)
        case .undecodable(let encoding, let line):
            language(.fileUndecodable, String(line), encoding.rawValue)
        case .brokenHeader(let line): language(.fileBrokenHeader, String(line))
        case .tooManyColumns(let count, let line):
            language(.fileTooManyColumns, String(line), String(count))
        case .unknownHeader(let line, let found):
            language(
                .fileUnknownHeader, String(line),
                found.isEmpty ? language(.factNone) : language.list(found),
                language.list(DealerFileKind.orders.required.map(\.rawValue)))
        case .missingColumns(let kind, let line, let missing, let found):
            language(
                .fileMissingColumns, String(line), language.list(missing.map(\.rawValue)),
                language.list(found),
                kind.word(in: language))
        case .duplicateColumn(let column, let line, let names):
            language(.fileDuplicateColumn, String(line), language.list(names), column.rawValue)
        }
    }

}

extension DealerFileKind {
    /// What such a file is called.
    func word(in language: Language) -> String {
        switch self {
        case .orders: language(.fileOfOrders)
        case .staff: language(.fileOfStaff)
        }
    }
}

extension ColumnMapProblem {
    /// Why a map of column names cannot be used, in one line.
    func sentence(in language: Language) -> String {
        let line = String(line)
        switch reason {
        case .syntax(let text): return language(.mapSyntax, line, text)
        case .notText(let key): return language(.mapNotText, line, key)
        case .noColumn(let key, let name):
            let known = language.list(Column.allCases.map(\.rawValue))
            return language(.mapNoColumn, line, key, name, known)
        case .mappedTwice(let name, let first, let second):
            return language(.mapTwice, line, name, first.rawValue, second.rawValue)
        }
    }
}
