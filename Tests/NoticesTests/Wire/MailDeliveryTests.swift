import Testing

@testable import Notices

struct MailDeliveryTests {
    private func delivery(_ port: Int, scheme: String = "smtp") throws -> MailDelivery {
        let address = try #require(MailAddress("a@b.example"))
        return MailDelivery(
            url: Secret("\(scheme)://127.0.0.1:\(port)"), from: address, to: address,
            text: Array("Subject: x\r\n\r\n.dot\r\n.\r\nend\r\n".utf8), login: nil,
            encryption: .none)
    }

    @Test func `lines of a single dot do not end the mail`() throws {
        let server = try Standin.mail()
        let reply = try delivery(server.port).perform(TransferLimits())
        #expect(reply == MailReply(status: 250, sentence: "250 OK queued as 4711"))
        #expect(try server.received()["data"]?.text == "Subject: x\r\n\r\n.dot\r\n.\r\nend\r\n")
    }

    @Test func `a large mail arrives whole`() throws {
        let server = try Standin.mail()
        let whole = try delivery(server.port)
        let line = String(repeating: "x", count: 70) + "\r\n"
        let text = Array("\r\n".utf8) + Array(String(repeating: line, count: 1_200).utf8)
        let large = MailDelivery(
            url: whole.url, from: whole.from, to: whole.to, text: text, login: nil,
            encryption: .none)
        #expect(try large.perform(TransferLimits()).status == 250)
        #expect(try server.received()["data"]?.text?.utf8.count == text.count)
    }

    @Test func `a server that never answers the farewell does not hold us up for long`() throws {
        let server = try Standin.mail("fault=quit")
        let limits = TransferLimits(connectMilliseconds: 1_000, totalMilliseconds: 1_000)
        let begin = ContinuousClock.now
        #expect(try delivery(server.port).perform(limits).status == 250)
        #expect(ContinuousClock.now - begin < .seconds(10))
    }
}
