import Testing

struct OverridesReadingTests {
    @Test func `only the days that were asked for are read`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done(
            "do", "book", "1042", "--customer", "Li Na", "--promise", "10:30", "--job", "Wipers",
            "--frt", "0.3", "--skill", "1", "--waiting")
        try shop.done("do", "receive", "1042")
        try shop.done("do", "start", "1041/1", "--tech", "Sands", "--instead-reason", "training")
        let today = try shop.document("plan", "--overrides", "--days", "1")
        #expect(today["overrides"].elements.count == 1 && today["days"].number == 1)
        #expect(today["since"].text == "2026-11-23T00:00:00+01:00")
    }
}
