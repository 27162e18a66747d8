import Testing

@testable import Notices

struct SendOutcomeTests {
    private let secrets = [Secret("s3cret key"), Secret("abc")]

    @Test func `secrets are taken out of every text, escaped or not`() {
        let text = "key s3cret key, s3cret%20key; abc"
        #expect(
            SendOutcome.declined(reason: text).without(secrets)
                == .declined(reason: "key …, …; …"))
        #expect(
            SendOutcome.tryLater(reason: text, afterSeconds: 7).without(secrets)
                == .tryLater(reason: "key …, …; …", afterSeconds: 7))
        #expect(SendOutcome.taken(receipt: text).without(secrets) == .taken(receipt: "key …, …; …"))
    }

    @Test func `a secret at the place where a text is cut leaves nothing behind`() {
        let text = String(repeating: "x", count: 155) + "s3cret key"
        let reason = SendOutcome.declined(reason: text).without(secrets).reason
        #expect(reason == String(repeating: "x", count: 155) + "…")
    }

    @Test func `texts become one short line`() {
        let outcome = SendOutcome.declined(
            reason: "a\r\nb\u{1B}" + String(repeating: "c", count: 400))
        #expect(outcome.without([]).reason.hasPrefix("a b c"))
        #expect(outcome.without([]).reason.count == 160)
    }
}
