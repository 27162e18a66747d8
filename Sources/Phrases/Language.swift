/// One language: its name and what each phrase says in it.
public struct Language: Sendable, Hashable, CustomStringConvertible {
    /// The languages that the program speaks; English first, which stands in for a missing phrase.
    public static let all: [Language] = [.english, .simplifiedChinese]

    /// The language's tag, as in `en` or `zh-Hans`.
    public let code: String
    /// The language's own name for itself.
    public let name: String
    private let texts: [String?]

    init(code: String, name: String, _ groups: KeyValuePairs<Phrase, String>...) {
        self.code = code
        self.name = name
        var texts = [String?](repeating: nil, count: Phrase.allCases.count)
        for (phrase, text) in groups.joined() { texts[phrase.rawValue] = text }
        self.texts = texts
    }

    /// The language's tag.
    public var description: String { code }

    /// The phrases that this language says nothing for; a test keeps it empty.
    public var missing: [Phrase] { Phrase.allCases.filter { texts[$0.rawValue] == nil } }

    /// The text of a phrase before values are put in.
    public func template(_ phrase: Phrase) -> String {
        if let text = texts[phrase.rawValue] { return text }
        return self == .english ? "" : Language.english.template(phrase)
    }

    /// What a phrase says with `values` put in for `{0}`, `{1}` ….
    public func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
        guard !values.isEmpty else { return template(phrase) }
        return Self.fill(template(phrase), values)
    }

    /// Two languages are the same when their tags are.
    public static func == (left: Language, right: Language) -> Bool { left.code == right.code }

    /// Hashes the tag.
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }

    /// The language for a tag or a locale name such as `zh_CN.UTF-8`; nil when it is not spoken.
    ///
    /// The first subtag decides, so that a reader of `zh_TW` or `en_GB` gets what comes closest.
    public static func named(_ text: String) -> Language? {
        let locale = text.prefix { $0 != "." && $0 != "@" && $0 != ":" }
        let primary = locale.prefix { $0 != "_" && $0 != "-" }.lowercased()
        return all.first { $0.code.prefix { $0 != "-" } == primary }
    }

    /// The same, with quotation marks about a value that is blank, so that the sentence shows what
    /// it speaks of.
    public static func fillNaming(_ template: String, _ values: [String]) -> String {
        let named = values.enumerated().map { index, value in
            let isShown = !value.allSatisfy(\.isWhitespace) || template.contains("“{\(index)}")
            return isShown ? value : "“\(value)”"
        }
        return fill(template, named)
    }

    /// Puts values in for `{n}`; values themselves are never looked into.
    public static func fill(_ template: String, _ values: [String]) -> String {
        var result = ""
        var rest = template.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            result += template[rest.startIndex..<open]
            let after = rest[rest.index(after: open)...]
            guard let close = after.firstIndex(of: UInt8(ascii: "}")),
                let index = Int(template[after.startIndex..<close]), values.indices.contains(index)
            else {
                result += "{"
                rest = after
                continue
            }
            result += values[index]
            rest = after[after.index(after: close)...]
        }
        return result + template[rest.startIndex...]
    }
}
