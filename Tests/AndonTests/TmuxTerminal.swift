import Foundation
import Glibc
import Testing

/// All tests that drive a terminal, one at a time: they are sensitive to load.
@Suite(.serialized, .timeLimit(.minutes(10)))
enum EndToEnd {}

/// A program in a terminal of its own: a private tmux server with one pane.
///
/// Nothing here waits for a fixed time. A test waits for what the screen has to show, with a
/// deadline. The server ends with this object.
final class TmuxTerminal {
    /// The home of the program, to share with another one or to look into.
    let home: CleanHome
    private let socket: String
    private let patience: Duration

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - term: the terminal type that the program is told.
    ///   - environment: added to the clean environment of `home`.
    ///   - patience: how long each wait may take before it fails.
    /// - Throws: `DriverError` when tmux does not start.
    init(
        _ program: String, _ arguments: [String], columns: Int = 80, rows: Int = 24,
        term: String = "tmux-256color", environment: [String: String] = [:], home: CleanHome,
        patience: Duration = .seconds(30)
    ) throws {
        self.home = home
        self.patience = patience
        socket = home.file("run/tmux-\(UInt32.random(in: 0...UInt32.max))")
        var variables = home.environment(adding: environment)
        variables["TERM"] = term
        // tmux adds variables of its own; `env -i` takes them away again.
        let pairs = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let options = [
            ["-s", "escape-time", "0"], ["-s", "exit-empty", "off"],
            ["-s", "default-terminal", term], ["-g", "remain-on-exit", "on"],
            ["-g", "remain-on-exit-format", ""], ["-g", "status", "off"],
            ["-g", "history-limit", "0"],
        ]
        let command = ["env", "-i"] + pairs + ["sh", "-c", TmuxTerminal.wrapper, socket, program]
        try tmux(
            ["start-server"] + options.flatMap { [";", "set-option"] + $0 }
                + [";", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "--"]
                + (command + arguments).map(quoted))
    }

    /// Notes the program's process id and its status beside the socket.
    ///
    /// What tmux 3.3 knows of a dead pane's status is not always complete.
    private static let wrapper = """
        exec 3>&2 2>/dev/null
        sh -c 'echo $$ >"$0.process"; exec "$@"' "$0" "$@" 2>&3 3>&-
        echo $? >"$0.status"
        """

    deinit {
        let process = number(in: "process")
        _ = try? tmux(["kill-server"])
        if let process, Deadline(after: .seconds(5)).first({ hasEnded(process) }) == nil {
            kill(process, SIGKILL)
        }
    }

    /// Presses keys by their tmux names: `q`, `Enter`, `Escape`, `C-l`, `BTab`, `F1`, `Up`.
    func press(_ keys: String...) throws { try press(keys) }

    /// Presses keys by their tmux names.
    func press(_ keys: [String]) throws {
        try tmux(["send-keys", "--"] + keys.map(quoted))
    }

    /// Types a text letter by letter, as fast as a scanner.
    func type(_ text: String) throws {
        try tmux(["send-keys", "-l", "--", quoted(text)])
    }

    /// Sends raw bytes, for instance a mouse report.
    func send(bytes: some Sequence<UInt8>) throws {
        try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// What the terminal shows now.
    func screen() throws -> TerminalScreen {
        TerminalScreen(rows: try capture([]))
    }

    /// What the terminal shows now, with the escape sequences of its colours and attributes.
    func colouredScreen() throws -> TerminalScreen {
        TerminalScreen(rows: try capture(["-e"]))
    }

    /// The value of a tmux format such as `#{alternate_on}` or `#{cursor_x}`.
    func value(of format: String) throws -> String {
        try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
    }

    /// Keeps every byte that the program writes from now on in a file, which is returned.
    func record() throws -> String {
        let path = "\(socket).bytes"
        try tmux(["pipe-pane", "-O", "exec cat >\(path)"])
        return path
    }

    /// The process id of the program.
    func processID() throws -> pid_t {
        guard let process = Deadline(after: patience).first({ number(in: "process") }) else {
            throw DriverError(description: "the program has not started")
        }
        return process
    }

    /// Waits until the terminal shows the text somewhere.
    @discardableResult
    func waitFor(_ text: String, at place: SourceLocation = #_sourceLocation) throws
        -> TerminalScreen
    {
        try waitUntil("the screen shows \"\(text)\"", at: place) { $0.contains(text) }
    }

    /// Waits until the condition holds for what the terminal shows, and returns that.
    @discardableResult
    func waitUntil(
        _ wish: String, at place: SourceLocation = #_sourceLocation,
        _ condition: (TerminalScreen) throws -> Bool
    ) throws -> TerminalScreen {
        let found = try Deadline(after: patience).first {
            let screen = try screen()
            return try condition(screen) ? screen : nil
        }
        return try found ?? giveUp(wish, place)
    }

    /// Waits until the program has ended and the screen shows all that it wrote.
    ///
    /// - Returns: its exit status, or 128 and the number of the signal that ended it.
    func waitForExit(at place: SourceLocation = #_sourceLocation) throws -> Int32 {
        let status = try Deadline(after: patience).first {
            try value(of: "#{pane_dead}") == "1" ? number(in: "status") : nil
        }
        return try status ?? giveUp("the program has ended", place)
    }

    /// A number that the pane's shell has left in a file, once it is whole.
    private func number(in file: String) -> Int32? {
        guard let text = try? String(contentsOfFile: "\(socket).\(file)", encoding: .utf8),
            text.hasSuffix("\n")
        else { return nil }
        return Int32(text.dropLast())
    }

    private func giveUp<Never>(_ wish: String, _ place: SourceLocation) throws -> Never {
        throw DriverError(
            description: """
                \(place.fileID):\(place.line): waited \(patience) in vain until \(wish)
                \(try screen())
                """)
    }

    private func capture(_ options: [String]) throws -> [String] {
        let text = try tmux(["capture-pane", "-p"] + options)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map(String.init)
    }

    /// An argument that ends in a semicolon would end the tmux command.
    private func quoted(_ argument: String) -> String {
        argument.hasSuffix(";") ? argument.dropLast() + "\\;" : argument
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let run = try runProgram(
            "tmux", ["-u", "-S", socket, "-f", "/dev/null"] + arguments,
            environment: home.environment(adding: ["TERM": "xterm-256color"]))
        guard run.status == 0 else {
            throw DriverError(
                description: "tmux \(arguments.prefix(3)) ended with \(run.status): \(run.err)")
        }
        return run.out
    }
}
