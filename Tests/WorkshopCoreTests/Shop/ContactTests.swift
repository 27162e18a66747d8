import Testing
import WorkshopCore

struct ContactTests {
    @Test(arguments: [
        ("+44 (0)20 7946-0181", "+4402079460181"), ("010/8888.1234", "01088881234"),
        (" 12345", "12345"), ("Ms.Nair@Example.COM", "ms.nair@example.com"),
    ])
    func `one address has one form`(_ text: String, _ form: String) throws {
        #expect(try #require(ContactAddress(text)).description == form)
    }

    @Test(arguments: [
        "", "1234", "123456789012345678901", "call me", "44+20", "a@b", "@example.com",
        "a b@example.com", "a@b@example.com", "a@example.com\nBcc: x@example.com", "\u{202E}12345",
        "<a@example.com>", "a..b@example.com", ".a@example.com", "a@-example.com", "a@example..com",
        "a@/\u{301}.com", "12345\u{301}", "1234\u{301}567",
    ])
    func `what is no address is none`(_ text: String) {
        #expect(ContactAddress(text) == nil)
    }

    @Test func `a phone number is not a mail address`() throws {
        #expect(try #require(ContactAddress("12345")).isMail == false)
        #expect(try #require(ContactAddress("a@example.com")).isMail)
    }
}
