import TerminalCanvas

/// A line of text that is being typed.
struct TextInput: Hashable, Sendable {
    /// The longest text that can be typed, in characters.
    static let limit = 500

    private(set) var characters: [Character]
    private(set) var cursor: Int
    /// Whether the text was proposed and nobody has touched it: what is typed takes its place.
    private var isProposed: Bool

    init(_ text: String = "", isProposed: Bool = false) {
        characters = Array(text.prefix(Self.limit))
        cursor = characters.count
        self.isProposed = isProposed
    }

    var text: String { String(characters) }
    var isEmpty: Bool { characters.isEmpty }
    var beforeCursor: String { String(characters[..<cursor]) }

    /// Takes a key that edits; false for one that means something else.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace:
            guard cursor > 0 else { return true }
            cursor -= 1
            characters.remove(at: cursor)
        case .delete:
            guard cursor < characters.count else { return true }
            characters.remove(at: cursor)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(characters.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = characters.count
        case .control("u"):
            characters.removeFirst(cursor)
            cursor = 0
        case .control("w"): deleteWord()
        default: return false
        }
        isProposed = false
        return true
    }

    /// Puts in text from outside, cleaned, without its line ends.
    mutating func insert(_ text: String) {
        if isProposed { (characters, cursor, isProposed) = ([], 0, false) }
        let clean = Array(TextWidth.clean(text).prefix(Self.limit - characters.count))
        characters.insert(contentsOf: clean, at: cursor)
        cursor += clean.count
    }

    private mutating func deleteWord() {
        var start = cursor
        while start > 0, characters[start - 1].isWhitespace { start -= 1 }
        while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
        characters.removeSubrange(start..<cursor)
        cursor = start
    }
}
