import ScalarText

/// A group robot of DingTalk.
///
/// With `secret_file` or `secret_env` its URL is signed.
struct DingTalkRobot: WebChannel {
    /// What the service takes, in bytes of UTF-8, with room for what surrounds the text.
    static let longestText = 18_000

    let url: Secret
    let secret: Secret?

    var secrets: [Secret] { secret.map { [$0] } ?? [] }

    @Sendable static func plan(
        _ reader: inout SettingReader
    ) throws(ChannelProblem) -> ChannelPlan {
        let secret = try reader.secret("secret")
        return try .web(
            &reader, secret: secret, rateLimit: RateLimit(20, everySeconds: 60)
        ) { url, secret in
            DingTalkRobot(url: url, secret: secret)
        }
    }

    func request(for message: Message, atMilliseconds now: Int) -> WebRequest {
        let text = OutsideText.clipped(message.fullText, bytes: Self.longestText)
        return .json(
            "{\"msgtype\":\"text\",\"text\":{\"content\":\(Escape.quoted(text))}}",
            to: signed(atMilliseconds: now))
    }

    func outcome(ofAccepted reply: WebReply) -> SendOutcome {
        RobotReply.outcome(
            of: reply, name: "DingTalk", passing: [130101, 410100, 302033])
    }

    /// The URL with the instant and its signature.
    private func signed(atMilliseconds now: Int) -> Secret {
        guard let secret else { return url }
        let sign = Escape.percent(
            Signature.dingTalk(secret: secret.value, atMilliseconds: now))
        let joint = url.value.holds("?") ? "&" : "?"
        return Secret("\(url.value)\(joint)timestamp=\(now)&sign=\(sign)")
    }
}
