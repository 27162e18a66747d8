import ScalarText
import Foundation

/// A mail as it travels: headers and body in ASCII, lines that end in CR LF.
struct MailText: Hashable, Sendable {
    let message: Message
    let from: MailAddress
    let to: MailAddress

    /// The mail's bytes.
    func bytes(atMilliseconds now: Int) -> [UInt8] {
        let headers = [
            "From: \(sender)",
            "To: <\(to.text)>",
            "Subject: \(MailText.words(message.subject))",
            "Date: \(UTCDate(milliseconds: now).mailText)",
            "Message-ID: \(messageID)",
            // Machines that answer mails by themselves leave these alone.
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
        ]
        let text = message.text.parts(at: "\n").joined(separator: "\r\n")
        let lines = headers + [""] + MailText.wrapped(MailText.base64(of: (text + "\r\n").utf8))
        return Array(lines.joined(separator: "\r\n").utf8) + Array("\r\n".utf8)
    }

    /// The same for every try.
    var messageID: String { "<\(message.headerID)@\(from.domain)>" }

    private var sender: String {
        message.sender.isEmpty
            ? "<\(from.text)>" : "\(MailText.encodedWords(message.sender))\r\n <\(from.text)>"
    }

    /// A header's text: as it is when it is short ASCII, else as encoded words of RFC 2047.
    static func words(_ text: String) -> String {
        let isPlain =
            text.utf8.count <= 60 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
            && !text.holds("=?")
        return isPlain ? text : encodedWords(text)
    }

    /// Words with whole characters, one a line of at most 76 with the header's name before it.
    private static func encodedWords(_ text: String) -> String {
        // 36 bytes make 48 letters, beside the 12 of `=?UTF-8?B?` and `?=`.
        var parts: [[UInt8]] = [[]]
        for character in text.unicodeScalars {
            let bytes = Array(String(character).utf8)
            if parts[parts.count - 1].count + bytes.count > 36 { parts.append([]) }
            parts[parts.count - 1] += bytes
        }
        return parts.map { "=?UTF-8?B?\(base64(of: $0))?=" }.joined(separator: "\r\n ")
    }

    private static func base64(of bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString()
    }

    private static func wrapped(_ text: String) -> [String] {
        var rest = Array(text.utf8)[...]
        var lines: [String] = []
        while !rest.isEmpty {
            lines.append(String(decoding: rest.prefix(76), as: UTF8.self))
            rest = rest.dropFirst(76)
        }
        return lines
    }
}
