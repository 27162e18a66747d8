import Foundation
import Glibc
import Testing

/// A terminal in which a shell starts the board, and looks at the terminal when it has ended.
struct ShellTerminal {
    let terminal: TmuxTerminal
    let home: CleanHome

    /// Waits for a line that is typed, so that neither end nor echo can be mistaken.
    private static let script = """
        before=$(stty -g)
        sh -c 'echo $$ >"$HOME/board.process"; exec "$@"' sh "$@"
        status=$?
        read line
        after=$(stty -g)
        if [ "$before" = "$after" ]; then echo "left with $status, terminal as before"
        else echo "left with $status, terminal changed"; fi
        exec cat
        """

    init(_ arguments: [String], home: CleanHome, term: String = "tmux-256color") throws {
        self.home = home
        terminal = try TmuxTerminal(
            "sh", ["-c", Self.script, "sh", andonPath] + arguments, columns: 120, rows: 40,
            term: term, home: home)
    }

    /// The process id of the board.
    func boardProcess() throws -> pid_t {
        let path = home.file("board.process")
        let found = Deadline(after: .seconds(30)).first { () -> pid_t? in
            guard let text = try? String(contentsOfFile: path, encoding: .utf8),
                text.hasSuffix("\n")
            else { return nil }
            return pid_t(text.dropLast())
        }
        guard let found else { throw DriverError(description: "the board has not started") }
        return found
    }

    /// Waits until the screen is the shell's again, types a line and returns what the shell says.
    func lookAround(at place: SourceLocation = #_sourceLocation) throws -> TerminalScreen {
        let isLeft = try Deadline(after: .seconds(30)).first {
            try terminal.value(of: "#{alternate_on} #{mouse_any_flag} #{cursor_flag}") == "0 0 1"
                ? true : nil
        }
        #expect(isLeft == true, "the full screen is left", sourceLocation: place)
        try terminal.type("typed blindly\r")
        try terminal.waitFor("left with", at: place)
        return try terminal.waitFor("typed blindly", at: place)
    }
}
