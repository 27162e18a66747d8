import Testing

@testable import Notices

struct PhoneNumberTests {
    @Test(arguments: [
        ("+1 (555) 010-0123", "+15550100123"), ("138 0013 8000", "13800138000"), ("12345", "12345"),
        ("(+44) 20 7946 0000", "+442079460000"),
    ])
    func `a number is reduced to its digits`(text: String, compact: String) {
        #expect(PhoneNumber(text)?.compact == compact)
    }

    @Test(arguments: [
        "", "1234", "123456789012345678901", "call me", "12345x", "12345\n", "12+345", "++12345",
        "１２３４５", "12345;DROP", "+", "tel:12345",
    ])
    func `what is none is none`(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test func `a message without a usable number is never sendable`() {
        #expect(throws: Unsendable(reason: "no phone number is given")) {
            try PhoneNumber.of(.sample())
        }
        #expect(throws: Unsendable(reason: "\"n/a ask\" is not a phone number")) {
            try PhoneNumber.of(.sample(to: "n/a\nask"))
        }
    }
}
