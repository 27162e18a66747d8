import ScalarText

/// How a customer wants to be written to; belongs to an address, and holds for every later visit.
public struct ContactPreference: Hashable, Sendable, Codable {
    /// Whether messages may be sent to the address at all.
    public var wantsMessages: Bool
    /// The language of the messages, as in `en` or `zh-Hans`; nil for the shop's own.
    public var language: String?

    /// Makes a preference.
    public init(wantsMessages: Bool, language: String? = nil) {
        self.wantsMessages = wantsMessages
        self.language = language
    }
}

/// An address that a message can go to, in the one form in which it is looked up.
public struct ContactAddress: Hashable, Sendable, CustomStringConvertible {
    /// Digits with an optional `+` before them, or a mail address in small letters.
    public let description: String
    /// Whether it is a mail address.
    public let isMail: Bool

    /// Takes a phone number (5...20 digits, between which ` `, `-`, `.`, `/`, `(` and `)` may
    /// stand) or a mail address; nil for any other text.
    public init?(_ text: String) {
        isMail = text.holds("@")
        guard let address = isMail ? Self.mail(text) : Self.phone(text) else { return nil }
        description = address
    }

    private static func phone(_ text: String) -> String? {
        var digits = String.UnicodeScalarView()
        for scalar in text.trimmed.unicodeScalars {
            switch scalar {
            case "0"..."9": digits.append(scalar)
            case "+" where digits.isEmpty: digits.append(scalar)
            case " ", "-", ".", "/", "(", ")": continue
            default: return nil
            }
        }
        return (5...20).contains(digits.count(where: \.isDigit)) ? String(digits) : nil
    }

    private static func mail(_ text: String) -> String? {
        // A name of the machine's own is no customer's domain.
        MailForm.domain(of: text)?.holds(".") == true ? text.lowercased() : nil
    }
}
