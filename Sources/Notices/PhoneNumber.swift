/// A phone number that can be one.
public struct PhoneNumber: Hashable, Sendable {
    /// Digits only, behind a `+` when there was one.
    public let compact: String

    /// Reads 5 to 20 digits with blanks, `-`, `(` and `)` between them and perhaps `+` before them;
    /// nil for anything else.
    public init?(_ text: String) {
        var digits = ""
        var hasPlus = false
        for character in text {
            switch character {
            case "0"..."9" where character.isASCII: digits.append(character)
            case "+" where digits.isEmpty && !hasPlus: hasPlus = true
            case " ", "-", "(", ")": continue
            default: return nil
            }
        }
        guard (5...20).contains(digits.count) else { return nil }
        compact = (hasPlus ? "+" : "") + digits
    }

    static func of(_ message: Message) throws(Unsendable) -> PhoneNumber {
        guard let text = message.recipient, !text.isEmpty else {
            throw Unsendable(reason: "no phone number is given")
        }
        guard let number = PhoneNumber(text) else {
            throw Unsendable(reason: "\"\(OutsideText.excerpt(text))\" is not a phone number")
        }
        return number
    }
}
