import Foundation
import Glibc
import Testing

extension EndToEnd {
    struct PlainLoopTests {
        /// A board that is told into a file while a pipe keeps its input open.
        private func follow(
            _ shop: ShopOnDisk, _ words: [String], lang: String = "en"
        ) throws -> TmuxTerminal {
            let command =
                [andonPath] + words + ["--plain", "--store", shop.store]
                + ["--now", shop.time, "--lang", lang]
            return try TmuxTerminal(
                "sh", ["-c", "\"$@\" | cat", "sh"] + command, columns: 160, rows: 60,
                home: shop.home)
        }

        @Test func `a change by another process is a line more, through a pipe`() throws {
            let shop = try ShopOnDisk.working()
            let board = try follow(shop, ["board"])
            try board.waitFor("Technicians (3)")
            try board.waitFor("Call now (0)")
            try shop.done("do", "start", "1041/1", "--tech", "Smith", "--as", "Moreau")
            try board.waitFor("09:30 Moreau: 1041/1 started by B. Smith")
            let out = try shop.run([
                "do", "stop", "1041/1", "--code", "C", "--reason", "gasket", "--expected", "17:00",
            ])
            #expect(out.status == 0)
            try board.waitFor("09:30 1041: late by")
            try board.type("1041\n")
            try board.waitFor("1041: REW 595")
            try board.type("q\n")
            #expect(try board.waitForExit() == 0)
        }

        @Test func `input that has ended ends it after the listing, in both languages`() throws {
            let shop = try ShopOnDisk.working()
            for (words, text) in [
                (["board"], "Waiting (1)"), (["desk"], "Call now (0)"),
                (["tech", "Smith"], "No job in work"), (["board", "--lang", "zh"], "技师（3）"),
            ] {
                let run = try shop.run(words + ["--plain"])
                #expect(run.status == 0, "\(run.err)")
                #expect(run.out.contains(text), "\(run.out)")
                #expect(!run.out.contains("\u{1b}"))
            }
        }

        @Test func `who reads no more ends it`() throws {
            let shop = try ShopOnDisk.working()
            let board = try TmuxTerminal(
                "sh",
                ["-c", "\"$@\" | head -n 1; echo gone", "sh", andonPath, "board", "--plain"]
                    + ["--store", shop.store, "--now", shop.time],
                columns: 100, rows: 20, home: shop.home)
            try board.waitFor("gone")
        }
    }
}
