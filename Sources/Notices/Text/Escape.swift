/// How a value is written so that the place where it stands cannot be left.
enum Escape: Sendable {
    case plain
    /// A header's value: one line.
    case header
    /// A part of a URL or of a form's body: everything but letters, digits and `-._~` as `%XX`.
    case percent
    /// Between the quotes of a JSON string.
    case json
    /// The content of an XML element or attribute.
    case xml

    /// The value as it is written in such a place.
    func callAsFunction(_ value: String) -> String {
        switch self {
        case .plain: value
        case .header: OutsideText.line(value)
        case .percent: Escape.percentCoded(value)
        case .json: Escape.jsonCoded(value)
        case .xml: Escape.xmlCoded(value)
        }
    }

    /// A JSON string with its quotes.
    static func quoted(_ value: String) -> String { "\"\(jsonCoded(value))\"" }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func percentCoded(_ value: String) -> String {
        var out: [UInt8] = []
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                out.append(byte)
            default:
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func jsonCoded(_ value: String) -> String {
        var out = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let byte = Int(scalar.value)
                out += "\\u00"
                out.unicodeScalars.append(Unicode.Scalar(digits[byte >> 4]))
                out.unicodeScalars.append(Unicode.Scalar(digits[byte & 15]))
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    private static func xmlCoded(_ value: String) -> String {
        var out = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&apos;"
            case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
