import Testing

struct PromiseVerbsTests {
    @Test func `a promise moves only by telling the customer`() throws {
        let shop = try ShopOnDisk.working()
        let words = [
            "do", "promise", "1041", "--to", "16:30", "--told", "Ms Lopez", "--by", "phone",
        ]
        #expect(try shop.run(words + ["--answer", "unreached"]).status == 0)
        #expect(try shop.order("1041")["promised"].text == "2026-11-23T15:00:00+01:00")
        #expect(try shop.run(words + ["--answer", "agreed", "--reason", "discs"]).status == 0)
        let order = try shop.document("order", "1041")
        #expect(order["promised"].text == "2026-11-23T16:30:00+01:00")
        #expect(order["original_promise"].text == "2026-11-23T15:00:00+01:00")
        #expect(order["told"].elements.compactMap { $0["answer"].text } == ["unreached", "agreed"])
        #expect(order["told"][1]["by"].text == "Wang" && order["told"][1]["reason"].text == "discs")
    }

    @Test(arguments: [
        ("Sun 10:00", "agreed", true), ("16:01", "agreed", true), ("16:00", "agreed", false),
        ("16:01", "refused", false),
    ])
    func `a promise for when nobody is there is taken, and that is said`(
        _ time: String, _ answer: String, _ isTold: Bool
    ) throws {
        let shop = try ShopOnDisk.working()
        let run = try shop.run([
            "do", "promise", "1041", "--to", time, "--told", "Ms Lopez", "--by", "phone",
            "--answer", answer,
        ])
        #expect(run.status == 0 && run.out.contains("1041"))
        #expect(run.err == (isTold ? "andon: \(time): The shop is closed then.\n" : ""))
    }

    @Test func `who was not reached is called again as said, else after what the shop has set`()
        throws
    {
        let shop = try ShopOnDisk.working()
        func call(_ more: String...) throws -> ProgramRun {
            try shop.run(
                [
                    "do", "promise", "1041", "--to", "16:30", "--told", "Ms Lopez", "--by", "phone",
                ] + more)
        }
        #expect(try call("--answer", "unreached").status == 0)
        #expect(try call("--answer", "unreached", "--again", "40").status == 0)
        #expect(try call("--answer", "unreached", "--again", "11:15").status == 0)
        #expect(try call("--answer", "agreed").status == 0)
        let told = try shop.document("order", "1041")["told"]
        #expect(
            told.elements.map { $0["call_again"].text } == [
                "2026-11-23T09:45:00+01:00", "2026-11-23T10:10:00+01:00",
                "2026-11-23T11:15:00+01:00", nil,
            ])
        let wrong = try call("--answer", "agreed", "--again", "10")
        #expect(wrong.status == 2 && shop.line(wrong).hasPrefix("--again can only be used with"))
        #expect(try call("--answer", "unreached", "--again", "soon").status == 2)
    }

    @Test func `a car at home comes back when it was agreed`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "take-home", "1041")
        let run = try shop.run([
            "do", "promise", "1041", "--to", "Tue 15:00", "--told", "Ms Lopez", "--by", "phone",
            "--answer", "agreed", "--appointment", "Tue 08:30",
        ])
        #expect(run.status == 0, "\(run.err)")
        let order = try shop.document("order", "1041")
        #expect(order["appointment"].text == "2026-11-24T08:30:00+01:00")
        #expect(order["told"][0]["appointment"].text == "2026-11-24T08:30:00+01:00")
        #expect(order["promised"].text == "2026-11-24T15:00:00+01:00")
    }

    @Test func `a time that has passed cannot be promised`() throws {
        let shop = try ShopOnDisk.working()
        shop.time = "2026-11-23T11:00"
        let line = try shop.refused(
            "do", "promise", "1041", "--to", "10:00", "--told", "X", "--by", "mail", "--answer",
            "agreed")
        #expect(line == "1041: 10:00 has already passed; promise a later time.")
    }

    @Test func `the advisor is called and has seen it`() throws {
        let shop = try ShopOnDisk.working()
        #expect(try shop.refused("do", "acknowledge", "1041") == "1041 has no open alert.")
        try shop.done("do", "tell-advisor", "1041", "--reason", "rust")
        try shop.done("do", "acknowledge", "1041")
        let alert = try shop.document("order", "1041")["alerts"][0]
        #expect(alert["reason"].text == "rust" && alert["acknowledged_by"].text == "Wang")
    }
}
