import ScalarText
import TOMLFiles
import TOMLKit

/// Which of a dealer system's own column names stand for which of Andon's columns.
///
/// A TOML file of lines like `"Auftrag Nr." = "ro"`, at the top or in tables of any name; the other
/// way round, `ro = "Auftrag Nr."` or `ro = ["Auftrag", "RO-Nr"]`, is understood as well.
public struct ColumnMap: Hashable, Sendable {
    private var columns: [String: Column] = [:]

    /// An empty map: only Andon's own names hold.
    public init() {}

    /// Reads a map.
    /// - Throws: `ColumnMapProblem` with the line, when it is not TOML or maps to no column.
    public init(toml text: String) throws(ColumnMapProblem) {
        let table: TOMLTable
        do {
            table = try TOMLFile.read(text)
        } catch {
            throw ColumnMapProblem(
                line: error.line, reason: .syntax(CleanText.excerpt(error.reason)))
        }
        try read(table, in: text)
    }

    /// The column that a name in a header stands for; the map goes before Andon's own names.
    public func column(named name: String) -> Column? {
        columns[Column.folded(name)] ?? Column(named: name)
    }

    private mutating func read(_ table: TOMLTable, in text: String) throws(ColumnMapProblem) {
        for key in table.keys {
            if let inner = table[key]?.table {
                try read(inner, in: text)
                continue
            }
            guard let names = Self.names(table[key]) else {
                throw ColumnMapProblem(key, in: text, .notText(CleanText.excerpt(key)))
            }
            for name in names {
                let (theirs, ours) =
                    Column(named: name).map { (key, $0) } ?? (name, Column(named: key))
                guard let ours else {
                    throw ColumnMapProblem(
                        key, in: text,
                        .noColumn(CleanText.excerpt(key), CleanText.excerpt(name)))
                }
                if let other = columns.updateValue(ours, forKey: Column.folded(theirs)),
                    other != ours
                {
                    throw ColumnMapProblem(
                        key, in: text, .mappedTwice(CleanText.excerpt(theirs), other, ours))
                }
            }
        }
    }

    private static func names(_ value: (any TOMLValueConvertible)?) -> [String]? {
        if let text = value?.string { return [text] }
        guard let array = value?.array else { return nil }
        let names = array.compactMap(\.string)
        return names.count == array.count ? names : nil
    }
}

/// Why a map of column names cannot be used.
public struct ColumnMapProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong; texts in it are clean.
    public enum Reason: Hashable, Sendable {
        /// It is not TOML.
        case syntax(String)
        /// The value of this key is neither a text nor a list of texts.
        case notText(String)
        /// Neither of the two names is a column of Andon.
        case noColumn(String, String)
        /// The same name is said to stand for two columns.
        case mappedTwice(String, Column, Column)
    }

    /// The line of the map, from 1.
    public let line: Int
    /// What is wrong.
    public let reason: Reason

    init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// The problem of the first line that begins with `key`, bare or quoted: the parser keeps no
    /// lines of single keys.
    init(_ key: String, in text: String, _ reason: Reason) {
        let index = text.lines.firstIndex { line in
            let start = line.unicodeScalars.drop {
                $0.properties.isWhitespace || $0 == "\"" || $0 == "'"
            }
            let next = Substring(start).rest(behind: key)?.unicodeScalars.first
            return next.map("=\"' \t".unicodeScalars.contains) ?? false
        }
        self.init(line: (index ?? 0) + 1, reason: reason)
    }

    /// The line and what is wrong, in English.
    public var description: String {
        switch reason {
        case .syntax(let text): "line \(line): \(text)"
        case .notText(let key): "line \(line): the value of ‘\(key)’ must be a name in quotes"
        case .noColumn(let key, let name):
            "line \(line): neither ‘\(key)’ nor ‘\(name)’ is a column of Andon; those are "
                + Column.allCases.map(\.rawValue).joined(separator: ", ")
        case .mappedTwice(let name, let first, let second):
            "line \(line): ‘\(name)’ stands for both \(first.rawValue) and \(second.rawValue)"
        }
    }
}
