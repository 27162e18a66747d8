import Testing

struct ContactVerbTests {
    private func shop() throws -> ShopOnDisk {
        let shop = try ShopOnDisk.opened()
        try shop.done(
            "do", "book", "10411", "--customer", "Ana Lopez", "--phone", "+44 20 7946 0322",
            "--promise", "15:00", "--job", "Brakes", "--frt", "1")
        try shop.done(
            "do", "book", "10422", "--customer", "Bud Hall", "--promise", "15:00", "--job", "A",
            "--frt", "1")
        return shop
    }

    private func last(_ shop: ShopOnDisk) throws -> String {
        String(try shop.done("export", "events").split(separator: "\n").last ?? "")
    }

    @Test func `an address is kept in the one form in which it is looked up`() throws {
        let shop = try shop()
        try shop.done("do", "contact", "Ana@Example.com", "--messages", "no")
        #expect(try last(shop).contains("ana@example.com"))
        let run = try shop.done(
            "do", "contact", "+44 (20) 7946-0322", "--messages", "yes", "--language", "zh_CN")
        #expect(run.contains("+442079460322"))
        #expect(try last(shop).contains("zh-Hans"))
        #expect(
            try shop.done(
                "do", "contact", "+442079460322", "--messages", "yes", "--language", "zh")
                == "Nothing to change.\n")
    }

    @Test func `an order means its customer's phone, also when its number looks like a phone`()
        throws
    {
        let shop = try shop()
        #expect(
            try shop.done("do", "contact", "10411", "--messages", "no").contains("+442079460322"))
        #expect(
            try shop.refused("do", "contact", "10422", "--messages", "no")
                == "10422 has no telephone number; give the address itself")
        #expect(try shop.done("do", "contact", "10433", "--messages", "no").contains("10433"))
    }

    @Test func `what is no address and no language is refused`() throws {
        let shop = try shop()
        #expect(
            try shop.refused("do", "contact", "nobody", "--messages", "no")
                == "nobody is neither a phone number nor a mail address.")
        let line = try shop.refused(
            "do", "contact", "10411", "--messages", "no", "--language", "fr", status: 2)
        #expect(line == "the language fr is not known here; there are en, zh-Hans")
        #expect(try shop.refused("do", "contact", "10411", "--messages", "maybe", status: 2) != "")
    }
}
