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

    @Test(arguments: [("quit", 10_000), ("late", 500)])
    func `a server that never answers the mail or the farewell does not hold us up`(
        fault: String, milliseconds: Int
    ) throws {
        let server = try Standin.mail("fault=\(fault)")
        let limits = TransferLimits(totalMilliseconds: milliseconds)
        let begin = ContinuousClock.now
        let reply = try? delivery(server.port).perform(limits)
        #expect(ContinuousClock.now - begin < .seconds(8))
        #expect(reply?.status == (fault == "quit" ? 250 : nil))
        #expect(try server.received()["to"] == .array([.string("a@b.example")]))
    }
}
