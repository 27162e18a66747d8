import Testing

struct CheckupTests {
    private func status(_ name: String, _ variables: [String: String]) throws -> String? {
        let run = try runAndon(["doctor", "--json"], environment: variables)
        return try Document(run.out)["checks"].elements.first { $0["name"].text == name }?["status"]
            .text
    }

    @Test func `terminal types are looked up where they are described`() throws {
        #expect(try status("term", ["TERM": "xterm-256color"]) == "ok")
        #expect(try status("term", ["TERM": "no-such-terminal"]) == "warn")
        #expect(try status("term", ["TERM": "dumb"]) == "warn")
        #expect(try status("term", ["TERM": ""]) == "warn")
        #expect(try status("term", ["TERM": "../../etc/passwd"]) == "warn")
    }

    @Test func `a locale that is no UTF-8 or not there is a warning`() throws {
        #expect(try status("locale", ["LANG": "C.UTF-8"]) == "ok")
        #expect(try status("locale", ["LANG": "C"]) == "warn")
        #expect(try status("locale", ["LANG": "xx_YY.UTF-8"]) == "warn")
    }

    @Test func `a theme that cannot be read is a warning`() throws {
        let home = try CleanHome()
        try home.write("config/andon/themes/odd.toml", "palette = 3")
        let run = try runAndon(["doctor", "--json"], home: home)
        let themes = try Document(run.out)["checks"].elements.first { $0["name"].text == "themes" }
        #expect(themes?["status"].text == "warn")
        #expect(themes?["message"].text?.contains("odd") == true)
    }

    @Test func `settings of a channel that cannot be used fail the configuration`() throws {
        let home = try CleanHome()
        try home.write(
            "config/andon/config.toml", "[notify.channel.sms]\nkind = \"smoke\"\n")
        let run = try runAndon(["doctor", "--json"], home: home)
        let config = try Document(run.out)["checks"].elements.first { $0["name"].text == "config" }
        #expect(config?["status"].text == "fail")
        #expect(config?["message"].text?.contains("smoke") == true)
    }

    @Test func `on a terminal the size counts`() throws {
        let terminal = try openAndon(["doctor"], columns: 100, rows: 30)
        try terminal.waitFor("100×30")
    }
}
