import Testing

@testable import Notices

struct WebExchangeTests {
    private let limits = TransferLimits(connectMilliseconds: 5_000, totalMilliseconds: 20_000)

    private func request(_ port: Int, scheme: String = "http") -> WebRequest {
        .json("{}", to: Secret("\(scheme)://127.0.0.1:\(port)/"))
    }

    @Test func `a header that is not one line becomes one`() throws {
        let receiver = try Standin.http("{}")
        var request = request(receiver.port)
        request.headers.append(("X-Text", "a\r\nX-Admin: 1"))
        #expect(try request.perform(limits).status == 200)
        let headers = try receiver.received()["headers"]
        #expect(headers?["x-text"]?.text == "a X-Admin: 1")
        #expect(headers?["x-admin"] == nil)
        #expect(headers?["expect"] == nil)
    }

    @Test func `an answer without end is read up to 64 KiB`() throws {
        let receiver = try Standin.http(#"{"fault":"endless"}"#)
        let reply = try request(receiver.port).perform(limits)
        #expect(reply.status == 200)
        #expect(reply.body.count == 64 * 1024)
    }

    @Test func `an encrypted gateway needs a certificate that is trusted`() throws {
        let certificate = try Certificate()
        let receiver = try Standin.http(#"{"body":"ok"}"#, tls: certificate)
        let request = request(receiver.port, scheme: "https")
        var failure: TransferFailure?
        do {
            _ = try request.perform(limits)
        } catch {
            failure = error
        }
        #expect(failure?.reason == "its certificate is not one that this machine trusts")
        #expect(failure?.isLasting == false)
        var trusting = limits
        trusting.caFile = certificate.certificate
        #expect(try request.perform(trusting).text == "ok")
    }

    @Test func `files are not read`() {
        #expect(throws: TransferFailure.self) {
            try WebRequest(method: "GET", url: Secret("file:///etc/hostname")).perform(limits)
        }
    }

    @Test func `the last wait that a server asks for is taken, whatever its letters`() {
        let lines = ["HTTP/1.1 100 Continue", "Retry-After: 1", "retry-AFTER:   120 "]
        #expect(WebReply.retryAfter(in: lines) == "120")
        #expect(WebReply.retryAfter(in: ["X-Retry-After: 1"]) == nil)
    }

    @Test(arguments: [
        ("120", 120), ("-5", 0), ("999999999999", 86_400), ("soon", nil), ("", nil),
        ("99999999999999999999999", nil), ("Mon, 23 Nov 2026 12:00:30 GMT", 30),
        ("Mon, 23 Nov 2026 11:00:00 GMT", 0), ("Mon, 23 Nov 2099 11:00:00 GMT", 86_400),
    ])
    func `a wait is between none and a day`(text: String, seconds: Int?) {
        let reply = WebReply(status: 429, retryAfter: text)
        #expect(reply.retryAfterSeconds(nowMilliseconds: noon) == seconds)
    }
}
