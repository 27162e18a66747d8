import Testing

struct VisitVerbsTests {
    @Test func `a visit that is off has its reason in the history`() throws {
        let shop = try ShopOnDisk.working()
        #expect(
            try shop.done("do", "cancel", "1041", "--reason", "sold") == "1041 cancelled (sold)\n")
        #expect(try shop.order("1041")["state"].text == "cancelled")
        #expect(try shop.refused("do", "receive", "1041").contains("Cancelled"))
    }

    @Test func `a customer who did not come, and one who is here already`() throws {
        let shop = try ShopOnDisk.working()
        #expect(try shop.refused("do", "no-show", "1041") == "1041 is already checked in.")
        try shop.done(
            "do", "book", "1042", "--customer", "X", "--promise", "15:00", "--job", "A", "--frt",
            "1")
        try shop.done("do", "no-show", "1042")
        #expect(try shop.order("1042")["state"].text == "no-show")
    }

    @Test func `a customer takes the car home and brings it back`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "take-home", "1041")
        #expect(try shop.order("1041")["state"].text == "booked")
        #expect(
            try shop.document("order", "1041")["taken_home"].text == "2026-11-23T09:30:00+01:00")
        #expect(try shop.refused("do", "take-home", "1041") == "1041 is not checked in yet.")
        try shop.done("do", "receive", "1041")
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        #expect(
            try shop.refused("do", "take-home", "1041") == "1041/1 is in work with B. Smith.")
    }

    @Test func `key tag, parking place and notes stand on the order`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.done(
            "do", "book", "1042", "--customer", "X", "--promise", "15:00", "--job", "A", "--frt",
            "1")
        try shop.done("do", "receive", "1042/1", "--key-tag", "65")
        try shop.done("do", "park", "1042", "--place", "P4")
        try shop.done("do", "note", "1042", "--text", "ring twice")
        let order = try shop.document("order", "1042")
        #expect(order["key_tag"].text == "65" && order["parked"].text == "P4")
        #expect(order["notes"].texts == ["ring twice"])
        #expect(try shop.refused("do", "confirm", "1042").contains("Waiting"))
    }
}
