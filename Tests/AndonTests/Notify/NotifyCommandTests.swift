import Testing

struct NotifyCommandTests {
    @Test func `without channels every way of sending says what to do`() throws {
        let shop = try ShopOnDisk.working()
        for word in ["run", "once"] {
            #expect(try shop.refused("notify", word).contains("[notify]"))
        }
        #expect(try shop.done("notify", "list") == "nothing is waiting to be sent\n")
    }

    @Test func `a channel is tried out with a message of its own`() throws {
        let gateway = try Gateway("{}", #"{"status":403,"body":"who are you?"}"#)
        let shop = try ShopOnDisk.writing(to: gateway.port)
        #expect(try shop.done("notify", "test", "group") == "group: sent\n")
        #expect(try gateway.received()["body"].text?.contains("test message") == true)
        #expect(try shop.refused("notify", "test", "group").contains("403"))
        #expect(try shop.refused("notify", "test", "pigeon", status: 2).contains("group, sms"))
    }

    @Test func `a secret is sent where it belongs and shown nowhere`() throws {
        let gateway = try Gateway("{}", #"{"status":500,"body":"key tops3cret is worn out"}"#)
        let shop = try ShopOnDisk.writing(to: gateway.port)
        let secret = ["SMS_KEY": "tops3cret"]
        let words = ["notify", "test", "sms", "--to", "+44 20 7946 0181"]
        let run = try shop.run(words, environment: secret)
        #expect(run.status == 0, "\(run.err)")
        #expect(try gateway.received()["headers"]["x-key"].text == "tops3cret")
        let failed = try shop.run(words, environment: secret)
        #expect(failed.status == 1 && !failed.err.contains("tops3cret"))
        let printed = try shop.run(["config", "print"], environment: secret)
        #expect(printed.out.contains("notify.channel.sms.kind"))
        #expect(!printed.out.contains("tops3cret") && !printed.out.contains("{secret}"))
        #expect(try shop.refused("notify", "test", "sms", "--to", "123456").contains("SMS_KEY"))
    }

    @Test func `a customer's message goes to his number in his words`() throws {
        let gateway = try Gateway()
        let shop = try ShopOnDisk.writing(to: gateway.port)
        try shop.done(
            "do", "book", "1050", "--customer", "Ms {plate}\u{1b}[31m", "--plate", "AB 1",
            "--phone", "+44 20 7946 0181", "--promise", "15:00", "--job", "Oil", "--frt", "0.5",
            "--skill", "1")
        try shop.done("do", "receive", "1050")
        try shop.done("do", "contact", "1050", "--messages", "yes", "--language", "zh-Hans")
        try shop.done(
            "do", "add-work", "1050", "--job", "Wipers", "--frt", "0.2", "--skill", "1")
        let run = try shop.run(["notify", "once"], environment: ["SMS_KEY": "k"])
        #expect(run.status == 0, "\(run.err)")
        let bodies = try [gateway.received(), gateway.received()].compactMap { $0["body"].text }
        let sms = try #require(bodies.first { $0.contains("+442079460181") })
        #expect(sms.contains("您好") && sms.contains("Wipers") && sms.contains("{plate}"))
        #expect(!sms.contains("\u{1b}"))
    }

    @Test func `a customer who wants no messages, or has no number, is called instead`() throws {
        let gateway = try Gateway()
        let shop = try ShopOnDisk.writing(to: gateway.port)
        try shop.done("do", "contact", "+442079460181", "--messages", "no")
        for (ro, phone) in [("1050", "+44 20 79460181"), ("1051", "none")] {
            try shop.done(
                "do", "book", ro, "--customer", "Ms Nair", "--plate", "AB 1", "--phone", phone,
                "--promise", "15:00", "--job", "Oil", "--frt", "0.5", "--skill", "1")
            try shop.done("do", "receive", ro)
            try shop.done(
                "do", "promise", ro, "--to", "16:00", "--told", "Ms Nair", "--by", "message",
                "--answer", "agreed")
        }
        let out = try shop.done("notify", "once")
        #expect(out.contains("1050 promise sms: not sent: the customer wants no messages"))
        #expect(out.contains("1051 promise sms: not sent: the order has no address"))
    }
}
