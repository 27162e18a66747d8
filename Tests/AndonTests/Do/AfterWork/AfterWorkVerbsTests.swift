import Testing

struct AfterWorkVerbsTests {
    private func worked() throws -> ShopOnDisk {
        let shop = try ShopOnDisk.working()
        for job in ["1041/1", "1041/2"] {
            try shop.done("do", "start", job, "--tech", "Smith")
            try shop.done("do", "finish", job)
        }
        return shop
    }

    @Test func `a failed inspection is about one job and sends it back`() throws {
        let shop = try worked()
        #expect(try shop.refused("do", "qc", "1041", "--fail").contains("name one"))
        #expect(
            try shop.done("do", "qc", "1041/2", "--fail", "--note", "squeals").contains("squeals"))
        #expect(try shop.order("1041")["jobs"][1]["state"].text == "queued")
    }

    @Test func `steps that are not due are refused one by one`() throws {
        let shop = try worked()
        #expect(try shop.refused("do", "wash", "1041", "--start").contains("Waiting QC"))
        try shop.done("do", "qc", "1041", "--pass", "--note", "fine")
        #expect(try shop.refused("do", "settle", "1041").contains("Wash"))
        try shop.done("do", "wash", "1041", "--start")
        #expect(try shop.refused("do", "wash", "1041", "--start").contains("already begun"))
        try shop.done("do", "wash", "1041", "--done")
        #expect(
            try shop.refused("do", "ready", "1041") == "The invoice of 1041 is not settled yet.")
        try shop.done("do", "settle", "1041")
        #expect(try shop.refused("do", "deliver", "1041") == "1041 is not ready yet.")
        try shop.done("do", "ready", "1041")
        try shop.done("do", "deliver", "1041")
    }

    @Test func `an order that left the board days ago can still be followed up`() throws {
        let shop = try worked()
        for step in [
            ["qc", "1041", "--pass"], ["wash", "1041", "--done"], ["settle", "1041"],
            ["ready", "1041"], ["deliver", "1041"],
        ] {
            #expect(try shop.run(["do"] + step).status == 0)
        }
        shop.time = "2026-11-26T10:00"
        #expect(try shop.document("status")["orders"].elements.isEmpty)
        try shop.done("do", "follow-up", "1041", "--note", "content")
        try shop.done("do", "close", "1041")
        #expect(try shop.document("order", "1041")["state"].text == "closed")
    }
}
