import Testing

@testable import Notices

/// What holds for every kind of channel.
struct ChannelSenderTests {
    private static let key = "hunter2hunter2"
    /// The settings of each kind besides the URL, and how its URL begins.
    private static let kinds: [(scheme: String, values: [String: String])] = [
        ("smtp", ["kind": "smtp", "from": "a@b.example", "tls": "none"]),
        ("http", ["kind": "wecom"]), ("http", ["kind": "dingtalk", "secret_env": "KEY"]),
        ("http", ["kind": "slack"]),
        ("http", ["kind": "ntfy", "topic": "cars", "secret_env": "KEY"]),
        ("http", ["kind": "http", "body": "[\"{text}\",\"{secret}\"]", "secret_env": "KEY"]),
    ]

    private func send(
        _ kind: Int, port: Int, milliseconds: Int = 20_000
    ) throws -> SendOutcome {
        let (scheme, values) = Self.kinds[kind]
        let url = "\(scheme)://127.0.0.1:\(port)/\(Self.key)"
        let sender = try ChannelSetting.sender(
            values.merging(["url": url]) { $1 }, secrets: ["KEY": Self.key],
            limits: TransferLimits(totalMilliseconds: milliseconds))
        #expect(sender.place == "\(scheme)://127.0.0.1:\(port)")
        return sender.send(.sample(to: "c@d.example"), atMilliseconds: noon)
    }

    @Test func `each kind has its part here`() {
        #expect(Self.kinds.map { $0.values["kind"] } == ChannelKind.allCases.map(\.rawValue))
    }

    @Test(arguments: kinds.indices)
    func `a place that refuses the connection means later`(kind: Int) throws {
        let closed = try ClosedPort()
        let outcome = try send(kind, port: closed.port)
        #expect(outcome.isLater)
        #expect(outcome.reason.hasSuffix("://127.0.0.1:\(closed.port): it cannot be reached"))
    }

    @Test func `a place that does not take the connection means later, in time`() throws {
        let full = try FullPort()
        let sender = try ChannelSetting.sender(
            ["kind": "slack", "url": "http://127.0.0.1:\(full.port)/"],
            limits: TransferLimits(connectMilliseconds: 300, totalMilliseconds: 20_000))
        let begin = ContinuousClock.now
        let outcome = sender.send(.sample(), atMilliseconds: noon)
        let passed = ContinuousClock.now - begin
        #expect(outcome.isLater && outcome.reason.hasSuffix(": no answer in time"))
        #expect(passed < .seconds(10))
    }

    @Test(arguments: kinds.indices)
    func `a place that never answers means later, in time`(kind: Int) throws {
        let receiver =
            try Self.kinds[kind].scheme == "smtp"
            ? Standin.mail("fault=hang") : .http(#"{"fault":"hang"}"#)
        let begin = ContinuousClock.now
        let outcome = try send(kind, port: receiver.port, milliseconds: 300)
        let passed = ContinuousClock.now - begin
        #expect(outcome.isLater)
        #expect(outcome.reason.hasSuffix(": no answer in time"))
        #expect(passed >= .milliseconds(300) && passed < .seconds(10))
    }

    @Test(arguments: kinds.indices.dropFirst(), ["drop", "half"])
    func `an answer that breaks off means later`(kind: Int, fault: String) throws {
        let receiver = try Standin.http("{\"fault\":\"\(fault)\",\"body\":\"ok\"}")
        let outcome = try send(kind, port: receiver.port)
        #expect(outcome.isLater)
        #expect(outcome.reason.hasSuffix(": the connection broke off"))
    }

    @Test(arguments: kinds.indices.dropFirst())
    func `whatever a gateway says, what is secret is not told`(kind: Int) throws {
        let answer =
            "{\\\"errcode\\\":1,\\\"errmsg\\\":\\\"\(Self.key)\\\",\\\"id\\\":\\\"\(Self.key)\\\"}"
        for status in [200, 403, 500] {
            let receiver = try Standin.http("{\"status\":\(status),\"body\":\"\(answer)\"}")
            let outcome = try send(kind, port: receiver.port)
            #expect(!"\(outcome)".contains("hunter2"))
            #expect("\(outcome)".contains("…"))
        }
    }

    @Test func `a name that nobody knows means later`() throws {
        let sender = try ChannelSetting.sender([
            "kind": "slack", "url": "http://nowhere.invalid/hunter2hunter2",
        ])
        #expect(
            sender.send(.sample(), atMilliseconds: noon)
                == .tryLater(
                    reason: "http://nowhere.invalid: the host's name is unknown", afterSeconds: nil)
        )
    }
}
