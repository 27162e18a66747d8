import Testing

struct StatusCommandTests {
    @Test func `status reads only, also where nothing may be written`() throws {
        let shop = try ShopOnDisk.working()
        let before = try shop.done("export", "events")
        try shop.done("status")
        try shop.done("status", "--json")
        #expect(try shop.done("export", "events") == before)
    }

    @Test func `the document ends with one line end`() throws {
        let out = try ShopOnDisk.working().done("status", "--json")
        #expect(out.hasPrefix("{\n") && out.hasSuffix("\n}\n"))
    }
}
