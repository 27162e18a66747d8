import Testing

extension EndToEnd {
    struct WallOpeningTests {
        @Test func `without a terminal or a store the wall says so in one line`() throws {
            let shop = try ShopOnDisk()
            #expect(try shop.refused("wall").contains("no store"))
            let opened = try ShopOnDisk.opened()
            #expect(try opened.refused("wall").contains("terminal"))
            #expect(try opened.refused("wall", "--theme", "nope", status: 2).contains("nope"))
        }

        @Test func `the configuration's mask holds on the wall`() throws {
            let shop = try ShopOnDisk.working()
            try shop.home.write("config/andon/config.toml", "[wall]\nmask = \"plates\"\n")
            let wall = try openAndon(
                ["wall", "--store", shop.store, "--now", "2026-11-23T14:50"], columns: 80,
                rows: 24, home: shop.home)
            let screen = try wall.waitFor("LATE  1041")
            #expect(screen.contains("*** 595") && !screen.contains("REW"))
            #expect(try wall.quit() == 0)
        }
    }
}
