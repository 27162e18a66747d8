import ScalarText

/// Text that somebody outside wrote, made harmless before it travels on.
enum OutsideText {
    /// One line: line breaks, tabs and control characters become a blank, changes of direction go.
    static func line(_ text: some StringProtocol) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !turnsDirection(scalar) {
            if isControl(scalar) || scalar == " " {
                if scalars.last != " ", !scalars.isEmpty { scalars.append(" ") }
            } else {
                scalars.append(scalar)
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    /// Several lines, each ended by a plain line feed, else cleaned as `line` does.
    static func lines(_ text: String) -> String {
        text.lines.map { line($0) }.joined(separator: "\n")
    }

    /// The beginning of an answer, for a sentence about it.
    static func excerpt(_ bytes: [UInt8]) -> String {
        excerpt(String(decoding: bytes.prefix(2_000), as: UTF8.self))
    }

    /// The beginning of a text, for a sentence about it.
    static func excerpt(_ text: String) -> String {
        let line = line(text)
        return line.count > 160 ? line.prefix(159) + "…" : line
    }

    /// As much as fits into `bytes` of UTF-8, ending in `…` when something had to go.
    static func clipped(_ text: String, bytes limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        var kept = ""
        var room = limit - "…".utf8.count
        for character in text {
            room -= character.utf8.count
            guard room >= 0 else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: true
        default: false
        }
    }

    private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
