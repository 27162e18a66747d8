import Foundation
import Testing
import WorkshopCore

@testable import andon

struct SettingsTests {
    @Test func `the time given is told in the shop's zone`() throws {
        let shop = try ShopOnDisk.opened()
        shop.time = "2026-07-01T13:30"
        #expect(try shop.document("status")["now"].text == "2026-07-01T13:30:00+02:00")
        shop.time = "2026-11-23 13:30"
        #expect(try shop.document("status")["now"].text == "2026-11-23T13:30:00+01:00")
    }

    @Test func `without a time the machine's clock counts`() throws {
        let shop = try ShopOnDisk.opened()
        let run = try runAndon(["status", "--json", "--store", shop.store])
        let now = try Document(run.out)["now"].text
        #expect(now?.hasPrefix("20") == true && now != "2026-11-23T09:30:00+01:00")
    }

    @Test func `bad stores are one line each, and are left as they are`() throws {
        let shop = try ShopOnDisk.opened()
        let home = shop.home
        let cases: [(path: String, says: String)] = [
            (home.path, "\(home.path): is a folder, not a store"),
            (try home.write("text.db", "hello, this is text"), "--store names another file"),
            (try home.write("empty.db", ""), "is not a store; --store names another file"),
            (home.file("none.db"), "there is no store here; `andon init` makes one"),
            (home.file("none/none.db"), "there is no store here; `andon init` makes one"),
        ]
        for (path, says) in cases {
            for words in [["status"], ["do", "receive", "1041"], ["verify"], ["rebuild"]] {
                let run = try shop.run(words, environment: ["ANDON_STORE": path])
                #expect(run.status == 1, "\(words) \(path)")
                #expect(shop.line(run).hasSuffix(says), "\(run.err)")
            }
        }
        #expect(try String(contentsOfFile: home.file("text.db"), encoding: .utf8).count == 19)
    }

    @Test func `stores of other programs and of newer ones are told apart`() throws {
        let shop = try ShopOnDisk.opened()
        func patched(_ name: String, _ offset: Int, _ bytes: [UInt8]) throws -> String {
            let copy = shop.home.file(name)
            try shop.done("backup", copy)
            var content = try [UInt8](Data(contentsOf: URL(fileURLWithPath: copy)))
            content.replaceSubrange(offset..<offset + bytes.count, with: bytes)
            try Data(content).write(to: URL(fileURLWithPath: copy))
            return copy
        }
        // Where the header of an SQLite file has the version of the tables and the program's mark.
        let newer = try patched("newer.db", 60, [0, 0, 0, 99])
        let line = try shop.refused("status", "--store", newer)
        #expect(
            line == "\(newer): made by a newer andon (schema 99, known here: 1); install that one")
        let foreign = try patched("foreign.db", 68, [0, 0, 0, 7])
        #expect(
            try shop.refused("status", "--store", foreign)
                == "\(foreign): is a database of another program (application id 7)")
    }
}
