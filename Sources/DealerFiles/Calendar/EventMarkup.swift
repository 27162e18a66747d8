import ScalarText

/// The words of a description that was written as HTML, as calendars on the web do without saying.
enum EventMarkup {
    /// The text without its tags, those that end a line as line ends; a text without any tag that
    /// is known stays as it is.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        var plain = String.UnicodeScalarView()
        var hasTags = false
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            if scalar == "<", let (tag, end) = tag(in: rest) {
                hasTags = true
                if lineTags.contains(tag) { plain.append("\n") }
                rest = rest[end...]
            } else {
                plain.append(scalar)
                rest.removeFirst()
            }
        }
        return hasTags ? withEntities(String(plain)) : text
    }

    /// How far the end of a tag is looked for, in characters.
    private static let longestTag = 500
    private static let lineTags: Set = ["br", "p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3"]
    private static let otherTags: Set = [
        "a", "b", "i", "u", "em", "strong", "span", "font", "html", "body", "td", "table", "tbody",
        "html-blob", "small", "pre",
    ]

    private static func tag(
        in text: Substring.UnicodeScalarView
    ) -> (name: String, end: String.Index)? {
        let inside = text.dropFirst().prefix(longestTag).prefix { $0 != ">" }
        guard inside.endIndex < text.endIndex, text[inside.endIndex] == ">" else { return nil }
        let word = inside.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" && $0 != "\n" }
        let name = String(word).lowercased()
        guard lineTags.contains(name) || otherTags.contains(name) else { return nil }
        return (name, text.index(after: inside.endIndex))
    }

    private static func withEntities(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let entities = [
            ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
            ("&amp;", "&"),
        ]
        return entities.reduce(text) { $0.exchanging($1.0, for: $1.1) }
    }
}
