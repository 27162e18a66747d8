/// Finds lines of a TOML text that the TOML library does not tell.
enum ThemeLines {
    /// The line, from 1, on which a key of a section is set; 0 when it is not found.
    static func find(_ key: String, in section: String?, of source: String) -> Int {
        var current: String?
        for (index, raw) in source.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .enumerated() {
            let line = raw.drop { $0 == " " || $0 == "\t" }
            if line.first == "[" {
                current = String(line.dropFirst().prefix { $0 != "]" })
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
        let quote = line.first
        if quote == "\"" || quote == "'" {
            return String(line.dropFirst().prefix { $0 != quote })
        }
        return String(line.prefix { $0 != "=" && $0 != " " && $0 != "\t" })
    }
}
