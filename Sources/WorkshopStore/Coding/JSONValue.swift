/// A JSON value by itself: what an upcast works on and what is written.
enum JSONValue: Hashable {
    case null
    case bool(Bool)
    /// A number as it is written, so that none loses a digit.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// The value at `node` of a tape.
    init(_ tape: JSONTape, at node: Int) {
        switch tape.nodes[node].kind {
        case .null: self = .null
        case .yes: self = .bool(true)
        case .no: self = .bool(false)
        case .number: self = .number(String(decoding: tape.text(of: node), as: UTF8.self))
        case .plainString, .escapedString: self = .string(tape.string(at: node) ?? "")
        case .array: self = .array(tape.children(of: node).map { JSONValue(tape, at: $0) })
        case .object:
            let members = tape.children(of: node).map { key in
                (tape.string(at: key) ?? "", JSONValue(tape, at: key + 1))
            }
            self = .object(Dictionary(members) { _, last in last })
        }
    }

    /// The value as text: no spaces, members in the order of their names' bytes, so that the same
    /// value is always the same text.
    var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let number): text += number
        case .string(let string): string.writeAsJSON(to: &text)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                element.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for (index, member) in sorted.enumerated() {
                if index > 0 { text += "," }
                member.key.writeAsJSON(to: &text)
                text += ":"
                member.value.write(to: &text)
            }
            text += "}"
        }
    }
}

extension String {
    /// Appends this string as JSON, in quotes, control characters escaped.
    func writeAsJSON(to text: inout String) {
        text += "\""
        if utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            text += self
        } else {
            for scalar in unicodeScalars { text += scalar.asJSON }
        }
        text += "\""
    }
}

extension Unicode.Scalar {
    fileprivate var asJSON: String {
        switch self {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case _ where value < 0x10: "\\u000" + String(value, radix: 16)
        case _ where value < 0x20: "\\u00" + String(value, radix: 16)
        default: String(self)
        }
    }
}
