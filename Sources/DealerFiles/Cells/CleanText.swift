import ScalarText

/// Text from outside without what could disturb a terminal or hide from a reader.
///
/// Tabs and line ends become a space, both ends are trimmed. Escape sequences, control characters,
/// direction overrides and invisible characters are taken out; emoji keep their joiners.
public struct CleanText: Hashable, Sendable {
    /// The clean text.
    public let text: String
    /// How many characters were taken out, an escape sequence counted once.
    public let removed: Int

    /// Cleans a text.
    public init(_ raw: some StringProtocol) {
        if raw.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !raw.begins(with: " "),
            !raw.ends(with: " ")
        {
            (text, removed) = (String(raw), 0)
            return
        }
        var sweep = Sweep(Array(raw.unicodeScalars))
        sweep.run()
        (text, removed) = (Self.trimmed(sweep.kept[...]), sweep.removed)
    }

    private static func trimmed<Scalars: BidirectionalCollection>(_ scalars: Scalars) -> String
    where Scalars.Element == Unicode.Scalar, Scalars.SubSequence == Scalars {
        var rest = scalars
        while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
        while rest.last?.properties.isWhitespace == true { rest.removeLast() }
        return String(String.UnicodeScalarView(rest))
    }
}

extension CleanText {
    /// A short clean excerpt of a text that is quoted in a message.
    static func excerpt(_ raw: some StringProtocol) -> String {
        let clean = CleanText(raw.first(scalars: 200)).text
        return clean.unicodeScalars.count <= 60
            ? clean : String(String.UnicodeScalarView(clean.unicodeScalars.prefix(59))) + "…"
    }
}

private struct Sweep {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private(set) var kept: [Unicode.Scalar] = []
    private(set) var removed = 0

    /// How far the end of a title or a similar sequence is looked for, in characters.
    private static let longestBody = 1000

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    mutating func run() {
        while index < scalars.count {
            let scalar = scalars[index]
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029:
                if kept.last?.value != 0x20 { kept.append(" ") }
                index += 1
            case 0x1B, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F:
                skipEscape()
                removed += 1
            default:
                if isDisturbing(scalar) { removed += 1 } else { kept.append(scalar) }
                index += 1
            }
        }
    }

    private func isDisturbing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: return true
        case .format where scalar.value != 0x200D: return true
        default: break
        }
        guard scalar.properties.isDefaultIgnorableCodePoint else { return false }
        let followsEmoji = kept.last.map(isPicture) ?? false
        if scalar.value == 0xFE0E || scalar.value == 0xFE0F { return !followsEmoji }
        guard scalar.value == 0x200D, index + 1 < scalars.count else { return true }
        let followsVariant = kept.last?.value == 0xFE0F
        return !((followsEmoji || followsVariant) && isPicture(scalars[index + 1]))
    }

    private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xFF && scalar.properties.isEmoji
    }

    /// Moves behind the escape sequence that begins here, or only behind its first character when
    /// it has no end.
    private mutating func skipEscape() {
        let isEscape = scalars[index].value == 0x1B
        index += 1
        guard isEscape, index < scalars.count else { return skipBody(of: scalars[index - 1].value) }
        let introducer = scalars[index].value
        guard "[]PX^_".unicodeScalars.contains(scalars[index]) else { return }
        index += 1
        skipBody(of: introducer + 0x40)
    }

    private mutating func skipBody(of control: UInt32) {
        if control == 0x9B {
            while index < scalars.count, (0x20...0x3F).contains(scalars[index].value) { index += 1 }
            if index < scalars.count, (0x40...0x7E).contains(scalars[index].value) { index += 1 }
            return
        }
        guard [0x90, 0x98, 0x9D, 0x9E, 0x9F].contains(control) else { return }
        var end = index
        while end < min(scalars.count, index + Self.longestBody) {
            switch scalars[end].value {
            case 0x07, 0x9C:
                index = end + 1
                return
            case 0x1B where end + 1 < scalars.count && scalars[end + 1] == "\\":
                index = end + 2
                return
            default: end += 1
            }
        }
    }
}
