/// A channel that is a request over HTTP, and what it makes of the answer.
protocol WebChannel: Sendable {
    /// What an answer could quote and nobody may see, besides the URL.
    var secrets: [Secret] { get }

    /// The request that carries the message.
    /// - Throws: `Unsendable` when this channel can never send it.
    func request(
        for message: Message, atMilliseconds now: Int
    ) throws(Unsendable) -> WebRequest

    /// What an answer with a status from 200 to 299 means.
    func outcome(ofAccepted reply: WebReply) -> SendOutcome
}

/// Sends over HTTP.
struct WebSender: ChannelSender {
    let address: WebAddress
    let limits: TransferLimits
    let channel: any WebChannel

    var place: String { address.place }

    func send(_ message: Message, atMilliseconds now: Int) -> SendOutcome {
        let outcome: SendOutcome
        do {
            var request = try channel.request(for: message, atMilliseconds: now)
            request.headers.append(("Idempotency-Key", message.headerID))
            outcome = self.outcome(of: request, atMilliseconds: now)
        } catch {
            outcome = .declined(reason: error.reason)
        }
        return outcome.without(address.secrets + channel.secrets)
    }

    private func outcome(of request: WebRequest, atMilliseconds now: Int) -> SendOutcome {
        do {
            let reply = try request.perform(limits)
            return outcome(of: reply, atMilliseconds: now)
        } catch {
            let reason = "\(place): \(error.reason)"
            return error.isLasting
                ? .declined(reason: reason) : .tryLater(reason: reason, afterSeconds: nil)
        }
    }

    /// What any server means by its status; only success is the channel's own affair.
    func outcome(of reply: WebReply, atMilliseconds now: Int) -> SendOutcome {
        let answer = "\(place) answered \(reply.status)"
        let reason = reply.body.isEmpty ? answer : "\(answer): \(reply.text)"
        switch reply.status {
        case 200...299: return channel.outcome(ofAccepted: reply)
        case 300...399:
            return .declined(reason: "\(answer): it has moved, and its new URL is not set")
        // Come too late, come too early, too often, and: the same message is still being taken.
        case 408, 409, 425, 429, 500...599:
            return .tryLater(
                reason: reason, afterSeconds: reply.retryAfterSeconds(nowMilliseconds: now))
        default: return .declined(reason: reason)
        }
    }
}

extension ChannelPlan {
    /// The plan of a channel that `channel` makes of its URL and its secret.
    static func web(
        _ reader: inout SettingReader, secret: SecretSource? = nil, rateLimit: RateLimit? = nil,
        _ channel: @escaping @Sendable (_ url: Secret, _ secret: Secret?) -> any WebChannel
    ) throws(ChannelProblem) -> ChannelPlan {
        let name = reader.channel
        return ChannelPlan(
            url: try reader.webURL(), secret: secret, rateLimit: rateLimit
        ) { url, secret, limits throws(ChannelProblem) in
            WebSender(
                address: try .web(url, channel: name), limits: limits,
                channel: channel(url, secret))
        }
    }
}

extension SettingReader {
    /// The URL of a web channel.
    mutating func webURL() throws(ChannelProblem) -> SecretSource {
        guard let url = try secret("url", mayBeWritten: true) else {
            throw problem(.missing("url"))
        }
        return url
    }
}

extension WebAddress {
    /// A URL over HTTP.
    static func web(_ url: Secret, channel: String) throws(ChannelProblem) -> WebAddress {
        guard let address = WebAddress(url, schemes: ["https", "http"]) else {
            throw ChannelProblem(channel, .notURL("url", schemes: ["https", "http"]))
        }
        return address
    }
}
