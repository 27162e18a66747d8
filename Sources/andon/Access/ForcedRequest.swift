import Phrases

/// What a client asks for that came in with a forced command: one of a few pages, nothing else.
///
/// sshd hands over what was typed after the host's name, the name of a subsystem, or nothing. No
/// shell ever sees it.
struct ForcedRequest: Hashable {
    /// What can be asked for, with the options that go with it.
    private static let pages: [(name: String, takesOrder: Bool, options: Set<String>)] = [
        ("board", false, ["--lang", "--theme", "--plain"]),
        ("desk", false, ["--lang", "--theme", "--plain"]),
        ("tech", false, ["--lang", "--theme", "--plain"]),
        ("wall", false, ["--lang", "--theme", "--page", "--pages", "--pace", "--mask"]),
        ("status", false, ["--lang", "--json"]),
        ("order", true, ["--lang", "--json"]),
    ]

    /// The words of the command line that was asked for; none for the board.
    let words: [String]

    /// - Throws: `Failure` that names what can be asked for.
    init(_ asked: String) throws(Failure) {
        guard let words = Self.words(asked), Self.isAllowed(words) else {
            let known = Self.pages.map(\.name).joined(separator: ", ")
            throw Failure(.forcedOther, known, String(asked.cleaned.prefix(40)))
        }
        self.words = words
    }

    /// Plain words between blanks; nil when there is anything that a shell would look at twice.
    private static func words(_ asked: String) -> [String]? {
        guard asked.utf8.count <= 200 else { return nil }
        let isPlain = asked.unicodeScalars.allSatisfy { scalar in
            if scalar.isASCII {
                return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || " -_./,".unicodeScalars.contains(scalar)
            }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .otherLetter: return true
            default: return false
            }
        }
        guard isPlain else { return nil }
        let words = asked.split(separator: " ").map(String.init)
        // `ssh host andon wall` asks for the same as `ssh host wall`.
        return words.first == "andon" ? Array(words.dropFirst()) : words
    }

    private static func isAllowed(_ words: [String]) -> Bool {
        var rest = words[...]
        let isOption = { (word: String?) in word?.hasPrefix("-") ?? false }
        let name = isOption(rest.first) ? "board" : rest.popFirst() ?? "board"
        guard let page = pages.first(where: { $0.name == name }) else { return false }
        if page.takesOrder {
            guard let order = rest.popFirst(), !isOption(order) else { return false }
        }
        while let option = rest.popFirst() {
            guard page.options.contains(option) else { return false }
            if option == "--json" || option == "--plain" { continue }
            // A theme may be a path elsewhere; not for somebody from outside.
            guard let value = rest.popFirst(), !value.contains("/"), !value.hasPrefix("."),
                !isOption(value)
            else { return false }
        }
        return true
    }
}
