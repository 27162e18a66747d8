import Testing

struct PeopleVerbsTests {
    private func technician(_ shop: ShopOnDisk) throws -> Document {
        try shop.document("status")["technicians"][0]
    }

    @Test func `a technician is hired with the shop's hours unless others are given`() throws {
        let shop = try ShopOnDisk.opened()
        #expect(try shop.done("do", "hire", " Bob ", "--skill", "2").hasPrefix("Bob"))
        shop.time = "2026-11-23T15:59"
        #expect(try technician(shop)["state"].text == "free")
        shop.time = "2026-11-23T16:00"
        #expect(try technician(shop)["state"].text == "off-shift")
        #expect(
            try shop.refused("do", "hire", "Bob", "--skill", "1") == "Bob is already on the staff.")
        #expect(try shop.refused("do", "hire", " ", "--skill", "1") == "Fill in the technician.")
        for name in ["\u{E33}a", "\u{301}a", " \u{903}a"] {
            #expect(
                try shop.refused("do", "hire", name, "--skill", "1")
                    == "The technician begins with a mark that is written on a letter. "
                    + "Write the letter first.")
        }
        #expect(try shop.refused("status", "--as", "\u{E33}a", status: 2).contains("--as"))
    }

    @Test func `shift and lunch change, and lunch stays where it is not given`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.done("do", "hire", "Bob", "--skill", "2", "--lunch", "12:00-13:00")
        try shop.done("do", "shift", "bob", "08:00-17:00")
        shop.time = "2026-11-23T12:30"
        #expect(try technician(shop)["state"].text == "break")
        shop.time = "2026-11-23T07:30"
        #expect(try technician(shop)["state"].text == "off-shift")
        try shop.done("do", "shift", "bob", "08:00-17:00", "--lunch", "11:00-11:30")
        shop.time = "2026-11-23T12:30"
        #expect(try technician(shop)["state"].text == "free")
    }

    @Test func `an absence is set for hours or for days, and lifted`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.done("do", "hire", "Bob", "--skill", "2")
        try shop.done(
            "do", "absent", "Bob", "--from", "10:00", "--until", "11:00", "--reason", "dentist")
        shop.time = "2026-11-23T10:30"
        #expect(try technician(shop)["state"].text == "away")
        try shop.done("do", "absent", "Bob", "--lift")
        #expect(try technician(shop)["state"].text == "free")
        try shop.done("do", "absent", "Bob", "--from", "2026-11-24", "--until", "2026-11-25")
        for (time, state) in [("24T08:00", "away"), ("25T15:00", "away"), ("26T08:00", "free")] {
            shop.time = "2026-11-\(time)"
            #expect(try technician(shop)["state"].text == state, "\(time)")
        }
        #expect(try shop.refused("do", "absent", "Bob", "--lift") == "Bob has no such absence.")
        try shop.done("do", "absent", "Bob")
        #expect(try technician(shop)["state"].text == "away")
    }

    @Test func `skills change, and who leaves is gone from the board`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "skill", "Smith", "2")
        #expect(try technician(shop)["skill"].number == 2)
        try shop.done("do", "assign", "1041/1", "--tech", "Smith")
        #expect(try shop.refused("do", "leave", "Smith").contains("1041/1"))
        try shop.done("do", "leave", "White")
        let names = try shop.document("status")["technicians"].elements.compactMap {
            $0["name"].text
        }
        #expect(names == ["B. Smith", "D. Sands"])
    }
}
