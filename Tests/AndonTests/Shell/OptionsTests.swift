import Testing

@testable import andon

struct OptionsTests {
    @Test func `store, name, language and time go with every command`() throws {
        let shop = try ShopOnDisk.working()
        let commands = [
            ["status"], ["order", "1041"], ["export", "board"], ["verify"], ["rebuild"],
            ["config", "print"], ["config", "check"], ["completions", "bash"],
            ["do", "note", "1041", "--text", "x"], ["import", "/dev/null", "--dry-run"],
            ["backup", shop.home.file("copy.db")],
        ]
        for words in commands {
            let run = try runAndon(
                words + [
                    "--store", shop.store, "--as", "Li", "--lang", "zh", "--now",
                    "2026-11-23T10:00",
                ], home: shop.home)
            #expect(run.status != 2, "\(words): \(run.err)")
        }
    }

    @Test func `who did it is who --as names`() throws {
        let shop = try ShopOnDisk.working()
        let events = try shop.document("do", "note", "1041", "--text", "x", "--as", " Li\u{1b} ")
        #expect(events["events"][0]["actor"].text == "Li")
    }

    @Test func `what the role that --role names may not do is refused`() throws {
        let shop = try ShopOnDisk.working()
        #expect(
            try shop.refused("do", "receive", "1041", "--role", "viewer")
                == "The role viewer may not do this; these may: foreman, advisor, manager.")
        #expect(
            try shop.refused("do", "settle", "1041", "--role", "parts", "--lang", "zh")
                == "零件部角色不能做此操作，可由服务顾问、经理来做。")
        try shop.done("do", "note", "1041", "--text", "x", "--role", "parts")
        #expect(try shop.done("status", "--role", "viewer").contains("1041"))
    }

    @Test func `a role that there is not is refused with those that are`() throws {
        let line = try ShopOnDisk().refused("status", "--role", "boss", status: 2)
        #expect(
            line
                == "there is no role boss; there are foreman, advisor, parts, technician, manager, "
                + "viewer")
    }

    @Test(arguments: ["", "   ", "\u{1b}", String(repeating: "x", count: 121)])
    func `a name that is none is refused`(_ name: String) throws {
        let shop = try ShopOnDisk.working()
        let line = try shop.refused("status", "--as", name, status: 2)
        #expect(line == "--as must be a name of 1 to 120 characters, with no combining mark first")
    }

    @Test func `a language that is not spoken is refused with those that are`() throws {
        let shop = try ShopOnDisk()
        let line = try shop.refused("status", "--lang", "fr", status: 2)
        #expect(line == "the language fr is not known here; there are en, zh-Hans")
    }

    @Test(arguments: ["garbage", "25:00", "2026-13-01T08:00", "", "+x", "99999999999999999999"])
    func `a time that is none is refused before anything happens`(_ text: String) throws {
        let shop = try ShopOnDisk.opened()
        let run = try runAndon([
            "do", "hire", "Bob", "--skill", "1", "--now", text, "--store", shop.store,
        ])
        #expect(run.status == 2)
        #expect(shop.line(run) == "“\(text)” is not a time: write 2026-11-23T13:30")
        #expect(try shop.document("status")["technicians"].elements.isEmpty)
    }

    @Test func `texts are cleaned of what steers a terminal and of blanks around them`() {
        #expect("  a\tb\u{1b}  ".cleaned == "a b")
        #expect("\u{202e}\u{200b}".cleaned == "")
        #expect(" 苏C ".cleaned == "苏C")
    }
}
