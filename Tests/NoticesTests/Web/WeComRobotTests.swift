import Testing

@testable import Notices

struct WeComRobotTests {
    private let robot = WeComRobot(url: Secret("https://h.example/send?key=k"))

    private func content(_ message: Message) -> String? {
        let body = robot.request(for: message, atMilliseconds: noon).body ?? []
        return JSONValue(body)?["text"]?["content"]?.text
    }

    @Test func `the message is a text with its subject in the first line`() throws {
        let receiver = try Standin.http(#"{"body":"{\"errcode\":0}"}"#)
        let sender = try ChannelSetting.sender([
            "kind": "wecom", "url": "http://127.0.0.1:\(receiver.port)/send?key=k",
        ])
        let message = Message.sample(subject: "RBD 117", text: "张先生\n\"早\"")
        #expect(sender.send(message, atMilliseconds: noon) == .taken(receipt: nil))
        let request = try receiver.received()
        #expect(request["path"]?.text == "/send?key=k")
        #expect(
            request["headers"]?["content-type"]?.text == "application/json; charset=utf-8")
        #expect(
            request["body"]?.text
                == #"{"msgtype":"text","text":{"content":"RBD 117\n张先生\n\"早\""}}"#)
    }

    @Test func `a text of more than 2048 bytes is cut between characters`() {
        let content = content(.sample(subject: "", text: String(repeating: "车", count: 1_000)))
        #expect(content?.utf8.count == 2_046)
        #expect(content?.hasSuffix("车…") == true)
    }

    @Test func `its code for too many messages means later`() {
        let body = Array(#"{"errcode":45009,"errmsg":"api freq out of limit"}"#.utf8)
        #expect(
            robot.outcome(ofAccepted: WebReply(status: 200, body: body))
                == .tryLater(
                    reason: "WeCom answered code 45009: api freq out of limit", afterSeconds: 60))
    }

    @Test func `its code for a wrong key in an answer with status 200 means no`() throws {
        let receiver = try Standin.http(
            #"{"body":"{\"errcode\":93000,\"errmsg\":\"invalid webhook url hunter2hunter2\"}"}"#)
        let sender = try ChannelSetting.sender([
            "kind": "wecom", "url": "http://127.0.0.1:\(receiver.port)/send?key=hunter2hunter2",
        ])
        #expect(
            sender.send(.sample(), atMilliseconds: noon)
                == .declined(reason: "WeCom answered code 93000: invalid webhook url …"))
    }
}
