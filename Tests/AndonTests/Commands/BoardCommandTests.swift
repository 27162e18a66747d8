import Testing

extension EndToEnd {
    struct BoardCommandTests {
        @Test func `the board opens on the store, with and without its word`() throws {
            let shop = try ShopOnDisk.working()
            for words in [[], ["board"]] {
                let board = try openAndon(
                    words + ["--store", shop.store, "--now", shop.time], home: shop.home)
                try board.waitFor("Northside")
                try board.waitFor("1041")
                try board.press("q")
                #expect(try board.waitForExit() == 0)
            }
        }

        @Test func `a board that is opened to be read takes no commands`() throws {
            let shop = try ShopOnDisk.working()
            let board = try openAndon(
                ["--read-only", "--store", shop.store, "--now", shop.time], home: shop.home)
            try board.waitFor("1041/1")
            try board.press("n")
            try board.waitFor("read-only")
            try board.press("q")
            #expect(try board.waitForExit() == 0)
        }
    }
}
