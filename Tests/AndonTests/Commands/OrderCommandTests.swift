import Testing

struct OrderCommandTests {
    @Test func `an order that nobody knows is refused`() throws {
        let shop = try ShopOnDisk.working()
        #expect(try shop.refused("order", "77") == "There is no order 77.")
        #expect(try shop.refused("order", "").hasPrefix("There is no order"))
    }

    @Test func `a job's number behind the order's is passed over`() throws {
        let shop = try ShopOnDisk.working()
        #expect(try shop.done("order", "1041/2") == shop.done("order", "1041"))
    }

    @Test func `an order that has left the board is still there with its history`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "cancel", "1041", "--reason", "sold")
        shop.time = "2026-12-24T10:00"
        let order = try shop.document("order", "1041")
        #expect(order["state"].text == "cancelled")
        #expect(order["history"].elements.count == 3)
        #expect(
            try shop.done("order", "1041").contains(
                "23 Nov 09:30  1041 cancelled (sold) – Wang"))
    }
}
