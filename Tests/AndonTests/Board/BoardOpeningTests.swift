import Testing

struct BoardOpeningTests {
    @Test func `a theme that there is not is refused with those that there are`() throws {
        let shop = try ShopOnDisk.opened()
        let line = try shop.refused("board", "--theme", "pink", status: 2)
        #expect(line.hasPrefix("there is no theme pink; there are ") && line.contains("dark"))
    }

    @Test func `without a terminal the board is refused`() throws {
        let shop = try ShopOnDisk.opened()
        let line = try shop.refused("board")
        #expect(line == "the full screen needs a terminal; input or output is a file or a pipe")
    }
}
