import Testing

@testable import Notices

struct MailAddressTests {
    @Test(arguments: ["a@b", "anna.moreau+car@mail.example.org", "o'neil@x-y.example"])
    func `an address is taken as it is`(text: String) {
        #expect(MailAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "a", "@b", "a@", "a@b@c", "a b@c", "a@b c", "a@b\r\nBcc: c@d", "<a@b>", "Anna <a@b>",
        "a..b@c", ".a@b", "a@b..c", "a@-b", "a@b-", "张@b", "a@例", "a@b,c@d", "a@b>", "\"a\"@b",
        String(repeating: "a", count: 65) + "@b",
    ])
    func `what is none is none`(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test func `the domain stands behind the sign`() {
        #expect(MailAddress("a@mail.example")?.domain == "mail.example")
    }

    @Test func `a message without a usable address is never sendable`() {
        #expect(throws: Unsendable(reason: "no mail address is given")) {
            try MailAddress.of(.sample(to: ""))
        }
        #expect(throws: Unsendable(reason: "\"a@b Bcc: c@d\" is not a mail address")) {
            try MailAddress.of(.sample(to: "a@b\r\nBcc: c@d"))
        }
    }
}
