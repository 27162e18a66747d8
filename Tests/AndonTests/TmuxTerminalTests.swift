import Glibc
import Testing

extension EndToEnd {
    struct TmuxTerminalTests {
        private func shell(
            _ script: String, columns: Int = 80, rows: Int = 24,
            environment: [String: String] = [:], patience: Duration = .seconds(30)
        ) throws -> TmuxTerminal {
            try TmuxTerminal(
                "sh", ["-c", script], columns: columns, rows: rows, environment: environment,
                home: CleanHome(), patience: patience)
        }

        @Test func `the screen shows what the program writes, where it writes it`() throws {
            let terminal = try shell("printf '\\033[2;5H车间 ready'; cat")
            let screen = try terminal.waitFor("ready")
            #expect(screen.rows.count == 24)
            #expect(screen.rows[1] == "    车间 ready")
            #expect(screen.columns(of: "ready") == [9])
        }

        @Test func `keys arrive, by name, as text and with a semicolon at the end`() throws {
            let terminal = try shell("stty -icanon -echo; echo go; od -An -tx1 -w1 -v")
            try terminal.waitFor("go")
            try terminal.press("q", "Up", "Escape")
            try terminal.type("1041 车;")
            try terminal.send(bytes: [0x01, 0x7e])
            let bytes = "71 1b 5b 41 1b 31 30 34 31 20 e8 bd a6 3b 01 7e"
            try terminal.waitUntil("the bytes are \(bytes)") { screen in
                let words = screen.rows.drop { $0 != "go" }.dropFirst().filter { !$0.isEmpty }
                return words.joined().split(separator: " ").joined(separator: " ") == bytes
            }
        }

        @Test func `the program has the size that the test asks for, and is told of a new one`()
            throws
        {
            let script = "trap 'stty size; echo .' WINCH; stty size; while :; do read a; done"
            let terminal = try shell(script, columns: 200, rows: 50)
            try terminal.waitFor("50 200")
            try terminal.resize(columns: 90, rows: 30)
            #expect(try terminal.waitFor("30 90").rows.count == 30)
        }

        @Test func `colours are kept when they are asked for`() throws {
            let terminal = try shell("printf '\\033[31mred\\033[0m'; cat")
            #expect(try terminal.waitFor("red").rows[0] == "red")
            #expect(try terminal.colouredScreen().rows[0].contains("\u{1b}[31mred"))
        }

        @Test func `the exit status is known, and the last screen stays`() throws {
            let terminal = try shell("echo bye; exit 7")
            #expect(try terminal.waitForExit() == 7)
            #expect(try terminal.screen().rows[0] == "bye")
        }

        @Test func `a signal that ends the program is known`() throws {
            let terminal = try shell("echo here; exec cat")
            try terminal.waitFor("here")
            kill(try terminal.processID(), SIGTERM)
            #expect(try terminal.waitForExit() == 128 + SIGTERM)
        }

        @Test func `the program sees the clean environment, the terminal type and no tmux`() throws
        {
            let terminal = try shell(
                "echo \"$TERM $NO_COLOR $LANG <$TMUX>\"; echo $HOME; cat",
                environment: ["NO_COLOR": "1"])
            try terminal.waitFor("tmux-256color 1 C.UTF-8 <>")
            try terminal.waitFor(terminal.home.path)
        }

        @Test func `waiting in vain fails with the screen and the place`() throws {
            let terminal = try shell("echo something else; cat", patience: .milliseconds(300))
            let error = #expect(throws: DriverError.self) { try terminal.waitFor("never") }
            #expect(error?.description.contains("TmuxTerminalTests.swift:") == true)
            #expect(error?.description.contains("│something else") == true)
        }

        @Test func `the state of the terminal can be asked`() throws {
            let terminal = try shell("printf '\\033[?1049h\\033[?25lfull'; cat")
            try terminal.waitFor("full")
            #expect(try terminal.value(of: "#{alternate_on} #{cursor_flag}") == "1 0")
        }

        @Test func `no server outlives its terminal`() throws {
            func use() throws -> pid_t {
                let terminal = try shell("echo here; exec cat")
                try terminal.waitFor("here")
                let process = try terminal.processID()
                #expect(kill(process, 0) == 0)
                return process
            }
            let process = try use()
            #expect(Deadline(after: .seconds(30)).first { hasEnded(process) } == true)
        }
    }
}
