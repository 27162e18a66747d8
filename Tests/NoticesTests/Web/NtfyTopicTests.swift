import Testing

@testable import Notices

struct NtfyTopicTests {
    @Test func `topic, title, priority and token travel, and the server's number comes back`()
        throws
    {
        let receiver = try Standin.http(#"{"body":"{\"id\":\"Hx7\",\"event\":\"message\"}"}"#)
        let sender = try ChannelSetting.sender(
            [
                "kind": "ntfy", "url": "http://127.0.0.1:\(receiver.port)", "topic": "cars",
                "priority": "4", "secret_file": "/token",
            ], secrets: ["/token": "tk_1\n"])
        #expect(
            sender.send(.sample(subject: "车", text: "a\nb"), atMilliseconds: noon)
                == .taken(receipt: "Hx7"))
        let request = try receiver.received()
        #expect(request["headers"]?["authorization"]?.text == "Bearer tk_1")
        #expect(
            request["body"]?.text
                == #"{"topic":"cars","message":"a\nb","title":"车","priority":4}"#)
    }

    @Test func `what is not set does not travel`() {
        let topic = NtfyTopic(url: Secret("https://h/"), token: nil, topic: "cars", priority: nil)
        let request = topic.request(for: .sample(subject: "", text: "x"), atMilliseconds: noon)
        #expect(
            String(decoding: request.body ?? [], as: UTF8.self)
                == #"{"topic":"cars","message":"x"}"#)
        #expect(request.headers.map(\.name) == ["Content-Type"])
    }

    @Test func `a long text stays a message`() {
        let topic = NtfyTopic(url: Secret("https://h/"), token: nil, topic: "cars", priority: nil)
        let long = Message.sample(text: String(repeating: "车", count: 3_000))
        let body = topic.request(for: long, atMilliseconds: noon).body ?? []
        #expect((JSONValue(body)?["message"]?.text?.utf8.count ?? .max) <= 4_000)
    }
}
