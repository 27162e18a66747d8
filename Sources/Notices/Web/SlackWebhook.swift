import ScalarText

/// An incoming webhook of Slack or of what understands the same.
///
/// It has no keys of its own.
struct SlackWebhook: WebChannel {
    /// Far below what Slack cuts, and more than anybody reads.
    static let longestText = 12_000

    let url: Secret
    let secrets: [Secret] = []

    @Sendable static func plan(
        _ reader: inout SettingReader
    ) throws(ChannelProblem) -> ChannelPlan {
        try .web(&reader, rateLimit: RateLimit(1, everySeconds: 1)) { url, _ in
            SlackWebhook(url: url)
        }
    }

    func request(for message: Message, atMilliseconds now: Int) -> WebRequest {
        let text = OutsideText.clipped(message.fullText, bytes: Self.longestText)
        return .json("{\"text\":\(Escape.quoted(Self.withoutMarks(text)))}", to: url)
    }

    func outcome(ofAccepted reply: WebReply) -> SendOutcome {
        OutsideText.line(reply.text) == "ok"
            ? .taken(receipt: nil)
            : .declined(reason: "the webhook answered \"\(reply.text)\" instead of \"ok\"")
    }

    /// A customer called `<!channel>` shall not ring everybody up.
    private static func withoutMarks(_ text: String) -> String {
        text.exchanging("&", for: "&amp;").exchanging("<", for: "&lt;").exchanging(">", for: "&gt;")
    }
}
