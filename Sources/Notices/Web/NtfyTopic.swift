import ScalarText

/// A topic of an ntfy server.
///
/// Keys: `topic`, `priority` (1 to 5), `secret_file` or `secret_env` with an access token.
struct NtfyTopic: WebChannel {
    /// A longer text would become an attachment.
    static let longestText = 4_000

    let url: Secret
    let token: Secret?
    let topic: String
    let priority: Int?

    var secrets: [Secret] { token.map { [$0] } ?? [] }

    @Sendable static func plan(
        _ reader: inout SettingReader
    ) throws(ChannelProblem) -> ChannelPlan {
        let topic = try reader.text("topic")
        let isName = topic.unicodeScalars.allSatisfy { $0.isPlain || $0 == "-" || $0 == "_" }
        guard isName, topic.utf8.count <= 64 else { throw reader.problem(.badCharacter("topic")) }
        let priority = try reader.number("priority", in: 1...5)
        let token = try reader.secret("secret")
        return try .web(&reader, secret: token) { url, token in
            NtfyTopic(url: url, token: token, topic: topic, priority: priority)
        }
    }

    func request(for message: Message, atMilliseconds now: Int) -> WebRequest {
        let text = OutsideText.clipped(message.text, bytes: Self.longestText)
        var members = ["\"topic\":\(Escape.quoted(topic))", "\"message\":\(Escape.quoted(text))"]
        if !message.subject.isEmpty {
            members.append("\"title\":\(Escape.quoted(message.subject))")
        }
        if let priority { members.append("\"priority\":\(priority)") }
        var request = WebRequest.json("{\(members.joined(separator: ","))}", to: url)
        if let token { request.headers.append(("Authorization", "Bearer \(token.value)")) }
        return request
    }

    func outcome(ofAccepted reply: WebReply) -> SendOutcome {
        .taken(receipt: JSONValue(reply.body)?["id"]?.text)
    }
}
