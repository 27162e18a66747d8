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
        let same = try shop.document("import", file)["files"][0]
        #expect(same["unchanged"].number == 4 && same["differing"].number == 0, "\(same)")
    }

    @Test func `an order goes out as it is now, and into an empty store as it is`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.done(
            "do", "book", "7", "--customer", "X", "--plate", "P", "--promise", "Tue 12:00",
            "--arrival", "Tue 8:00", "--appointment", "Tue 8:00", "--job", "A", "--frt", "1",
            "--job", "B", "--frt", "0.5", "--job", "C", "--frt", "0.5")
        try shop.done("do", "move-appointment", "7", "--at", "Wed 9:00", "--promise", "Wed 14:00")
        try shop.done(
            "do", "promise", "7", "--to", "Wed 15:00", "--told", "X", "--by", "phone", "--answer",
            "agreed")
        try shop.done("do", "sequence", "7/3", "--after", "1")
        try shop.done("do", "part", "7", "--number", "48510", "--state", "asked")
        let sheet = try shop.done("export", "orders")
        let row = try #require(sheet.split(separator: "\n").dropFirst().first)
        #expect(row.hasPrefix("7,2026-11-25T09:00,2026-11-25T15:00,X,"), "\(row)")
        let file = try shop.home.write("orders.csv", sheet)
        let other = try ShopOnDisk.opened()
        #expect(try other.document("import", file)["files"][0]["new"].number == 1)
        // All but how far the part has come, and what has become of the order.
        let here = try shop.document("order", "7")
        let there = try other.document("order", "7")
        for fact in [
            "arrival", "appointment", "promised", "latest_start", "forecast", "slack_minutes",
        ] {
            #expect(here[fact].text == there[fact].text, "\(fact)")
            #expect(here[fact].number == there[fact].number, "\(fact)")
        }
        #expect(
            there["jobs"].elements.map { $0["after"].elements.compactMap(\.number) } == [
                [], [], [1],
            ])
        #expect(there["parts"][0]["number"].text == "48510")
        // And where it comes from it is known as it is.
        #expect(try shop.document("import", file)["files"][0]["unchanged"].number == 1)
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
