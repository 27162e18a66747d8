import Glibc
import Testing

extension EndToEnd {
    /// Every way in which a board can end or pause, and what it leaves.
    struct LeavingTests {
        private func open(_ home: CleanHome) throws -> ShellTerminal {
            let made = try runAndon(["demo", "--keep", home.file("demo.db")], home: home)
            #expect(made.err.contains("terminal"))
            let board = try ShellTerminal(
                ["--store", home.file("demo.db"), "--now", "2026-11-23T13:30", "--as", "Wang"],
                home: home)
            try board.terminal.waitFor("Not dispatched (5)")
            #expect(try board.terminal.value(of: "#{alternate_on}") == "1")
            return board
        }

        private func verify(_ home: CleanHome) throws {
            let run = try runAndon(["verify", "--store", home.file("demo.db")], home: home)
            #expect(run.status == 0, "\(run.out)\(run.err)")
        }

        @Test(arguments: [SIGKILL, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGQUIT])
        func `a board that is killed or crashes leaves a usable terminal and a whole store`(
            signal: Int32
        ) throws {
            let home = try CleanHome()
            let board = try open(home)
            try board.terminal.press("j", "j", then: "→S. White")
            try board.terminal.press("n", then: "Next job for S. White")
            try board.terminal.press("Enter", then: "✓ 1063/1 started by S. White")
            try board.terminal.press("x", then: "Stop 1063/1")
            kill(try board.boardProcess(), signal)
            let after = try board.lookAround()
            #expect(after.contains("left with \(128 + signal), terminal as before"))
            try verify(home)
            let again = try ShellTerminal(
                ["--store", home.file("demo.db"), "--now", "2026-11-23T13:31"], home: home)
            try again.terminal.waitFor("Not dispatched (4)")
        }

        @Test func `a board that is killed while it stores keeps what it said was done`() throws {
            let home = try CleanHome()
            let board = try open(home)
            try board.terminal.scan("1066")
            for number in 1...5 {
                try board.terminal.press("N", then: "Note on 1066")
                try board.terminal.type("number \(number)\r")
                try board.terminal.waitFor("✓ 1066 note: number \(number)")
            }
            try board.terminal.press("N", then: "Note on 1066")
            try board.terminal.type("number 6\r")
            kill(try board.boardProcess(), SIGKILL)
            _ = try board.lookAround()
            try verify(home)
            let order = try runAndon(
                ["order", "1066", "--store", home.file("demo.db")], home: home)
            #expect((1...5).allSatisfy { order.out.contains("number \($0)") })
        }

        @Test(arguments: [SIGTERM, SIGHUP])
        func `a request to end is followed at once`(signal: Int32) throws {
            let home = try CleanHome()
            let board = try open(home)
            kill(try board.boardProcess(), signal)
            #expect(try board.lookAround().contains("left with 0, terminal as before"))
            try verify(home)
        }

        @Test func `q leaves the terminal as it was, without a process behind`() throws {
            let home = try CleanHome()
            let board = try open(home)
            let process = try board.boardProcess()
            try board.terminal.press("q")
            #expect(try board.lookAround().contains("left with 0, terminal as before"))
            #expect(hasEnded(process) == true)
        }

        @Test func `a terminal that goes away ends the board`() throws {
            let home = try CleanHome()
            func use() throws -> pid_t { try open(home).boardProcess() }
            let process = try use()
            #expect(Deadline(after: .seconds(30)).first { hasEnded(process) } == true)
            try verify(home)
        }

        @Test func `Ctrl-Z gives the shell its terminal, and fg brings the same board back`() throws
        {
            let home = try CleanHome()
            let shell = try TmuxTerminal(
                "sh", ["-i"], columns: 120, rows: 40, environment: ["PS1": "ready> "], home: home)
            try shell.waitFor("ready>")
            try shell.type("stty -g >$HOME/before; \(andonPath) demo --now 2026-11-23T13:30\r")
            try shell.waitFor("Not dispatched (5)")
            try shell.press("j", "j", then: "→S. White")
            try shell.press("C-z")
            try shell.waitUntil("the shell has its screen back") { screen in
                try screen.rows.last { !$0.isEmpty } == "ready>"
                    && shell.value(of: "#{alternate_on}") == "0"
            }
            try shell.type("stty -g | cmp - $HOME/before && echo same terminal\r")
            try shell.waitUntil("the terminal is as before") { $0.rows.contains("same terminal") }
            try shell.type("fg\r")
            try shell.waitFor("→S. White")
            try shell.press("n", then: "Next job for S. White")
            try shell.press("Escape")
            try shell.waitUntil("the list is closed") { !$0.contains("Next job for") }
            try shell.press("q")
            try shell.waitFor("same terminal")
        }

        @Test func `Ctrl-C neither ends the board nor acts`() throws {
            let board = try openDemo()
            let before = try board.waitForBoard()
            try board.press("C-c")
            try board.press("j", then: "→D. Morris")
            try board.press("k", then: "→B. Smith")
            try board.waitUntil("nothing has changed") { $0 == before }
        }
    }
}
