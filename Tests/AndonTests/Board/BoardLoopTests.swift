import Foundation
import Glibc
import Phrases
import Testing

extension EndToEnd {
    struct BoardLoopTests {
        @Test func `what one board does, another on the same store shows without a key`() throws {
            let day = try ImportedDay.northside()
            let wang = try day.open(at: "08:00", as: "Wang")
            let moreau = try day.open(at: "08:00", as: "Moreau", arguments: ["--lang", "zh-Hans"])
            try wang.waitFor("Not dispatched (31)")
            try moreau.waitFor("未派工（31）")
            try moreau.scan("1081")
            try moreau.press("R", then: "接车")
            try moreau.press("Enter", then: "✓ 1081 已接车")
            try wang.waitFor("1 wait")
            try wang.scan("1081")
            #expect(try wang.waitFor("Moreau checked in").rows[1].contains("Waiting"))
        }

        @Test func `what somebody else has changed is marked with the name, for a moment`() throws {
            let shop = try ShopOnDisk.working()
            let board = try openAndon(
                ["--store", shop.store, "--now", shop.time, "--as", "Wang"], home: shop.home)
            try board.waitFor("Not dispatched")
            try shop.done("do", "start", "1041/1", "--tech", "Smith", "--as", "Moreau")
            let marked = try board.waitFor("» Moreau: 1041/1 started by")
            #expect(marked.rows.filter { $0.contains("»") }.count == 2)
            try board.waitUntil("the mark has faded without a key") { !$0.contains("»") }
        }

        @Test
        func `a job started at two boards at once is started once, and the other says by whom`()
            throws
        {
            let day = try ImportedDay.northside()
            #expect(try day.andon(["do", "receive", "1081"], at: "07:50").status == 0)
            let boards = try ["Wang", "Moreau"].map { try day.open(at: "08:00", as: $0) }
            for (index, board) in boards.enumerated() {
                try board.waitFor("Not dispatched (31)")
                try board.scan("1081")
                try board.press("s", then: "Who starts 1081/1?")
                for _ in 0...index { try board.press("Down") }
            }
            for board in boards { try board.press("Enter") }
            let screens = try boards.map { board in
                try board.waitUntil("the start is done or refused") {
                    !$0.contains("Who starts") && $0.row(with: "1081/1 ") != nil
                        && ($0.contains("✓ 1081/1 started by")
                            || $0.contains("! 1081/1 is in work with"))
                }
            }
            #expect(screens.filter { $0.contains("✓ 1081/1 started by") }.count == 1)
            #expect(screens.filter { $0.contains("! 1081/1 is in work with") }.count == 1)
            #expect(try day.verify().status == 0)
        }

        @Test func `what the command line does while the board is open is shown`() throws {
            let day = try ImportedDay.northside()
            let board = try day.open(at: "09:00")
            try board.waitFor("0 wait")
            #expect(try day.andon(["do", "receive", "1079"], at: "09:00").status == 0)
            try board.waitFor("1 wait")
        }

        @Test func `an order that turns red is named, and the terminal shows a notification`()
            throws
        {
            let shop = try ShopOnDisk.working()
            try shop.home.write("config/andon/config.toml", "osc9 = true\n")
            let trace = shop.home.file("trace")
            let board = try TmuxTerminal(
                "strace",
                ["-f", "-qq", "-s", "400", "-o", trace, "-e", "trace=write", andonPath]
                    + ["--store", shop.store, "--now", shop.time],
                columns: 120, rows: 40, home: shop.home)
            try board.waitFor("Not dispatched")
            try shop.done(
                "do", "stop", "1041/1", "--code", "C", "--reason", "gasket", "--expected", "15:30")
            try board.waitFor("▼ 1041 will miss its promise 15:00: stopped C until 15:30: gasket")
            let written = Deadline(after: .seconds(30)).first { () -> String? in
                let text = try? String(contentsOfFile: trace, encoding: .utf8)
                return text.flatMap { $0.contains("]9;1041 will miss its promise") ? $0 : nil }
            }
            #expect(written?.matches(of: #/\]9;/#).count == 1)
            try board.press("j")
            try board.waitUntil("a key takes the warning away") { !$0.contains("will miss") }
        }

        @Test func `a store that goes bad under the board is told of, and its return too`() throws {
            let day = try ImportedDay.northside()
            let board = try day.open(at: "09:00")
            try board.waitFor("Not dispatched (31)")
            try board.scan("1079")
            let store = day.home.file("data/andon/workshop.db")
            let head = try Data(contentsOf: URL(fileURLWithPath: "\(store)-head"))
            let far = String(decoding: head, as: UTF8.self).replacing("000000", with: "000009")
            try far.write(toFile: "\(store)-head", atomically: false, encoding: .utf8)
            try board.press("R", then: "Check in 1079")
            try board.press("Enter", then: "! ")
            try head.write(to: URL(fileURLWithPath: "\(store)-head"))
            try board.press("R", then: "Check in 1079")
            try board.press("Enter", then: "✓ 1079 checked in")
        }

        @Test func `what a failing disk may have stored is done again without being stored twice`()
            throws
        {
            let day = try ImportedDay.northside()
            let fault = ["-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync"]
            let board = try TmuxTerminal(
                "strace",
                fault + ["-e", "inject=fdatasync:error=EIO:when=1..3", andonPath]
                    + ["--now", "2026-11-23T08:00"],
                columns: 120, rows: 40, home: day.home)
            try board.waitFor("Not dispatched (31)")
            try board.scan("1079")
            for answer in ["! ", "✓ 1079 note: squeak"] {
                try board.press("N", then: "Note on 1079")
                try board.type("squeak\r")
                try board.waitUntil("the note is stored or not") {
                    $0.rows[38].hasPrefix(" " + answer)
                }
            }
            #expect(try board.quit() == 0)
            let order = try day.andon(["order", "1079"], at: "08:00")
            #expect(order.out.matches(of: #/note: squeak/#).count == 1)
            #expect(try day.verify().status == 0)
        }

        @Test func `a theme file's mistake is named after the board, which runs on`() throws {
            let home = try CleanHome()
            try home.write(
                "config/andon/themes/mine.toml",
                "inherits = \"dark\"\n\n[palette]\nlate = \"scarlet-ish\"\n")
            let board = try TmuxTerminal(
                "sh", ["-c", "\"$@\"; cat", "sh", andonPath, "demo", "--theme", "mine"],
                columns: 120, rows: 40, home: home)
            try board.waitFor("Not dispatched")
            #expect(try board.screen().contains("scarlet") == false)
            try board.press("T", then: "mine")
            try board.press("Down", "Up", "Enter")
            try board.waitUntil("the picker is closed") { !$0.contains("─ Theme ─") }
            try board.press("q")
            let after = try board.waitFor("scarlet-ish")
            #expect(after.rows.filter { $0.contains("scarlet-ish") }.count == 1)
            #expect(after.row(with: "scarlet-ish")?.hasPrefix("andon: mine:4:") == true)
        }

        @Test func `mouse = false stays so until M is pressed`() throws {
            let home = try CleanHome()
            try home.write("config/andon/config.toml", "mouse = false\n")
            let board = try openDemo(home: home)
            try board.waitFor("Not dispatched")
            try board.press("j", then: "→D. Morris")
            #expect(try board.value(of: "#{mouse_any_flag}") == "0")
            try board.press("M", "j", then: "→S. White")
            #expect(try board.value(of: "#{mouse_any_flag}") == "1")
        }
    }
}
