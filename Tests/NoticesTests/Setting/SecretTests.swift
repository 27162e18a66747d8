import Testing

@testable import Notices

struct SecretTests {
    private let secret = Secret("hunter2-hunter2")

    private func read(
        _ source: SecretSource, _ values: [String: String] = [:]
    ) throws -> Secret {
        try source.read(.of(values), channel: "sms")
    }

    private func problem(_ source: SecretSource, _ values: [String: String] = [:]) -> String {
        do {
            return "read: \(try read(source, values))"
        } catch {
            return "\(error)"
        }
    }

    @Test func `however it is printed a secret is not seen`() {
        var dumped = ""
        dump(["a": secret], to: &dumped)
        let printed = [
            "\(secret)", secret.debugDescription, String(reflecting: secret), "\([secret])",
            "\(Optional(secret) as Any)", "\(Mirror(reflecting: secret).children.map(\.value))",
            dumped, "\(SecretSource.written(secret))",
        ]
        for text in printed { #expect(!text.contains("hunter2")) }
    }

    @Test(arguments: [
        ["kind": "smtp", "from": "a@b.c", "user": "shop", "url": "smtps://h.example/hunter2"],
        ["kind": "dingtalk"], ["kind": "ntfy", "topic": "cars"],
        ["kind": "http", "body": "[\"{text}\"]", "header.X": "hunter2 {secret}"],
    ])
    func `the channel that holds it does not print it either`(values: [String: String]) throws {
        let more = ["url": "https://h.example/robot?token=hunter2-hunter2", "secret_env": "KEY"]
        let setting = try ChannelSetting(
            name: "group", values: values.merging(more) { one, _ in one })
        let sender = try setting.sender(reading: .of(["KEY": "hunter2-key"]))
        var dumped = ""
        dump(setting, to: &dumped)
        dump(sender, to: &dumped)
        let printed = dumped + "\(setting) \(sender) \(String(reflecting: sender))"
        #expect(!printed.contains("hunter2"))
        #expect(printed.contains("://h.example"))
    }

    @Test func `a file's only line is the secret`() throws {
        #expect(try read(.file(path: "/key"), ["/key": "a b\r\n"]) == Secret("a b"))
        #expect(try read(.variable(name: "KEY"), ["KEY": "a"]) == Secret("a"))
        #expect(try read(.written(secret)) == secret)
    }

    @Test func `a secret that cannot be had is named by its place`() {
        #expect(problem(.file(path: "/key")) == "channel \"sms\": file /key: no such file")
        #expect(
            problem(.variable(name: "KEY"))
                == "channel \"sms\": environment variable KEY is not set")
        #expect(
            problem(.file(path: "/key"), ["/key": "\n"]) == "channel \"sms\": file /key is empty")
        #expect(
            problem(.file(path: "/key"), ["/key": "hunter2\nhunter3"])
                == "channel \"sms\": file /key has more than one line")
    }

    @Test func `it is removed from a text as it is, and as places of a request write it`() {
        let secret = Secret("a\"/c")
        #expect(secret.removed(from: #"x a"/c a%22%2Fc a\"/c a\"\/c y"#) == "x … … … … y")
        #expect(Secret("").removed(from: "x") == "x")
        #expect(Secret("e").removed(from: "e\u{301}") == "…\u{301}")
    }
}
