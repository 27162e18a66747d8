import Testing

@testable import Notices

struct MailSenderTests {
    private let customer = "haddad@mail.example"

    private func values(_ port: Int, _ more: [String: String] = [:]) -> [String: String] {
        [
            "kind": "smtp", "url": "smtp://127.0.0.1:\(port)", "from": "shop@north.example",
            "tls": "none",
        ].merging(more) { $1 }
    }

    private func send(
        _ server: Standin, _ more: [String: String] = [:], milliseconds: Int = 20_000
    ) throws -> SendOutcome {
        let sender = try ChannelSetting.sender(
            values(server.port, more), secrets: ["KEY": "hunter2hunter2"],
            limits: TransferLimits(
                totalMilliseconds: milliseconds, caFile: more["ca_file"]))
        return sender.send(.sample(to: customer), atMilliseconds: noon)
    }

    @Test func `a mail arrives with sender, recipient and identity`() throws {
        let server = try Standin.mail()
        #expect(try send(server) == .taken(receipt: "250 OK queued as 4711"))
        let mail = try server.received()
        #expect(mail["from"]?.text == "shop@north.example")
        #expect(mail["to"] == .array([.string(customer)]))
        #expect(mail["data"]?.text?.contains("Message-ID: <event-17@north.example>\r\n") == true)
        #expect(mail["encrypted"] == .bool(false))
    }

    @Test(arguments: ["rcpt=451 4.7.1 greylisted", "data=452 4.3.1 disk is full"])
    func `a server that says 4xx means later`(answer: String) throws {
        let server = try Standin.mail(answer)
        let outcome = try send(server)
        #expect(
            outcome
                == .tryLater(
                    reason: "smtp://127.0.0.1:\(server.port) answered \(answer.dropFirst(5))",
                    afterSeconds: nil))
    }

    @Test(arguments: ["rcpt=550 5.1.1 no such person", "data=554 5.7.1 looks like spam"])
    func `a server that says 5xx means no`(answer: String) throws {
        let server = try Standin.mail(answer)
        let outcome = try send(server)
        #expect(
            outcome
                == .declined(
                    reason: "smtp://127.0.0.1:\(server.port) answered \(answer.dropFirst(5))"))
    }

    @Test func `a connection that breaks off when the mail is there means later`() throws {
        let server = try Standin.mail("fault=drop")
        let outcome = try send(server)
        #expect(outcome.isLater)
        #expect(outcome.reason == "smtp://127.0.0.1:\(server.port): the connection broke off")
        #expect(try server.received()["to"] == .array([.string(customer)]))
    }

    @Test func `a server that does not greet means later, in time`() throws {
        let server = try Standin.mail("fault=hang")
        let begin = ContinuousClock.now
        let outcome = try send(server, milliseconds: 300)
        #expect(outcome.reason.hasSuffix("no answer in time"))
        #expect(outcome.isLater)
        #expect((.milliseconds(300) ..< .seconds(10)).contains(ContinuousClock.now - begin))
    }

    @Test func `a server that is busy means later`() throws {
        let server = try Standin.mail("fault=busy")
        let outcome = try send(server)
        #expect(outcome.isLater)
        #expect(outcome.reason.hasSuffix("answered 421 4.3.2 too many connections"))
    }

    @Test func `encryption that is required and not offered means later`() throws {
        let server = try Standin.mail()
        let outcome = try send(server, ["tls": "required"])
        #expect(outcome.isLater && outcome.reason.contains("offers no encryption"))
        #expect(try send(server, ["tls": "if offered"]).isTaken)
    }

    @Test func `with a trusted certificate the mail travels encrypted and under the user's name`()
        throws
    {
        let certificate = try Certificate()
        let server = try Standin.mail(
            "tls=required", "login=shop:hunter2hunter2", tls: certificate)
        let login = ["tls": "required", "user": "shop", "secret_env": "KEY"]
        let untrusted = try send(server, login)
        #expect(untrusted.isLater && untrusted.reason.contains("certificate"))
        let outcome = try send(server, login.merging(["ca_file": certificate.certificate]) { $1 })
        #expect(outcome == .taken(receipt: "250 OK queued as 4711"))
        let mail = try server.received()
        #expect(mail["encrypted"] == .bool(true))
        #expect(mail["user"]?.text == "shop")
    }

    @Test func `a server that is encrypted from the start is spoken to so`() throws {
        let certificate = try Certificate()
        let server = try Standin.mail("tls=first", tls: certificate)
        let outcome = try send(
            server,
            [
                "url": "smtps://127.0.0.1:\(server.port)", "tls": "required",
                "ca_file": certificate.certificate,
            ])
        #expect(outcome.isTaken)
        #expect(try server.received()["encrypted"] == .bool(true))
    }

    @Test func `a wrong password means no, and is not told`() throws {
        let certificate = try Certificate()
        let server = try Standin.mail("tls=required", "login=shop:other", tls: certificate)
        let outcome = try send(
            server,
            [
                "tls": "required", "user": "shop", "secret_env": "KEY",
                "ca_file": certificate.certificate,
            ])
        #expect(outcome.isDeclined && outcome.reason.contains("answered 535"))
        #expect(!outcome.reason.contains("hunter2"))
    }

    @Test func `an address that is none never travels`() throws {
        let sender = try ChannelSetting.sender(values(1))
        #expect(
            sender.send(.sample(to: "a@b\nRCPT TO:<c@d>"), atMilliseconds: noon)
                == .declined(reason: "\"a@b RCPT TO:<c@d>\" is not a mail address"))
    }

    @Test(arguments: [
        (["from": "Northside"], "from is not a mail address"), (["tls": "maybe"], "tls is none of"),
        (["url": "https://h"], "url is not a URL like smtp:// or smtps://HOST"),
        (["user": "shop"], "user needs secret_file or secret_env"),
        (["secret_env": "KEY"], "secret needs user"),
        (["user": "shop", "secret_env": "KEY"], "user needs tls = \"required\""),
    ])
    func `a mistake in the settings is said`(more: [String: String], words: String) {
        #expect(problem(values(25, more)).hasPrefix("channel \"c\": \(words)"))
    }
}
