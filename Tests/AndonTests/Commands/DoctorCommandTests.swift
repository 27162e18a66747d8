import Testing

struct DoctorCommandTests {
    @Test func `every check is one line, and warnings do not fail`() throws {
        let shop = try ShopOnDisk.working()
        let run = try shop.run(["doctor"], environment: ["TERM": "xterm-256color"])
        let lines = run.out.split(separator: "\n")
        #expect(lines.count == 10, "\(run.out)")
        #expect(lines.allSatisfy { ["ok", "warn", "fail"].contains($0.prefix { $0 != " " }) })
        #expect(lines[0].hasPrefix("warn  terminal"))
        #expect(lines.contains { $0.hasPrefix("ok    store") && $0.contains(shop.store) })
    }

    @Test func `a store that cannot be opened fails, also in Chinese`() throws {
        let shop = try ShopOnDisk()
        let file = try shop.home.write("text.db", "this is no store at all")
        let run = try shop.run(["doctor", "--store", file])
        #expect(run.status == 1 && run.out.contains("is not a store"))
        #expect(shop.line(run).hasPrefix("checks that failed: "))
        shop.language = "zh-Hans"
        #expect(try shop.run(["doctor", "--store", file]).out.contains("失败"))
    }

    @Test func `a configuration that cannot be read is a finding, not the end`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.home.write("config/andon/config.toml", "theme = 3")
        let run = try shop.run(["doctor", "--json"])
        #expect(run.status == 1)
        let checks = try Document(run.out)["checks"].elements
        let config = checks.first { $0["name"].text == "config" }
        #expect(config?["status"].text == "fail")
        #expect(checks.first { $0["name"].text == "store" }?["status"].text == "ok")
    }
}
