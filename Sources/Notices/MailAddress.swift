/// A mail address that can be one, of ASCII letters.
public struct MailAddress: Hashable, Sendable {
    /// `name@domain`.
    public let text: String
    /// What stands behind the `@`.
    public let domain: String

    /// Reads an address; nil for anything else, line breaks and names in front among it.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254,
            MailAddress.isDotted(parts[0], limit: 64, marks: "!#$%&'*+-/=?^_`{|}~"),
            MailAddress.isDotted(parts[1], limit: 253, marks: "-"),
            parts[1].first != "-", parts[1].last != "-"
        else { return nil }
        self.text = text
        domain = String(parts[1])
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

    private static func isDotted(_ part: Substring, limit: Int, marks: String) -> Bool {
        guard part.utf8.count <= limit else { return false }
        return part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty
                && word.allSatisfy {
                    $0.isASCII && ($0.isLetter || $0.isNumber || marks.contains($0))
                }
        }
    }
}
