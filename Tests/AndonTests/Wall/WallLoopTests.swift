import Foundation
import Testing

extension EndToEnd {
    struct WallLoopTests {
        private func open(
            _ shop: ShopOnDisk, _ words: [String] = [], columns: Int = 80, rows: Int = 24
        ) throws -> TmuxTerminal {
            try openAndon(
                ["wall", "--store", shop.store, "--now", shop.time, "--page", "schedule"] + words,
                columns: columns, rows: rows, home: shop.home)
        }

        @Test func `another process's commit is on the wall without a key`() throws {
            let shop = try ShopOnDisk.working()
            let wall = try open(shop)
            try wall.waitFor("All promises hold")
            #expect(try wall.value(of: "#{cursor_flag}") == "0")
            #expect(try wall.value(of: "#{mouse_any_flag}") == "0")
            try shop.done("do", "start", "1041/1", "--tech", "Smith")
            try wall.waitUntil("the job is on Smith's row") {
                $0.row(with: "B. Smith")?.contains("1041") == true
            }
            #expect(try wall.quit() == 0)
        }

        @Test func `no key writes anything`() throws {
            let shop = try ShopOnDisk.working()
            let before = try shop.done("export", "events")
            let wall = try open(shop)
            try wall.waitFor("All promises hold")
            try wall.press("Down", "Enter", "s", "x", "f", "a", "c", "n", ":", "u", "1", "Enter")
            try wall.press("M-x", "F2", "C-l", "Tab", "?")
            try wall.resize(columns: 100, rows: 30)
            try wall.waitFor("All promises hold")
            #expect(try wall.quit() == 0)
            #expect(try shop.done("export", "events") == before)
        }

        @Test func `pages turn by themselves and by the space bar`() throws {
            let shop = try ShopOnDisk.working()
            let wall = try openAndon(
                ["wall", "--store", shop.store, "--now", shop.time, "--pace", "5"], columns: 80,
                rows: 24, home: shop.home)
            try wall.waitFor("Technicians")
            try wall.press("Space")
            try wall.waitFor("Cars")
            try wall.waitFor("Next day")
            #expect(try wall.quit() == 0)
        }

        @Test func `a store that goes is told of, loud, and its return too`() throws {
            let shop = try ShopOnDisk.working()
            let wall = try open(shop)
            try wall.waitFor("All promises hold")
            let files = FileManager.default
            for part in ["", "-wal", "-shm", "-head"] {
                try? files.moveItem(
                    atPath: shop.store + part, toPath: shop.store + ".gone" + part)
            }
            let trouble = try wall.waitFor("NO DATA SINCE 09:30")
            #expect(trouble.contains("B. Smith") && trouble.contains("no store"))
            for part in ["", "-wal", "-shm", "-head"] {
                try? files.moveItem(
                    atPath: shop.store + ".gone" + part, toPath: shop.store + part)
            }
            try wall.waitUntil("the wall is well") { !$0.contains("NO DATA") }
            #expect(try wall.quit() == 0)
        }
    }
}
