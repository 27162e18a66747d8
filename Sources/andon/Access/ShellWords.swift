import ScalarText

/// The words of a shell command of the simplest kind: plain words and words in single quotes.
enum ShellWords {
    /// The words of a command; nil when it holds anything that a shell would read as more.
    static func split(_ command: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var rest = Substring(command)
        while let next = rest.unicodeScalars.first {
            rest.unicodeScalars.removeFirst()
            switch next {
            case " ", "\t":
                if let whole = word { words.append(whole) }
                word = nil
            case "'":
                guard let (quoted, behind) = rest.cut(at: "'") else { return nil }
                word = (word ?? "") + quoted
                rest = behind
            case "\\":
                guard let behind = rest.rest(behind: "'") else { return nil }
                rest = behind
                word = (word ?? "") + "'"
            default:
                guard isPlain(next) else { return nil }
                word = (word ?? "") + String(next)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }

    /// A word as a shell has to see it, so that it reads just that word.
    static func quote(_ word: String) -> String {
        if !word.isEmpty, word.unicodeScalars.allSatisfy(isPlain) { return word }
        let parts = word.parts(at: "'")
        return parts.map { "'\($0)'" }.joined(separator: "\\'")
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isPlain || "/_.,@+=:-".unicodeScalars.contains(scalar)
    }
}
