import Testing

extension EndToEnd {
    struct BoardSenderTests {
        @Test func `a board sends what nobody else sends, and nobody sends it again`() throws {
            let gateway = try Gateway()
            let shop = try ShopOnDisk.writing(to: gateway.port)
            let board = try openAndon(["--store", shop.store, "--now", shop.time], home: shop.home)
            try board.waitFor("B. Smith")
            try shop.done("do", "tell-advisor", "1041", "--reason", "rust on the sill")
            #expect(try gateway.received()["body"].text?.contains("rust on the sill") == true)
            let sent = Deadline(after: .seconds(10)).first {
                try? shop.document("notify", "list").elements.isEmpty ? true : nil
            }
            #expect(sent == true)
            #expect(try board.quit() == 0)
            #expect(try shop.done("notify", "once") == "")
        }
    }
}
