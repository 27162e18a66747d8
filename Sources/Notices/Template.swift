import ScalarText

/// A text with `{field}` placeholders; `{{` and `}}` stand for braces.
///
/// What the values contain is never looked at: a customer called `{plate}` stays `{plate}`.
public struct Template: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case text(String)
        case field(String)
    }

    let pieces: [Piece]

    /// Reads a template.
    /// - Parameter allowed: the names of the fields that there are.
    /// - Throws: `TemplateProblem`, with the place of the mistake.
    public init(_ text: String, allowed: Set<String>) throws(TemplateProblem) {
        var reading = TemplateReading(text: Array(text.unicodeScalars), allowed: allowed)
        pieces = try reading.pieces()
    }

    /// The names of the fields that the text uses.
    public var fields: Set<String> {
        Set(
            pieces.compactMap { piece in
                if case .field(let name) = piece { name } else { nil }
            })
    }

    /// The text with its fields filled in; line breaks in values become blanks.
    /// - Parameter values: by field; a field without a value is left empty.
    public func text(filledWith values: [String: String]) -> String {
        filled(values, escape: .header)
    }

    func filled(_ values: [String: String], escape: Escape) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .field(let name): escape(values[name] ?? "")
            }
        }.joined()
    }
}

/// Why a text is not a template; line and column count from 1.
public struct TemplateProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// There is no such field; the names that there are.
        case unknownField(String, allowed: [String])
        /// A brace opens a field and nothing closes it.
        case unclosedBrace
        /// A brace closes no field; a brace as text is written twice.
        case strayBrace
    }

    /// The line of the brace.
    public let line: Int
    /// The place of the brace in its line, in Unicode scalars.
    public let column: Int
    /// What is wrong there.
    public let reason: Reason

    /// One line for people.
    public var description: String {
        let words =
            switch reason {
            case .unknownField(let name, let allowed):
                "there is no field {\(OutsideText.excerpt(name))}; the fields are "
                    + allowed.joined(separator: ", ")
            case .unclosedBrace: "{ is never closed; a brace as text is written {{"
            case .strayBrace: "} closes nothing; a brace as text is written }}"
            }
        return "line \(line), column \(column): \(words)"
    }
}

/// A reader that goes once over the scalars of a template.
private struct TemplateReading {
    let text: [Unicode.Scalar]
    let allowed: Set<String>
    private var place = 0

    init(text: [Unicode.Scalar], allowed: Set<String>) {
        self.text = text
        self.allowed = allowed
    }

    mutating func pieces() throws(TemplateProblem) -> [Template.Piece] {
        var pieces: [Template.Piece] = []
        var plain = String.UnicodeScalarView()
        while place < text.count {
            let scalar = text[place]
            let isDoubled = place + 1 < text.count && text[place + 1] == scalar
            switch scalar {
            case "{" where isDoubled, "}" where isDoubled:
                plain.append(scalar)
                place += 2
            case "{":
                if !plain.isEmpty { pieces.append(.text(String(plain))) }
                plain = String.UnicodeScalarView()
                pieces.append(.field(try field()))
            case "}": throw problem(.strayBrace, at: place)
            default:
                plain.append(scalar)
                place += 1
            }
        }
        return plain.isEmpty ? pieces : pieces + [.text(String(plain))]
    }

    private mutating func field() throws(TemplateProblem) -> String {
        let start = place
        guard let end = text[start...].firstIndex(where: { $0 == "}" }),
            !text[(start + 1)..<end].contains(where: { $0 == "{" || $0.endsLine })
        else { throw problem(.unclosedBrace, at: start) }
        let name = String(String.UnicodeScalarView(text[(start + 1)..<end]))
        guard allowed.contains(name) else {
            throw problem(.unknownField(name, allowed: allowed.sorted()), at: start)
        }
        place = end + 1
        return name
    }

    private func problem(_ reason: TemplateProblem.Reason, at place: Int) -> TemplateProblem {
        let before = text[..<place]
        let lines = String(String.UnicodeScalarView(before)).lines
        return TemplateProblem(
            line: lines.count, column: 1 + (lines.last?.unicodeScalars.count ?? 0), reason: reason)
    }
}
