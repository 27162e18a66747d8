import Testing

@testable import Notices

struct HTTPGatewayTests {
    private let json = [
        "kind": "http", "url": "https://h.example/sms?id={id}",
        "body": #"{{"to":"{phone}","text":"{text}","from":"{sender}"}}"#,
    ]
    private let hostile = Message.sample(
        id: "a&b=c", text: "\"}, {phone} & 50%\n<x>", to: "+49 (30) 123-456")

    private func values(_ more: [String: String]) -> [String: String] {
        json.merging(more) { $1 }
    }

    private func request(_ values: [String: String]) throws -> WebRequest {
        let sender = try ChannelSetting.sender(values, secrets: ["KEY": "s\"&cret"])
        let channel = try #require(sender as? WebSender).channel
        return try channel.request(for: hostile, atMilliseconds: noon)
    }

    private func body(_ values: [String: String]) throws -> String {
        String(decoding: try request(values).body ?? [], as: UTF8.self)
    }

    @Test func `a JSON body stays JSON whatever the values contain`() throws {
        let body = try #require(JSONValue(Array(try body(json).utf8)))
        #expect(
            body
                == .object([
                    "to": .string("+4930123456"), "text": .string("\"}, {phone} & 50%\n<x>"),
                    "from": .string("Northside"),
                ]))
    }

    @Test func `in a URL values are percent-coded`() throws {
        #expect(try request(json).url == Secret("https://h.example/sms?id=a%26b%3Dc"))
    }

    @Test func `in a form values are percent-coded`() throws {
        let form = [
            "content_type": "application/x-www-form-urlencoded", "body": "to={phone}&text={text}",
        ]
        #expect(
            try body(values(form))
                == "to=%2B4930123456&text=%22%7D%2C%20%7Bphone%7D%20%26%2050%25%0A%3Cx%3E")
    }

    @Test func `in XML values are escaped, and in plain text they are not`() throws {
        let xml = ["content_type": "text/xml; charset=utf-8", "body": "<t>{text}</t>"]
        #expect(try body(values(xml)) == "<t>&quot;}, {phone} &amp; 50%\n&lt;x&gt;</t>")
        let plain = ["content_type": "text/plain", "body": "{text}"]
        #expect(try body(values(plain)) == hostile.text)
    }

    @Test func `over the wire headers, method and secret are as the settings say`() throws {
        let receiver = try Standin.http(#"{"body":"queued 17"}"#)
        let sender = try ChannelSetting.sender(
            values([
                "url": "http://127.0.0.1:\(receiver.port)/{secret}/x", "method": "PUT",
                "header.Authorization": "Bearer {secret}", "header.X-Subject": "{subject}",
                "secret_env": "KEY", "success": "queued",
            ]), secrets: ["KEY": "s/cret"])
        #expect(sender.send(hostile, atMilliseconds: noon) == .taken(receipt: "queued 17"))
        let request = try receiver.received()
        #expect(request["method"]?.text == "PUT")
        #expect(request["path"]?.text == "/s%2Fcret/x")
        #expect(request["headers"]?["authorization"]?.text == "Bearer s/cret")
        #expect(request["headers"]?["x-subject"]?.text == "Car RBD 117")
        #expect(request["headers"]?["content-type"]?.text == "application/json")
        #expect(request["headers"]?["idempotency-key"]?.text == "a%26b%3Dc")
    }

    @Test func `a gateway may be asked by GET`() throws {
        let receiver = try Standin.http("{}")
        let sender = try ChannelSetting.sender([
            "kind": "http", "method": "GET",
            "url": "http://127.0.0.1:\(receiver.port)/sms?to={phone}&text={text}",
        ])
        #expect(sender.send(.sample(to: "12345"), atMilliseconds: noon) == .taken(receipt: nil))
        let request = try receiver.received()
        #expect(request["method"]?.text == "GET")
        #expect(request["path"]?.text == "/sms?to=12345&text=Your%20car%20is%20ready.")
        #expect(request["body"]?.text == "")
    }

    @Test func `an answer without the word of success means no, and its secrets are not told`()
        throws
    {
        let receiver = try Standin.http(#"{"body":"ERROR key s/cret-s/cret has no credit"}"#)
        let sender = try ChannelSetting.sender(
            values([
                "url": "http://127.0.0.1:\(receiver.port)/{secret}", "secret_env": "KEY",
                "success": "OK",
            ]), secrets: ["KEY": "s/cret-s/cret"])
        #expect(
            sender.send(hostile, atMilliseconds: noon)
                == .declined(
                    reason:
                        "the gateway's answer does not contain \"OK\": ERROR key … has no credit"))
    }

    @Test func `a key that stands in a header is not told either`() throws {
        let receiver = try Standin.http(#"{"status":401,"body":"no such key: hunter2hunter2"}"#)
        let sender = try ChannelSetting.sender([
            "kind": "http", "url": "http://127.0.0.1:\(receiver.port)/", "body": "[]",
            "header.Authorization": "Bearer hunter2hunter2",
        ])
        let outcome = sender.send(.sample(), atMilliseconds: noon)
        #expect(outcome.isDeclined && outcome.reason.hasSuffix("401: no such key: …"))
    }

    @Test func `a phone number that is none never travels`() throws {
        let sender = try ChannelSetting.sender(json)
        #expect(
            sender.send(.sample(to: "ask at desk"), atMilliseconds: noon)
                == .declined(reason: "\"ask at desk\" is not a phone number"))
        #expect(sender.send(.sample(), atMilliseconds: noon).reason == "no phone number is given")
    }

    @Test func `a gateway that wants no number tells a group`() throws {
        let setting = try ChannelSetting(
            name: "c", values: ["kind": "http", "url": "https://h/x", "body": "[\"{text}\"]"])
        #expect(setting.addressing == .group)
        let fromFile = try ChannelSetting(
            name: "c", values: ["kind": "http", "url_file": "/u", "method": "GET"])
        #expect(fromFile.addressing == .phone)
    }

    @Test(arguments: [
        (["body": "{{\"to\":{phone}}}"], "body makes no JSON"),
        (["body": "{{\"to\":\"{mobile}\"}}"], "body: line 1, column 9: there is no field {mobile}"),
        (["url": "https://{phone}.example/"], "url is not a URL"),
        (["url": "https://h.example{phone}"], "url is not a URL"),
        (["url": "https://h.example:{phone}/"], "url is not a URL"),
        (["url": "{text}"], "url is not a URL"),
        (["url": "https://h.example/{phone"], "url: line 1, column 19: { is never closed"),
        (["url": "https://h.example/{secret}"], "{secret} needs secret_file or secret_env"),
        (["header.X": "{nobody}"], "header.X: line 1, column 1: there is no field {nobody}"),
        (["header.X Y": "1"], "header.X Y has a character"),
        (["header.X": "1\r\nY: 2"], "header.X has a character"),
        (["content_type": "image/png"], "content_type is none of"),
        (["content_type": "application/json\r\nX: 1"], "content_type is none of"),
        (["method": "GET"], "method GET and body exclude each other"),
        (["method": "DELETE"], "method is none of"),
    ])
    func `a mistake in the settings is said`(more: [String: String], words: String) {
        #expect(problem(values(more)).hasPrefix("channel \"c\": \(words)"))
    }
}
