import ScalarText
import Testing

struct MailFormTests {
    @Test(arguments: ["a@example.com", "o'neil+x@mail.example.co.uk", "a@host"])
    func `an address has a name and a domain`(text: String) {
        #expect(MailForm.domain(of: text) == text.cut(at: "@")?.behind)
    }

    @Test(arguments: [
        "", "@", "a@", "@b.c", "a@b@c.d", "a..b@c.d", ".a@c.d", "a@.c", "a@c.", "a@-c.d", "a@c.d-",
        "a b@c.d", "é@c.d", "a@c.d\n", "a<@c.d", "a\u{301}@c.d", "a@\u{301}c.d", "Ａ@c.d",
    ])
    func `anything else is none`(text: String) {
        #expect(MailForm.domain(of: text) == nil)
    }

    @Test func `an address is no longer than mail allows`() {
        let name = String(repeating: "n", count: 64)
        #expect(MailForm.domain(of: name + "@c.d") != nil)
        #expect(MailForm.domain(of: name + "n@c.d") == nil)
        #expect(MailForm.domain(of: "a@" + String(repeating: "d", count: 253)) == nil)
    }
}
