import TOMLKit

/// A TOML value as far as themes care; the only place that knows the TOML library.
enum ThemeValue: Equatable {
    case text(String)
    case number(Int)
    case list([ThemeValue])
    case table([String: ThemeValue])
    case other

    init(_ value: some TOMLValueConvertible) {
        if let text = value.string {
            self = .text(text)
        } else if let number = value.int {
            self = .number(number)
        } else if let array = value.array {
            self = .list(array.map { ThemeValue($0.tomlValue) })
        } else if let table = value.table {
            self = .table(ThemeValue.entries(table))
        } else {
            self = .other
        }
    }

    private static func entries(_ table: TOMLTable) -> [String: ThemeValue] {
        var result: [String: ThemeValue] = [:]
        // The table's own iterator traps on a key with a NUL in it.
        for key in table.keys {
            if let value = table[key] { result[key] = ThemeValue(value.tomlValue) }
        }
        return result
    }

    /// Reads a document's top table, or says on which line it stops being TOML.
    static func read(_ toml: String, file: String) throws(ThemeProblem) -> [String: ThemeValue] {
        do {
            return entries(try TOMLTable(string: toml))
        } catch {
            guard let error = error as? TOMLParseError else {
                throw ThemeProblem(file: file, line: 0, reason: .notTOML("TOML"))
            }
            throw ThemeProblem(
                file: file, line: error.source.begin.line,
                reason: .notTOML(TextWidth.clean(error.description)))
        }
    }
}
