import Testing

extension EndToEnd {
    struct BoardLoopTests {
        @Test func `what another program does is seen on the board at once`() throws {
            let shop = try ShopOnDisk.working()
            let board = try openAndon(
                ["--store", shop.store, "--now", shop.time], home: shop.home)
            try board.waitFor("1041")
            try shop.done(
                "do", "book", "1042", "--customer", "X", "--plate", "NEW 42", "--promise", "15:00",
                "--job", "Oil", "--frt", "0.7")
            try board.waitFor("NEW 42")
            try board.press("q")
            #expect(try board.waitForExit() == 0)
        }
    }
}
