import Foundation
import Glibc
import Testing

extension EndToEnd {
    struct BoardCommandTests {
        @Test func `andon alone opens the board, and so does andon board`() throws {
            let day = try ImportedDay.northside()
            for arguments in [[], ["board"]] {
                let board = try openAndon(arguments, home: day.home)
                try board.waitFor("B. Smith")
                #expect(try board.quit() == 0)
            }
        }

        @Test func `a store without a day says what to do next, in both languages`() throws {
            let home = try CleanHome()
            #expect(try runAndon(["init", "--name", "Kerb Street"], home: home).status == 0)
            let board = try openAndon([], home: home)
            try board.waitFor("Kerb Street")
            try board.waitFor("No technicians yet. Import the staff file: andon import STAFF.csv")
            try board.press("L", then: "简体中文")
            try board.press("Down", "Enter", then: "还没有技师。请导入人员文件")
            for key in ["n", "s", "x", "m", "Enter", "v", "Down", "f", "g", "z", "]", "u"] {
                try board.press(key)
            }
            #expect(try board.quit() == 0)
        }

        @Test func `what is no store is named in one line, and nothing is made of it`() throws {
            let home = try CleanHome()
            let text = try home.write("letter.txt", "Dear Sirs,\n")
            let truncated = home.file("half.db")
            try runProgramInShell("head -c 700 /dev/urandom >\"$0\"", truncated, home)
            for path in [home.path, text, truncated, home.file("none.db"), home.file("no/no.db")] {
                let board = try openAndon(["--store", path], columns: 200, home: home)
                #expect(try board.waitForExit() == 1)
                let rows = try board.screen().rows.filter { !$0.isEmpty }
                #expect(rows.count == 1)
                #expect(rows.first?.hasPrefix("andon: \(path): ") == true)
            }
            #expect(try String(contentsOfFile: text, encoding: .utf8) == "Dear Sirs,\n")
            #expect(access(home.file("none.db"), F_OK) != 0)
        }

        @Test func `a store of a newer version is left alone`() throws {
            let day = try ImportedDay.northside()
            let store = day.home.file("data/andon/workshop.db")
            let made = try day.andon(["backup", day.home.file("copy.db")], at: "07:00")
            #expect(made.status == 0, "\(made.err)")
            // The schema's version stands in the header: user_version, 4 bytes at 60.
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: day.home.file("copy.db")))
            try file.seek(toOffset: 60)
            try file.write(contentsOf: Data([0, 0, 0x27, 0x0f]))
            try file.close()
            let board = try openAndon(
                ["--store", day.home.file("copy.db")], columns: 200, home: day.home)
            #expect(try board.waitForExit() == 1)
            try board.waitFor("9999")
            #expect(try runAndon(["verify", "--store", store], home: day.home).status == 0)
        }

        @Test func `a read-only board shows the day, follows it and takes no command`() throws {
            let day = try ImportedDay.northside()
            let board = try day.open(at: "09:00", arguments: ["--read-only"])
            try board.waitFor("Not dispatched (31)")
            try board.scan("1079")
            try board.press("R", then: "! ")
            #expect(try board.screen().contains("Check in 1079") == false)
            #expect(try day.andon(["do", "receive", "1079"], at: "09:00").status == 0)
            try board.waitFor("Waiting")
            try board.waitFor("checked in")
            #expect(try board.quit() == 0)
        }

        /// For the superuser everything can be written; another user is tried then.
        private static let other =
            geteuid() == 0
            ? ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"] : []

        /// Whether that user may run the program at all, wherever it has been built.
        private static var canRun: Bool {
            let words = other + [andonPath, "--version"]
            let environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
            let run = try? runProgram(
                words[0], Array(words.dropFirst()), environment: environment)
            return run?.status == 0
        }

        @Test(.enabled(if: canRun))
        func `a store that may only be read is shown, and a command says why it is declined`()
            throws
        {
            let day = try ImportedDay.northside()
            let lock = "chmod -R a-w \"$0\"/data; chmod -R a+rX \"$0\""
            try runProgramInShell(lock, day.home.path, day.home)
            defer { try? runProgramInShell("chmod -R u+w \"$0\"", day.home.path, day.home) }
            let arguments = [andonPath, "--now", "2026-11-23T09:00"]
            let words = Self.other + arguments
            let board = try TmuxTerminal(
                words[0], Array(words.dropFirst()), columns: 120, rows: 40, home: day.home)
            try board.waitFor("Not dispatched (31)")
            try board.scan("1079")
            let answer = try board.press("R", then: "! read-only")
            #expect(answer.rows[0].contains("read-only"))
            #expect(try board.quit() == 0)
        }

        @Test(arguments: ["", "   ", "\u{1b}[31m", String(repeating: "x", count: 300)])
        func `a name that nobody has is refused before the screen is opened`(name: String) throws {
            let run = try runAndon(["--as", name])
            #expect(run.status != 0)
            #expect(run.err.split(separator: "\n").count == 1)
            #expect(!run.err.contains("\u{1b}"))
        }

        private func runProgramInShell(_ script: String, _ path: String, _ home: CleanHome) throws {
            let run = try runProgram("sh", ["-c", script, path], environment: home.environment())
            guard run.status == 0 else { throw DriverError(description: run.err) }
        }
    }
}
