import Testing

extension EndToEnd {
    struct TechCommandTests {
        private func open(
            _ shop: ShopOnDisk, _ words: [String], columns: Int = 40, rows: Int = 12
        ) throws -> TmuxTerminal {
            try openAndon(
                ["tech"] + words + ["--store", shop.store, "--now", shop.time], columns: columns,
                rows: rows, home: shop.home)
        }

        @Test func `a technician scans, stops and finishes on 40 by 12`() throws {
            let shop = try ShopOnDisk.working()
            let tech = try open(shop, ["Smith"])
            try tech.waitFor("No job in work")
            try tech.type("1041\r")
            try tech.waitFor("1041/1 started by")
            try tech.type("1041\r")
            try tech.press("Down", "Enter", then: "Stop 1041/1")
            try tech.press("Tab")
            try tech.type("lift\r")
            try tech.waitFor("1041/1 stopped A: lift")
            try tech.type("1041\r")
            try tech.waitFor("1041/1 resumed by")
            try tech.press("f", then: "1041/1 finished")
            #expect(try tech.quit() == 0)
        }

        @Test func `what the foreman does is on the technician's screen`() throws {
            let shop = try ShopOnDisk.working()
            let tech = try open(shop, ["Smith"])
            try tech.waitFor("No job in work")
            try shop.done("do", "start", "1041/1", "--tech", "Smith", "--as", "Wang")
            try tech.waitFor("» Wang: 1041/1 started")
        }

        @Test(arguments: [
            (["tech"], 2, "whose screen?"),
            (["tech", "Nobody"], 1, "there is no technician Nobody"),
        ])
        func `a name that names nobody is answered in one line`(
            _ words: [String], _ status: Int32, _ text: String
        ) throws {
            let shop = try ShopOnDisk.working()
            let run = try runAndon(words + ["--store", shop.store], home: shop.home)
            #expect(run.status == status)
            #expect(run.err.hasPrefix("andon: " + text))
            #expect(run.err.split(separator: "\n").count == 1)
        }

        @Test func `a forced key shows its owner's screen and nobody else's`() throws {
            let shop = try ShopOnDisk.working()
            let line = ["--store", shop.store, "--as", "Anna", "--role", "technician", "--forced"]
            let run = try runAndon(
                line, environment: ["SSH_ORIGINAL_COMMAND": "tech"], home: shop.home)
            #expect(run.status == 1)
            #expect(run.err.contains("Anna is no technician"))
            let other = try runAndon(
                line, environment: ["SSH_ORIGINAL_COMMAND": "tech Smith"], home: shop.home)
            #expect(other.err.contains("over SSH there are"))
        }
    }
}
