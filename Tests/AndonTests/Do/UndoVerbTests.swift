import Testing

struct UndoVerbTests {
    @Test func `the last step of an order, a technician or the shop is taken back`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        #expect(try shop.done("do", "undo", "1041") == "undone: 1041/1 started by B. Smith\n")
        #expect(try shop.order("1041")["jobs"][0]["state"].text == "waiting")
        try shop.done("do", "skill", "Smith", "2")
        try shop.done("do", "undo", "smith")
        #expect(try shop.document("status")["technicians"][0]["skill"].number == 4)
        #expect(try shop.refused("do", "undo", "shop").contains("cannot be undone"))
    }

    @Test func `who was only hired goes by another verb, which is named`() throws {
        let shop = try ShopOnDisk.working()
        let line = try shop.refused("do", "undo", "Sands")
        #expect(line == "Hiring D. Sands cannot be undone: use `andon do leave` instead.")
        try shop.done("do", "leave", "Sands")
        #expect(try shop.document("status")["technicians"].elements.count == 2)
    }

    @Test func `what is neither an order nor a technician is refused`() throws {
        let shop = try ShopOnDisk.working()
        #expect(
            try shop.refused("do", "undo", "77")
                == "there is neither an order nor a technician 77; "
                + "the technicians are B. Smith, S. White, D. Sands")
        #expect(try shop.refused("do", "undo", "S").contains("write more of the name"))
    }

    @Test func `what was opened or told stays`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "undo", "1041")
        #expect(try shop.refused("do", "undo", "1041").contains("cannot be undone"))
    }
}
