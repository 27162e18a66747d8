import Glibc
import Testing

struct InitCommandTests {
    @Test func `a shop is opened with what is said of it`() throws {
        let shop = try ShopOnDisk()
        let out = try shop.done(
            "init", "--name", " 北方\u{1b}\u{202e}丰田 ", "--time-zone", "Asia/Shanghai", "--hours",
            "08:00-17:30")
        let said = "made for 北方丰田, time zone Asia/Shanghai, open 08:00–17:30"
        #expect(out == "\(shop.store): \(said)\n")
        #expect(try shop.document("status")["shop"].text == "北方丰田")
        #expect(try shop.document("status")["now"].text?.hasSuffix("+08:00") == true)
    }

    @Test func `the folders above the store are made, for this user alone`() throws {
        let home = try CleanHome()
        let run = try runAndon(["init"], home: home)
        #expect(run.status == 0)
        #expect(run.out.contains("time zone UTC, open 07:00–18:00"))
        var status = stat()
        #expect(stat(home.file("data/andon"), &status) == 0 && status.st_mode & 0o077 == 0)
        #expect(try runAndon(["status"], home: home).status == 0)
    }

    @Test func `a store that is there is left alone`() throws {
        let shop = try ShopOnDisk.working()
        #expect(
            try shop.refused("init")
                == "\(shop.store): there is something here already; move it away first")
        #expect(try shop.order("1041")["ro"].text == "1041")
    }

    @Test(
        arguments: [
            (["--time-zone", "Mars/Olympus"], 2, "the time zone Mars/Olympus is not known"),
            (["--name", ""], 1, "Fill in the shop name."),
            (["--name", String(repeating: "x", count: 300)], 1, "The shop name is too long"),
            (["--hours", "late"], 2, "The value 'late' is invalid"),
        ] as [([String], Int32, String)])
    func `what cannot be opened leaves nothing behind`(
        _ words: [String], _ status: Int32, _ says: String
    ) throws {
        let shop = try ShopOnDisk()
        let run = try shop.run(["init"] + words)
        #expect(run.status == status)
        #expect(shop.line(run).hasPrefix(says), "\(run.err)")
        #expect(access(shop.store, F_OK) != 0)
    }

    @Test func `a folder that cannot be made is told`() throws {
        let shop = try ShopOnDisk()
        let file = try shop.home.write("file", "x")
        #expect(try shop.refused("init", "--store", file + "/in/s.db").contains("\(file)"))
    }
}
