import ScalarText

/// One content line of a calendar: `NAME;PARAMETER=VALUE:VALUE` (RFC 5545, 3.1).
struct CalendarProperty {
    /// The name in capitals.
    let name: String
    /// The value as it is written.
    let value: String
    private let parameters: [String: String]

    /// The name in capitals, which is all that most lines need.
    static func name(of line: ArraySlice<UInt8>) -> String {
        let name = line.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }.prefix(80)
        return String(decoding: name, as: UTF8.self).uppercased()
    }

    /// Takes a line apart; a quote that is not closed counts as none, no colon as no value.
    init(_ line: ArraySlice<UInt8>) {
        name = Self.name(of: line)
        let colon = UInt8(ascii: ":")
        let end =
            Self.places(of: colon, in: line).first
            ?? line.firstIndex(of: colon) ?? line.endIndex
        value = String(decoding: line[end...].dropFirst(), as: UTF8.self)
        let head = line[..<end]
        let marks = Self.places(of: UInt8(ascii: ";"), in: head) + [head.endIndex]
        var parameters: [String: String] = [:]
        for (mark, next) in zip(marks, marks.dropFirst()) {
            let parts = head[(mark + 1)..<next].split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            let name = String(decoding: parts[0], as: UTF8.self).uppercased()
            parameters[name] = Self.unquoted(String(decoding: parts[1], as: UTF8.self))
        }
        self.parameters = parameters
    }

    /// The value of a parameter; its name is in capitals.
    subscript(parameter: String) -> String? { parameters[parameter] }

    /// The value with its escapes resolved (RFC 5545, 3.3.11).
    var text: String { Self.unescaped(value)[0] }

    /// The values of a list that is separated by commas, with their escapes resolved.
    var texts: [String] { Self.unescaped(value, separator: ",") }

    private static func places(of mark: UInt8, in bytes: ArraySlice<UInt8>) -> [Int] {
        var places: [Int] = []
        var isQuoted = false
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if bytes[index] == mark, !isQuoted {
                places.append(index)
            }
        }
        return places
    }

    /// A parameter's value without its quotes, with the escapes of RFC 6868.
    private static func unquoted(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "^") })
        else { return text }
        return text.exchanging("\"", for: "").exchanging("^n", for: "\n")
            .exchanging("^'", for: "\"").exchanging("^^", for: "^")
    }

    private static func unescaped(_ text: String, separator: Unicode.Scalar? = nil) -> [String] {
        if separator == nil, !text.utf8.contains(UInt8(ascii: "\\")) { return [text] }
        var texts: [String] = []
        var current = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case _ where isEscaped:
                isEscaped = false
                if scalar == "n" || scalar == "N" {
                    current.append("\n")
                } else {
                    if !",;\\:\"".unicodeScalars.contains(scalar) { current.append("\\") }
                    current.append(scalar)
                }
            case "\\": isEscaped = true
            case separator:
                texts.append(String(current))
                current = String.UnicodeScalarView()
            default: current.append(scalar)
            }
        }
        if isEscaped { current.append("\\") }
        return texts + [String(current)]
    }
}
