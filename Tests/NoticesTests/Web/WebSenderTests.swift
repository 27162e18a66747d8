import Testing

@testable import Notices

struct WebSenderTests {
    private let sender: WebSender

    init() throws {
        let url = Secret("https://h.example/robot?key=hunter2hunter2")
        sender = WebSender(
            address: try .web(url, channel: "c"), limits: TransferLimits(),
            channel: SlackWebhook(url: url))
    }

    private func outcome(_ status: Int, _ body: String = "", retryAfter: String? = nil)
        -> SendOutcome
    {
        sender.outcome(
            of: WebReply(status: status, retryAfter: retryAfter, body: Array(body.utf8)),
            atMilliseconds: noon)
    }

    @Test(arguments: [408, 409, 425, 429, 500, 502, 503, 599])
    func `a status that may pass means later`(status: Int) {
        #expect(
            outcome(status, "busy", retryAfter: "7")
                == .tryLater(
                    reason: "https://h.example answered \(status): busy", afterSeconds: 7))
    }

    @Test(arguments: [400, 401, 403, 404, 410, 413, 0, 600])
    func `a status that stays means no`(status: Int) {
        #expect(
            outcome(status, retryAfter: "7")
                == .declined(reason: "https://h.example answered \(status)"))
    }

    @Test func `a redirection means no`() {
        #expect(outcome(302).reason.contains("it has moved"))
        #expect(outcome(302).isDeclined)
    }

    @Test func `the wait may be given as a date`() {
        let reply = outcome(503, retryAfter: "Mon, 23 Nov 2026 12:02:00 GMT")
        #expect(reply == .tryLater(reason: "https://h.example answered 503", afterSeconds: 120))
    }

    @Test func `over the wire the answer counts and its wait is kept`() throws {
        let receiver = try Standin.http(
            #"{"status":429,"headers":{"Retry-After":"9"},"body":"slow down"}"#,
            #"{"status":500}"#, #"{"status":404,"body":"no_service"}"#, #"{"body":"ok"}"#)
        let url = "http://127.0.0.1:\(receiver.port)/x"
        let sender = try ChannelSetting.sender(["kind": "slack", "url": url])
        let place = "http://127.0.0.1:\(receiver.port)"
        let outcomes = (1...4).map { _ in sender.send(.sample(), atMilliseconds: noon) }
        #expect(
            outcomes == [
                .tryLater(reason: "\(place) answered 429: slow down", afterSeconds: 9),
                .tryLater(reason: "\(place) answered 500", afterSeconds: nil),
                .declined(reason: "\(place) answered 404: no_service"),
                .taken(receipt: nil),
            ])
        let keys = try (1...4).map { _ in
            try receiver.received()["headers"]?["idempotency-key"]?.text
        }
        #expect(keys == Array(repeating: "event-17", count: 4))
    }

    @Test func `a redirection is not followed`() throws {
        let target = try Standin.http(#"{"body":"ok"}"#)
        let receiver = try Standin.http(
            #"{"status":307,"headers":{"Location":"http://127.0.0.1:\#(target.port)/"}}"#)
        let sender = try ChannelSetting.sender([
            "kind": "slack", "url": "http://127.0.0.1:\(receiver.port)/",
        ])
        #expect(sender.send(.sample(id: "by detour"), atMilliseconds: noon).isDeclined)
        let direct = try ChannelSetting.sender([
            "kind": "slack", "url": "http://127.0.0.1:\(target.port)/",
        ])
        #expect(direct.send(.sample(id: "direct"), atMilliseconds: noon).isTaken)
        #expect(try target.received()["headers"]?["idempotency-key"]?.text == "direct")
    }

    @Test func `an answer that quotes the URL is told without it`() throws {
        let receiver = try Standin.http(
            #"{"status":404,"body":"no /hook/T0123456789?key=hunter2hunter2\r\nhunter2hunter2"}"#
        )
        let sender = try ChannelSetting.sender([
            "kind": "slack",
            "url": "http://127.0.0.1:\(receiver.port)/hook/T0123456789?key=hunter2hunter2",
        ])
        let reason = sender.send(.sample(), atMilliseconds: noon).reason
        #expect(reason.hasSuffix("answered 404: no … …"))
    }
}
