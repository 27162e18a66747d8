import Foundation
import Glibc
import Testing

extension EndToEnd {
    /// Terminals that freeze, shrink, lie about themselves or lack what they need.
    struct HostileTerminalsTests {
        private func memory(of process: pid_t) throws -> Int {
            let text = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
            let line = text.split(separator: "\n").first { $0.hasPrefix("RssAnon:") } ?? ""
            return Int(line.filter(\.isNumber)) ?? 0
        }

        @Test
        func `a client that has frozen keeps nobody from working, costs nothing and catches up`()
            throws
        {
            let home = try CleanHome()
            _ = try runAndon(["demo", "--keep", home.file("demo.db")], home: home)
            let words = ["--store", home.file("demo.db"), "--now", "2026-11-23T13:30"]
            let board = try ShellTerminal(words + ["--as", "Wang"], home: home)
            try board.terminal.waitFor("Not dispatched (5)")
            let process = try board.boardProcess()
            let server = try #require(pid_t(try board.terminal.value(of: "#{pid}")))
            let before = try memory(of: process)
            kill(server, SIGSTOP)
            defer { kill(server, SIGCONT) }
            for number in 1...120 {
                let text = "\(number) " + String(repeating: "\(number % 10)#", count: 40)
                let run = try runAndon(
                    ["do", "note", "1066", "--text", text, "--as", "Moreau"] + words, home: home,
                    timeout: .seconds(10))
                #expect(run.status == 0, "\(run.err)")
            }
            #expect(try memory(of: process) < before + 2048)
            kill(server, SIGCONT)
            try board.terminal.waitFor("Moreau: 1066 note: 120 ")
            try board.terminal.press("j", then: "→D. Morris")
        }

        @Test func `a frozen client that is given up leaves no process and no lock`() throws {
            let home = try CleanHome()
            _ = try runAndon(["demo", "--keep", home.file("demo.db")], home: home)
            let words = ["--store", home.file("demo.db"), "--now", "2026-11-23T13:30"]
            let board = try ShellTerminal(words, home: home)
            try board.terminal.waitFor("Not dispatched (5)")
            let process = try board.boardProcess()
            let server = try #require(pid_t(try board.terminal.value(of: "#{pid}")))
            kill(server, SIGSTOP)
            kill(server, SIGKILL)
            #expect(Deadline(after: .seconds(30)).first { hasEnded(process) } == true)
            #expect(
                try runAndon(["do", "note", "1066", "--text", "x"] + words, home: home).status == 0)
        }

        @Test func `a window that shrinks to one cell and back again and again shows the same`()
            throws
        {
            let board = try openDemo()
            let before = try board.waitForBoard()
            for step in 0..<30 {
                try board.resize(columns: 1, rows: 1)
                try board.resize(columns: 1 + step * 37 % 200, rows: 1 + step * 11 % 60)
                if step % 3 == 0 { try board.press("j", "?", "Escape", "k") }
            }
            try board.resize(columns: 1, rows: 1)
            try board.press("x", "s", "Enter", "Escape")
            try board.resize(columns: 120, rows: 40)
            try board.press("C-l")
            let after = try board.waitUntil("the board is as before") {
                $0.rows[0] == before.rows[0]
            }
            // An Escape that a key follows at once is a key with Alt, so help may still be there.
            if after.contains("┌─") {
                try board.press("Escape")
                try board.waitUntil("nothing lies over it") { !$0.contains("┌─") }
            }
            #expect(try board.quit() == 0)
        }

        @Test(arguments: [
            ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LANG": "de_DE.ISO-8859-1"],
            ["LANG": "zh_CN.GB18030"], ["LC_ALL": "no_SUCH.locale"], ["LANG": ""],
        ])
        func `a locale that the server lacks spoils no line and no letter`(
            _ locale: [String: String]
        ) throws {
            let home = try CleanHome()
            let board = try openAndon(
                ["demo", "--now", "2026-11-23T13:30", "--lang", "zh-Hans"], environment: locale,
                home: home)
            let screen = try board.waitFor("未派工（5）")
            #expect(screen.contains("─────"))
            try board.press("/")
            try board.type("苏")
            try board.waitFor("查找")
            try board.waitUntil("what was typed is shown") { $0.rows[39].contains("苏") }
        }

        @Test func `inside GNU screen the board shows the same, also after it was put aside`()
            throws
        {
            let home = try CleanHome()
            let rows = try openAndon(
                ["demo", "--now", "2026-11-23T13:30", "--lang", "zh-Hans"], home: home
            ).waitFor("? 帮助").rows
            let words = [
                "-U", "-c", "/dev/null", "-S", "board", andonPath, "demo", "--now",
                "2026-11-23T13:30", "--lang", "zh-Hans",
            ]
            let folder = ["SCREENDIR": home.file("run")]
            let board = try TmuxTerminal(
                "screen", words, columns: 120, rows: 40, environment: folder, home: home)
            // What is painted last: until then the rows are those of half a picture.
            let screen = try board.waitFor("? 帮助")
            #expect(screen.rows == rows)
            try board.press("j", then: "→孙志远")
            try board.press("C-a", "d", then: "[detached")
            let again = try TmuxTerminal(
                "screen", ["-U", "-c", "/dev/null", "-r", "board"], columns: 80, rows: 24,
                environment: folder, home: home)
            try again.waitFor("→孙志远")
            #expect(try again.quit() == 0)
        }

        @Test func `the Linux console, which has no Chinese, says so and is in English`() throws {
            let board = try openAndon(
                ["demo", "--now", "2026-11-23T13:30", "--lang", "zh-Hans"], term: "linux",
                home: try CleanHome())
            try board.waitFor("This console cannot draw Chinese")
            try board.waitFor("Not dispatched")
            #expect(try board.quit() == 0)
            let english = try openAndon(
                ["demo", "--now", "2026-11-23T13:30"], term: "linux", home: try CleanHome())
            #expect(try english.waitFor("Not dispatched").contains("cannot draw") == false)
        }
    }
}
