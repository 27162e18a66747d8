import Testing

@testable import Notices

struct Base64Tests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("车\u{FF}", "6L2mw78="),
    ])
    func `the examples of RFC 4648 come out`(text: String, coded: String) {
        #expect(Base64.encoded(Array(text.utf8)) == coded)
    }

    @Test func `the last two letters of the alphabet are plus and slash`() {
        #expect(Base64.encoded([0xFB, 0xFF, 0xBF]) == "+/+/")
    }
}
