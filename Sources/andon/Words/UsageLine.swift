import ScalarText
import Phrases

/// What the parser says of a wrong command line, in the language that was asked for.
///
/// The parser speaks English alone and keeps what it means to itself, but its sentences are few:
/// the English catalogue has them to the letter, each with its places, and a sentence that fits one
/// is told in the other language. One that fits none is told as it is.
struct UsageLine {
    /// What the parser says.
    let message: String
    /// The same, with the option's meaning, the usage and where to read more.
    let full: String

    private static let sentences: [Phrase] = [
        .usageUnknownOptionNear, .usageUnknownOption, .usageMissingArgument, .usageMissingOneOf,
        .usageMissingValue, .usageBadValueOf, .usageBadValue, .usageUnexpected,
        .usageUnexpectedSeveral, .usageNoValue, .usageTwice, .usageInvalidOption,
    ]
    /// Places in which the parser puts several things, each between quotes or on its own line.
    private static let rows: [Phrase: Int] = [
        .usageBadValueOf: 2, .usageMissingOneOf: 0, .usageUnexpectedSeveral: 1,
    ]

    /// What is wrong and where to read more, in one line.
    func text(in language: Language) -> String {
        let said = said(in: language)
        return hint.map { language(.usageSee, said, $0) } ?? said
    }

    private func said(in language: Language) -> String {
        let plain = message.rest(before: ".").map(String.init) ?? message
        for phrase in Self.sentences {
            let template = Language.english.template(phrase)
            guard var values = Self.values(of: plain, in: template) else { continue }
            if let row = Self.rows[phrase] { values[row] = language.list(Self.items(values[row])) }
            let told = Language.fill(language.template(phrase), values)
            return Self.rows[phrase] == nil ? told + meaning(in: language) : told
        }
        return plain.lines.joined(separator: " ") + meaning(in: language)
    }

    /// What stands in a template's places where `text` fits it.
    static func values(of text: String, in template: String) -> [String]? {
        let places = template.parts(at: "{")
        guard let start = places.first, var rest = text.rest(behind: start) else { return nil }
        var values: [String] = []
        for place in places.dropFirst() {
            let mark = String(place.unicodeScalars.dropFirst(2))
            if mark.isEmpty {
                values.append(String(rest))
                return values
            }
            // The last mark has to end the text, even where a value holds it too.
            let isLast = values.count == places.count - 2
            let found =
                isLast ? rest.rest(before: mark).map { ($0, Substring()) } : rest.cut(at: mark)
            guard let (value, behind) = found else { return nil }
            values.append(String(value))
            rest = behind
        }
        return rest.isEmpty ? values : nil
    }

    /// The things of a row: `'A', 'B' or 'C'`, or a line for each behind a dash.
    private static func items(_ row: String) -> [String] {
        let lines = row.lines.filter { !$0.isEmpty }
        if lines.count > 1 {
            return lines.dropFirst().map {
                String($0.unicodeScalars.drop { $0 == " " || $0 == "-" })
            }
        }
        let parts = row.parts(at: "'")
        return parts.indices.filter { !$0.isMultiple(of: 2) }.map { String(parts[$0]) }
    }

    /// The help that has more to say.
    private var hint: String? {
        let line = full.lines.last { $0.holds("--help'") || $0.holds(" -h'") }
        return line?.parts(at: "'").dropFirst().first.map(String.init)
    }

    /// What the option is for that the mistake is in, as the parser tells below the mistake.
    ///
    /// With it who has typed something else learns what is expected. Help is English alone.
    private func meaning(in language: Language) -> String {
        guard language == .english else { return "" }
        let lines = full.lines.drop { !$0.begins(with: "Help:  ") }
            .prefix { !$0.begins(with: "Usage:") }
        guard let help = lines.joined(separator: " ").rest(behind: "Help:  "),
            let (_, told) = help.cut(at: "  ")
        else { return "" }
        let text = told.words.joined(separator: " ")
        guard !text.isEmpty else { return "" }
        return ": " + (text.rest(before: ".") ?? text[...])
    }
}
