import Testing

struct ExtraVerbsTests {
    @Test func `additional work waits for the customer unless it is authorised`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "add-work", "1041", "--job", "Wipers", "--frt", "0.2")
        #expect(
            try shop.refused("do", "start", "1041/3", "--tech", "Smith")
                == "The customer has not authorised 1041/3 yet.")
        try shop.done("do", "decline", "1041")
        #expect(try shop.order("1041")["jobs"][2]["state"].text == "declined")
        try shop.done("do", "add-work", "1041", "--job", "Bulb", "--frt", "0.1", "--authorised")
        try shop.done("do", "start", "1041/4", "--tech", "Smith")
    }

    @Test func `an estimate is kept as it was said`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done(
            "do", "add-work", "1041", "--job", "Wipers", "--frt", "0.2", "--estimate", "£ 48.50")
        #expect(try shop.done("export", "events").contains("£ 48.50"))
        let long = String(repeating: "9", count: 200)
        #expect(
            try shop.refused(
                "do", "add-work", "1041", "--job", "Bulb", "--frt", "0.1", "--estimate", long)
                == "The estimate is too long: at most 120 characters.")
    }

    @Test func `a part goes its way and never back`() throws {
        let shop = try ShopOnDisk.working()
        func part(_ more: String...) throws -> ProgramRun {
            try shop.run(["do", "part", "1041/2", "--number", "04465"] + more)
        }
        #expect(try shop.line(part("--state", "ordered")).contains("There is no part 04465"))
        #expect(try part("--state", "asked", "--quantity", "2").status == 0)
        #expect(try part("--state", "ordered", "--eta", "Tue 08:30").status == 0)
        let stands = try shop.order("1041")["parts"][0]
        #expect(stands["state"].text == "ordered" && stands["quantity"].number == 2)
        #expect(stands["job"].number == 2)
        #expect(stands["eta"].text == "2026-11-24T08:30:00+01:00")
        #expect(try shop.line(part("--state", "asked")) == "Part 04465 is already ordered.")
        #expect(try part("--state", "issued").status == 0)
    }
}
