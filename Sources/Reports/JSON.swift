/// Data on their way out of the program.
public enum JSON: Hashable, Sendable {
    /// Nothing.
    case null
    /// True or false.
    case flag(Bool)
    /// A whole number.
    case number(Int)
    /// A text.
    case text(String)
    /// Values in order.
    case list([JSON])
    /// Values by name.
    case object([String: JSON])

    /// The text, or null when there is none.
    public static func text(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }

    /// The number, or null when there is none.
    public static func number(_ number: Int?) -> JSON { number.map { .number($0) } ?? .null }

    /// One document: members in the order of their names, two blanks a level.
    public var document: String {
        var text = ""
        write(to: &text, level: 0)
        return text
    }

    /// This object with the members of another one.
    public func merging(_ more: [String: JSON]) -> JSON {
        guard case .object(let members) = self else { return .object(more) }
        return .object(members.merging(more) { _, new in new })
    }

    private func write(to text: inout String, level: Int) {
        switch self {
        case .null: text += "null"
        case .flag(let flag): text += flag ? "true" : "false"
        case .number(let number): text += String(number)
        case .text(let string): Self.write(string, to: &text)
        case .list(let elements):
            Self.write(elements, between: ("[", "]"), to: &text, level) {
                $0.write(to: &$1, level: $2)
            }
        case .object(let members):
            let sorted = members.sorted { $0.key < $1.key }
            Self.write(sorted, between: ("{", "}"), to: &text, level) { member, text, level in
                Self.write(member.key, to: &text)
                text += ": "
                member.value.write(to: &text, level: level)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between signs: (String, String), to text: inout String,
        _ level: Int, _ body: (Element, inout String, Int) -> Void
    ) {
        text += signs.0
        for (index, element) in elements.enumerated() {
            text += (index > 0 ? ",\n" : "\n") + String(repeating: "  ", count: level + 1)
            body(element, &text, level + 1)
        }
        if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: level) }
        text += signs.1
    }

    /// What could steer a terminal or end a line is escaped, though JSON would allow some of it.
    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar.value {
            case 0x22: text += "\\\""
            case 0x5C: text += "\\\\"
            case 0x0A: text += "\\n"
            case 0x0D: text += "\\r"
            case 0x09: text += "\\t"
            case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E,
                0x2066...0x2069, 0xFEFF:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(value) }
    /// True or false.
    public init(booleanLiteral value: Bool) { self = .flag(value) }
    /// Nothing.
    public init(nilLiteral: ()) { self = .null }
    /// Values in order.
    public init(arrayLiteral elements: JSON...) { self = .list(elements) }
    /// Values by name; of two with one name the last holds.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}
