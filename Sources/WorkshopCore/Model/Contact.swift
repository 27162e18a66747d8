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
        isMail = text.contains("@")
        guard let address = isMail ? Self.mail(text) : Self.phone(text) else { return nil }
        description = address
    }

    private static func phone(_ text: String) -> String? {
        var digits = ""
        for character in text.drop(while: \.isWhitespace) {
            switch character {
            case "0"..."9": digits.append(character)
            case "+" where digits.isEmpty: digits.append(character)
            case " ", "-", ".", "/", "(", ")": continue
            default: return nil
            }
        }
        return (5...20).contains(digits.count { $0 != "+" }) ? digits : nil
    }

    private static func mail(_ text: String) -> String? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
            text.unicodeScalars.count <= 254,
            text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F }),
            !text.contains(where: { "<>()[],;:\\\"".contains($0) })
        else { return nil }
        return text.lowercased()
    }
}
