import Testing

@testable import Notices

struct SlackWebhookTests {
    private let webhook = SlackWebhook(url: Secret("https://h.example/s"))

    private func outcome(_ body: String) -> SendOutcome {
        webhook.outcome(ofAccepted: WebReply(status: 200, body: Array(body.utf8)))
    }

    @Test func `a customer's name rings nobody up`() {
        let message = Message.sample(subject: "", text: "<!channel> & <@U1> \"x\"")
        let request = webhook.request(for: message, atMilliseconds: noon)
        #expect(
            String(decoding: request.body ?? [], as: UTF8.self)
                == #"{"text":"&lt;!channel&gt; &amp; &lt;@U1&gt; \"x\""}"#)
    }

    @Test func `only ok means that it was taken`() {
        #expect(outcome("ok") == .taken(receipt: nil))
        #expect(outcome("ok\n").isTaken)
        #expect(outcome("invalid_token").reason.contains("\"invalid_token\" instead of \"ok\""))
        #expect(outcome("").isDeclined)
    }
}
