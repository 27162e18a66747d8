import ScalarText

/// Finds lines of a TOML text that the TOML library does not tell.
enum ThemeLines {
    /// The line, from 1, on which a key of a section is set; 0 when it is not found.
    static func find(_ key: String, in section: String?, of source: String) -> Int {
        var current: String?
        for (index, raw) in source.lines.enumerated() {
            let line = Substring(raw.unicodeScalars.drop { $0 == " " || $0 == "\t" })
            if let name = line.rest(behind: "[") {
                current = String(name.parts(at: "]", most: 1)[0])
                if section == nil && current == key { return index + 1 }
                if let section, current == "\(section).\(key)" || current == "\(section).\"\(key)\""
                {
                    return index + 1
                }
            } else if current == section && Self.key(of: line) == key {
                return index + 1
            }
        }
        return 0
    }

    private static func key(of line: Substring) -> String {
        for quote: Unicode.Scalar in ["\"", "'"] where line.unicodeScalars.first == quote {
            return String(line.parts(at: quote, most: 2)[1])
        }
        return String(line.parts(most: 1) { $0 == "=" || $0 == " " || $0 == "\t" }[0])
    }
}
