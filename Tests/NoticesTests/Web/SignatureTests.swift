import Testing

@testable import Notices

struct SignatureTests {
    // Made with openssl dgst -sha256 -hmac … -binary | base64.
    @Test func `the instant and the secret are signed with the secret`() {
        let sign = Signature.dingTalk(secret: "this is secret", atMilliseconds: 1_577_262_236_757)
        #expect(sign == "hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM=")
    }
}
