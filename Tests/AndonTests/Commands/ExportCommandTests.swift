import Testing

struct ExportCommandTests {
    @Test func `events are JSON Lines, one an event, in their order`() throws {
        let shop = try ScriptedDay.make()
        let lines = try shop.done("export", "events").split(separator: "\n")
        let positions = try lines.map { try Document(String($0))["position"].number }
        #expect(positions == Array(1...lines.count))
        #expect(try shop.done("export", "events", "--json") == shop.done("export", "events"))
        #expect(try shop.refused("export", "events", "--csv", status: 2).contains("JSON Lines"))
    }

    @Test func `orders go into another store as they came`() throws {
        let shop = try ScriptedDay.make()
        let file = try shop.home.write("orders.csv", try shop.done("export", "orders"))
        let other = try ShopOnDisk.opened()
        try other.done("do", "hire", "B. Smith", "--skill", "4")
        try other.done("do", "hire", "S. White", "--skill", "3")
        let report = try other.document("import", file)["files"][0]
        #expect(report["new"].number == 4 && report["bad"].number == 0, "\(report)")
        #expect(report["ignored_columns"].texts.contains("current_promise"))
        // Work that was found later is on no sheet: by it the one order differs.
        let same = try shop.document("import", file)["files"][0]
        #expect(same["unchanged"].number == 3 && same["differing"].number == 1, "\(same)")
    }

    @Test func `orders that have left the board are exported too`() throws {
        let shop = try ShopOnDisk.working()
        try shop.done("do", "cancel", "1041")
        shop.time = "2026-12-24T10:00"
        #expect(try shop.done("export", "orders").contains("\n1041,"))
        let board = try shop.done("export", "board")
        #expect(!board.contains("\n1041,"))
        let list = try Document(try shop.done("export", "orders", "--json"))
        #expect(list[0]["ro"].text == "1041" && list[0]["history"].elements.count == 3)
    }

    @Test func `the board as data is the status`() throws {
        let shop = try ScriptedDay.make()
        #expect(try shop.done("export", "board", "--json") == shop.done("status", "--json"))
        let header = try shop.done("export", "board").prefix { $0 != "\n" }
        #expect(header.hasPrefix("ro,state,stoppage,reason,promised"))
    }

    @Test func `an empty store exports empty tables`() throws {
        let shop = try ShopOnDisk.opened()
        #expect(try shop.done("export", "orders").filter { $0 == "\n" }.count == 1)
        #expect(try Document(try shop.done("export", "orders", "--json")).elements.isEmpty)
    }
}
