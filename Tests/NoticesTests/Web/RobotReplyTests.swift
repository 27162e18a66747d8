import Testing

@testable import Notices

struct RobotReplyTests {
    private func outcome(_ body: String) -> SendOutcome {
        RobotReply.outcome(
            of: WebReply(status: 200, body: Array(body.utf8)), name: "WeCom", passing: [45009])
    }

    @Test func `the code zero means that it was taken`() {
        #expect(outcome("{\"errcode\":0,\"errmsg\":\"ok\"}") == .taken(receipt: nil))
    }

    @Test func `a code for too much means later, in a minute`() {
        #expect(
            outcome("{\"errcode\":45009,\"errmsg\":\"too often\"}")
                == .tryLater(reason: "WeCom answered code 45009: too often", afterSeconds: 60))
    }

    @Test func `a busy robot means later`() {
        #expect(outcome("{\"errcode\":-1}").isLater)
    }

    @Test func `another code means no`() {
        #expect(
            outcome("{\"errcode\":93000,\"errmsg\":\"invalid url\"}")
                == .declined(reason: "WeCom answered code 93000: invalid url"))
    }

    @Test(arguments: ["", "ok", "{}", "{\"errcode\":null}", "<html>log in</html>", "[0]"])
    func `what has no code was not taken, and may be some other time`(body: String) {
        #expect(outcome(body).isLater)
    }
}
