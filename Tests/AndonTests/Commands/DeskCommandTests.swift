import Testing

extension EndToEnd {
    struct DeskCommandTests {
        @Test func `andon desk opens the board on the desk`() throws {
            let shop = try ShopOnDisk.working()
            let desk = try openAndon(
                ["desk", "--store", shop.store, "--now", shop.time], home: shop.home)
            try desk.waitFor("CALL NOW")
            try desk.press("g", then: "Technician")
            #expect(try desk.quit() == 0)
        }

        @Test func `a stop on one terminal is an alert on the advisor's desk`() throws {
            let shop = try ShopOnDisk.working()
            try shop.done("do", "start", "1041/1", "--tech", "Smith")
            let desk = try openAndon(
                ["desk", "--store", shop.store, "--now", shop.time, "--as", "Moreau"],
                home: shop.home)
            try desk.waitFor("ALERTS 0")
            try shop.done("do", "stop", "1041/1", "--code", "C", "--reason", "gasket")
            try desk.waitFor("C: gasket")
            #expect(try desk.quit() == 0)
        }
    }
}
