import ScalarText

/// A mail address that can be one, of ASCII letters.
public struct MailAddress: Hashable, Sendable {
    /// `name@domain`.
    public let text: String
    /// What stands behind the `@`.
    public let domain: String

    /// Reads an address; nil for anything else, line breaks and names in front among it.
    public init?(_ text: String) {
        guard let domain = MailForm.domain(of: text) else { return nil }
        self.text = text
        self.domain = String(domain)
    }

    static func of(_ message: Message) throws(Unsendable) -> MailAddress {
        guard let text = message.recipient, !text.isEmpty else {
            throw Unsendable(reason: "no mail address is given")
        }
        guard let address = MailAddress(text) else {
            throw Unsendable(reason: "\"\(OutsideText.excerpt(text))\" is not a mail address")
        }
        return address
    }
}
