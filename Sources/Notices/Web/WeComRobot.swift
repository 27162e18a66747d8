/// A group robot of WeCom.
///
/// It has no keys of its own; its URL is the secret.
struct WeComRobot: WebChannel {
    /// What the service takes, in bytes of UTF-8.
    static let longestText = 2_048

    let url: Secret
    let secrets: [Secret] = []

    @Sendable static func plan(
        _ reader: inout SettingReader
    ) throws(ChannelProblem) -> ChannelPlan {
        try .web(&reader, rateLimit: RateLimit(20, everySeconds: 60)) { url, _ in
            WeComRobot(url: url)
        }
    }

    func request(for message: Message, atMilliseconds now: Int) -> WebRequest {
        let text = OutsideText.clipped(message.fullText, bytes: Self.longestText)
        return .json(
            "{\"msgtype\":\"text\",\"text\":{\"content\":\(Escape.quoted(text))}}", to: url)
    }

    func outcome(ofAccepted reply: WebReply) -> SendOutcome {
        RobotReply.outcome(of: reply, name: "WeCom", passing: [45009, 45033])
    }
}
