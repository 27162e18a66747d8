import Testing

@testable import Notices

struct ChannelSettingTests {
    private let web = "https://h.example/x"

    @Test func `each kind says whom it tells and how fast it may`() throws {
        func setting(_ values: [String: String]) throws -> ChannelSetting {
            try ChannelSetting(name: "c", values: values)
        }
        let mail = try setting(["kind": "smtp", "url": "smtp://h.example:587", "from": "a@b.c"])
        #expect(mail.addressing == .mail && mail.rateLimit == nil && mail.kind == .smtp)
        let weCom = try setting(["kind": "wecom", "url": web])
        #expect(weCom.addressing == .group && weCom.rateLimit == RateLimit(20, everySeconds: 60))
        let dingTalk = try setting(["kind": "dingtalk", "url": web])
        #expect(dingTalk.rateLimit == RateLimit(20, everySeconds: 60))
        let slack = try setting(["kind": "slack", "url": web])
        #expect(slack.addressing == .group && slack.rateLimit == RateLimit(1, everySeconds: 1))
        let ntfy = try setting(["kind": "ntfy", "url": web, "topic": "cars", "per_minute": "30"])
        #expect(ntfy.addressing == .group && ntfy.rateLimit == RateLimit(30, everySeconds: 60))
        let http = try setting(["kind": "http", "url": web, "body": "{{\"to\":\"{phone}\"}}"])
        #expect(http.addressing == .phone && http.rateLimit == nil && http.name == "c")
    }

    @Test(arguments: [
        ([:], "kind is missing"), (["kind": "fax"], "there is no kind \"fax\""),
        (["kind": "slack"], "url is missing"),
        (["kind": "slack", "url": "ftp://h.example"], "url is not a URL"),
        (["kind": "slack", "url": "https://h", "ulr": "x"], "there is no key ulr"),
        (["kind": "slack", "url": "https://h", "topic": "x"], "there is no key topic"),
        (["kind": "slack", "url": "https://h", "timeout_seconds": "0"], "timeout_seconds is not"),
        (
            ["kind": "slack", "url": "https://h", "connect_timeout_seconds": "soon"],
            "connect_timeout_seconds is not"
        ),
        (["kind": "slack", "url": "https://h", "per_minute": "-1"], "per_minute is not"),
        (["kind": "slack", "url": "https://h", "url_env": "U"], "url and url_env exclude"),
        (["kind": "ntfy", "url": "https://h"], "topic is missing"),
        (["kind": "ntfy", "url": "https://h", "topic": "a/b"], "topic has a character"),
        (["kind": "smtp", "url": "smtp://h"], "from is missing"),
    ])
    func `what is wrong is said in one sentence`(values: [String: String], words: String) {
        #expect(problem(values).hasPrefix("channel \"c\": \(words)"))
    }

    @Test func `a URL from a file is looked at when the channel is made ready`() throws {
        let setting = try ChannelSetting(name: "c", values: ["kind": "slack", "url_file": "/u"])
        let sender = try setting.sender(reading: .of(["/u": "https://h.example/key\n"]))
        #expect(sender.place == "https://h.example")
        let wrong = ChannelProblem("c", .notURL("url", schemes: ["https", "http"]))
        #expect(throws: wrong) { try setting.sender(reading: .of(["/u": "gopher://key"])) }
        let missing = ChannelProblem("c", .secret("file /u: no such file"))
        #expect(throws: missing) { try setting.sender(reading: .of()) }
    }

    @Test func `what may be printed has no URL and no header in it`() {
        let values = [
            "kind": "http", "url": "https://h.example:8443/{phone}?key=hunter2",
            "header.X-Key": "hunter2", "secret": "hunter2", "url_file": "/u", "body": "[]",
        ]
        #expect(
            ChannelSetting.printable(values) == [
                "kind": "http", "url": "https://h.example:8443/…", "header.X-Key": "…",
                "secret": "…", "url_file": "/u", "body": "[]",
            ])
        #expect(ChannelSetting.printable(["url": "hunter2"]) == ["url": "…"])
    }

    @Test func `a problem never quotes a URL`() {
        let text = problem(["kind": "slack", "url": "https://user:hunter2@h.example/hunter2"])
        #expect(text.contains("not a URL") && !text.contains("hunter2"))
    }
}
