import Foundation
import Testing

@testable import Notices

struct MailTextTests {
    private func text(_ message: Message) throws -> String {
        let mail = MailText(
            message: message, from: try #require(MailAddress("shop@north.example")),
            to: try #require(MailAddress("haddad@mail.example")))
        return String(decoding: mail.bytes(atMilliseconds: noon), as: UTF8.self)
    }

    @Test func `a mail is all ASCII and says when, from whom and which one it is`() throws {
        #expect(
            try text(.sample())
                == """
                From: =?UTF-8?B?Tm9ydGhzaWRl?=\r
                 <shop@north.example>\r
                To: <haddad@mail.example>\r
                Subject: Car RBD 117\r
                Date: Mon, 23 Nov 2026 12:00:00 +0000\r
                Message-ID: <event-17@north.example>\r
                Auto-Submitted: auto-generated\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: base64\r
                \r
                WW91ciBjYXIgaXMgcmVhZHkuDQo=\r

                """)
    }

    @Test func `nothing that comes from outside begins a header`() throws {
        let text = try text(
            Message(
                id: "1>\r\nBcc: a@b.c", subject: "x\r\nBcc: a@b.c", text: "y\r\n.\r\nBcc: a@b.c",
                sender: "\"\r\nBcc: a@b.c"))
        #expect(!text.contains("\nBcc:"))
        #expect(text.contains("Subject: x Bcc: a@b.c\r\n"))
        #expect(text.contains("Message-ID: <1%3E%0D%0ABcc%3A%20a%40b.c@north.example>\r\n"))
    }

    @Test func `a long or Chinese subject is made of short words with whole characters`() {
        let subject = String(repeating: "车", count: 24)
        let words = MailText.words(subject).split(separator: "\r\n ")
        #expect(words.count == 2)
        let twelve = Data(String(repeating: "车", count: 12).utf8).base64EncodedString()
        #expect(words.allSatisfy { $0 == "=?UTF-8?B?\(twelve)?=" && $0.count <= 75 })
        #expect(MailText.words(String(repeating: "a", count: 61)).hasPrefix("=?UTF-8?B?"))
    }

    @Test func `a subject that looks like an encoded word is encoded`() {
        #expect(MailText.words("=?UTF-8?B?eA==?=") == "=?UTF-8?B?PT9VVEYtOD9CP2VBPT0/PQ==?=")
        #expect(MailText.words("Car RBD 117") == "Car RBD 117")
    }

    @Test func `no line is longer than 76 characters`() throws {
        let message = Message.sample(
            subject: String(repeating: "长 long ", count: 40),
            text: String(repeating: "车", count: 500))
        #expect(try text(message).split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    }
}
