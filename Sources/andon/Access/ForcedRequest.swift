import ScalarText
import TerminalCanvas
import Phrases
import WorkshopCore

/// What a client asks for that came in with a forced command: one of a few pages, nothing else.
///
/// sshd hands over what was typed after the host's name, the name of a subsystem, or nothing. No
/// shell ever sees it.
struct ForcedRequest: Hashable {
    /// What can be asked for, with the options that go with it.
    static let pages: [(name: String, takesName: Bool, options: Set<String>)] = [
        ("board", false, ["--lang", "--theme", "--plain"]),
        ("desk", false, ["--lang", "--theme", "--plain"]),
        ("tech", false, ["--lang", "--theme", "--plain"]),
        ("wall", false, ["--lang", "--theme", "--page", "--pages", "--pace", "--mask"]),
        ("status", false, ["--lang", "--json"]),
        ("order", true, ["--lang", "--json"]),
        ("next", true, ["--lang", "--json"]),
        ("plan", false, ["--lang", "--json"]),
        ("appointments", false, ["--lang", "--json", "--days"]),
        (
            "quote", false,
            [
                "--lang", "--json", "--job", "--frt", "--skill", "--kind", "--waiting", "--wash",
                "--no-wash",
            ]
        ),
    ]

    /// The options that stand alone; a value follows every other one.
    private static let flags: Set = ["--json", "--plain", "--waiting", "--wash", "--no-wash"]

    /// The pages of somebody who is only to look from afar: a viewer's key hangs in the showroom,
    /// where all but the wall would show whole names and plates.
    private static let viewerPages = ["wall"]

    /// The words of the command line that was asked for; none for the board.
    let words: [String]

    /// - Parameter role: the role of the key, as it is written.
    /// - Throws: `Failure` that names what can be asked for.
    init(_ asked: String, as role: String) throws(Failure) {
        let known = role == Role.viewer.rawValue ? Self.viewerPages : Self.pages.map(\.name)
        guard let words = Self.words(asked).map({ Self.named($0, known) }),
            Self.isAllowed(words, known)
        else {
            throw Failure(.forcedOther, String(asked.cleaned.first(scalars: 40)), list: known)
        }
        self.words = words
    }

    /// The words with the page that is meant where none is named: the board, or the only one.
    private static func named(_ words: [String], _ known: [String]) -> [String] {
        let isNamed = words.first.map { !$0.begins(with: "-") } ?? false
        guard !isNamed, let only = known.first, known.count == 1 else { return words }
        return [only] + words
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
        let words = asked.words.map(String.init)
        // `ssh host andon wall` asks for the same as `ssh host wall`.
        return words.starts(with: ["andon"]) ? Array(words.dropFirst()) : words
    }

    private static func isAllowed(_ words: [String], _ known: [String]) -> Bool {
        var rest = words[...]
        let isOption = { (word: String?) in word?.begins(with: "-") ?? false }
        let name = isOption(rest.first) ? "board" : rest.popFirst() ?? "board"
        guard known.contains(name), let page = pages.first(where: { $0.name == name })
        else { return false }
        if page.takesName {
            guard let name = rest.popFirst(), !isOption(name) else { return false }
        }
        while let option = rest.popFirst() {
            guard page.options.contains(option) else { return false }
            if flags.contains(option) { continue }
            // A theme may be a path elsewhere; not for somebody from outside.
            guard let value = rest.popFirst(), !ThemeLibrary.isPath(value),
                !value.begins(with: "."),
                !isOption(value)
            else { return false }
        }
        return true
    }
}
