/// The words of a shell command of the simplest kind: plain words and words in single quotes.
enum ShellWords {
    /// The words of a command; nil when it holds anything that a shell would read as more.
    static func split(_ command: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var rest = Substring(command)
        while let next = rest.first {
            rest.removeFirst()
            switch next {
            case " ", "\t":
                if let whole = word { words.append(whole) }
                word = nil
            case "'":
                guard let end = rest.firstIndex(of: "'") else { return nil }
                word = (word ?? "") + rest[..<end]
                rest = rest[end...].dropFirst()
            case "\\":
                guard rest.first == "'" else { return nil }
                rest.removeFirst()
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
        if !word.isEmpty, word.allSatisfy(isPlain) { return word }
        let parts = word.split(separator: "'", omittingEmptySubsequences: false)
        return parts.map { "'\($0)'" }.joined(separator: "\\'")
    }

    private static func isPlain(_ character: Character) -> Bool {
        guard character.isASCII else { return false }
        return character.isLetter || character.isNumber || "/_.,@+=:-".contains(character)
    }
}
