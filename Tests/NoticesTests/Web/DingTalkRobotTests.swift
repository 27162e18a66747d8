import Testing

@testable import Notices

struct DingTalkRobotTests {
    @Test func `the URL is signed with the instant that is given`() throws {
        let receiver = try Standin.http(#"{"body":"{\"errcode\":0,\"errmsg\":\"ok\"}"}"#)
        let sender = try ChannelSetting.sender(
            [
                "kind": "dingtalk", "secret_env": "KEY",
                "url": "http://127.0.0.1:\(receiver.port)/robot/send?access_token=t",
            ], secrets: ["KEY": "this is secret"])
        #expect(sender.send(.sample(), atMilliseconds: 1_577_262_236_757).isTaken)
        let sign = Escape.percent(
            Signature.dingTalk(secret: "this is secret", atMilliseconds: 1_577_262_236_757))
        #expect(
            try receiver.received()["path"]?.text
                == "/robot/send?access_token=t&timestamp=1577262236757&sign=\(sign)")
    }

    @Test func `without a secret the URL stays as it is`() {
        let robot = DingTalkRobot(url: Secret("https://h.example/s"), secret: nil)
        let request = robot.request(for: .sample(text: "\u{1F697}"), atMilliseconds: noon)
        #expect(request.url == Secret("https://h.example/s"))
        #expect(JSONValue(request.body ?? [])?["text"]?["content"]?.text == "Car RBD 117\n🚗")
    }

    @Test(arguments: [130101, 410100, 302033, -1])
    func `its codes for too many messages mean later`(code: Int) {
        let robot = DingTalkRobot(url: Secret(""), secret: nil)
        let body = Array("{\"errcode\":\(code)}".utf8)
        #expect(robot.outcome(ofAccepted: WebReply(status: 200, body: body)).isLater)
    }

    @Test func `its code for a wrong signature means no`() {
        let robot = DingTalkRobot(url: Secret(""), secret: nil)
        let body = Array(#"{"errcode":310000,"errmsg":"sign not match"}"#.utf8)
        #expect(
            robot.outcome(ofAccepted: WebReply(status: 200, body: body))
                == .declined(reason: "DingTalk answered code 310000: sign not match"))
    }
}
