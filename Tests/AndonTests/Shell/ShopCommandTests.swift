import Testing

struct ShopCommandTests {
    @Test func `a failure is told in the language that holds`() throws {
        let shop = try ShopOnDisk.working()
        shop.language = "zh-Hans"
        #expect(try shop.refused("order", "9999") == "没有修理单 9999。")
        let nowhere = try shop.refused("status", "--store", "/nope.db")
        #expect(nowhere == "/nope.db：没有数据库，请用 andon init 建立")
    }

    @Test func `the language of the command line counts before the files are read`() throws {
        let run = try runAndon(["status", "--lang", "zh", "--now", "x"])
        #expect(run.status == 2)
        #expect(run.err == "andon: “x”不是时间，请写 2026-11-23T13:30\n")
    }
}
