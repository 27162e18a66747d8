import Foundation
import Glibc
import Testing

@testable import TerminalCanvas

/// The whole way through a pseudo terminal: keys in, bytes out, and how the program ends.
@Suite struct GuardTests {
    private static let leave = "\u{1b}[?1049l"

    /// The small program for these tests, built beside the test program.
    private static var probe: String {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = readlink("/proc/self/exe", &bytes, bytes.count)
        let own = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        let folder = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? own
        return folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.startIndex)
            + "/TerminalProbe"
    }

    private func started() -> PseudoTerminal {
        let terminal = PseudoTerminal()
        terminal.spawn(GuardTests.probe)
        #expect(terminal.waits(for: "probe ready"))
        return terminal
    }

    @Test(arguments: [
        ("t", [SIGILL, SIGTRAP]), ("a", [SIGABRT]), ("s", [SIGSEGV]), ("o", [SIGSEGV, SIGBUS]),
        ("\u{1c}", [SIGQUIT]),
    ])
    func `a crash leaves a usable terminal and the signal`(_ key: String, _ signals: [Int32]) {
        let terminal = started()
        #expect(terminal.isRaw)
        terminal.type(key)
        #expect(signals.contains(-terminal.end()))
        #expect(!terminal.isRaw)
        let output = terminal.rest()
        let restored = output.range(of: GuardTests.leave)
        #expect(restored != nil)
        #expect(output.contains("\u{1b}[?1002l") && output.contains("\u{1b}[?2004l"))
        #expect(output.contains("\u{1b}[?25h"))
        if key == "t" {
            // What the runtime says about a trap is held back and shown on the restored screen.
            let after = restored.map { output[$0.upperBound...] } ?? ""
            #expect(after.contains("the probe trapped"))
        }
    }

    @Test func `an ordinary end restores the terminal and prints what was held back`() {
        let terminal = started()
        terminal.type("eq")
        #expect(terminal.end() == 0)
        let output = terminal.rest()
        let after = output.components(at: GuardTests.leave)
        #expect(!after.before.contains("standard error"))
        #expect(after.after.contains("a word on standard error"))
        #expect(after.after.contains("probe ended"))
        #expect(!terminal.isRaw)
    }

    @Test func `an exit that forgets to close restores the terminal too`() {
        let terminal = started()
        terminal.type("x")
        #expect(terminal.end() == 3)
        #expect(terminal.rest().contains(GuardTests.leave))
        #expect(!terminal.isRaw)
    }

    @Test func `keys with wide characters mouse and paste arrive as inputs`() {
        let terminal = started()
        terminal.type("京")
        #expect(terminal.waits(for: "character(\"京\")"))
        terminal.type("\u{1b}[<0;3;2M")
        #expect(terminal.waits(for: "mouse("))
        terminal.type("\u{1b}[200~quit\u{1b}[201~")
        #expect(terminal.waits(for: "pasted(\"quit\")"))
        terminal.type("\u{3}")
        #expect(terminal.waits(for: "control(\"c\")"))
        terminal.type("\u{1b}OA")
        #expect(terminal.waits(for: "up"))
        terminal.type("\u{1b}[1;5D")
        #expect(terminal.waits(for: "left"))
        terminal.type("q")
        #expect(terminal.end() == 0)
    }

    @Test func `a resize arrives with the new size whatever LINES and COLUMNS say`() {
        let terminal = PseudoTerminal()
        terminal.spawn(GuardTests.probe, environment: ["LINES=10", "COLUMNS=20"])
        #expect(terminal.waits(for: "probe ready"))
        terminal.resize(rows: 31, columns: 101)
        #expect(terminal.waits(for: "size 31x101"))
        terminal.type("q")
        #expect(terminal.end() == 0)
    }

    @Test(arguments: [[], ["LINES=70000", "COLUMNS=0xfffff"]])
    func `a window beyond all reason is drawn as far as is useful`(_ environment: [String]) {
        let sizes = environment.isEmpty ? [(65_535, 65_535), (40_000, 80)] : [(0, 0)]
        for (rows, columns) in sizes {
            let terminal = PseudoTerminal(rows: rows, columns: columns)
            terminal.spawn(GuardTests.probe, environment: environment)
            #expect(terminal.waits(for: "probe ready"))
            terminal.resize(rows: 65_535, columns: 65_534)
            #expect(terminal.waits(for: "size 300x1000") || columns == 65_535 || columns == 0)
            terminal.type("q")
            #expect(terminal.end() == 0)
        }
    }

    @Test(arguments: [SIGHUP, SIGTERM]) func `a request to end is an input`(_ signal: Int32) {
        let terminal = started()
        kill(terminal.child, signal)
        #expect(terminal.end() == 0)
        #expect(terminal.rest().contains("probe ended"))
    }

    @Test func `a vanished terminal ends the program`() {
        let terminal = started()
        terminal.hangUp()
        let end = terminal.end()
        #expect(end == 0 || end == -SIGHUP)
    }

    @Test func `stopping from the keyboard gives the shell its screen and fg brings it back`() {
        let terminal = PseudoTerminal()
        let script = "\(GuardTests.probe); echo STOP'PED'; fg >/dev/null; echo EN'DED'"
        terminal.spawn("/bin/sh", ["-mc", script])
        #expect(terminal.waits(for: "probe ready"))
        terminal.type("\u{1a}")
        #expect(terminal.waits(for: GuardTests.leave))
        #expect(terminal.waits(for: "STOPPED"))
        #expect(terminal.waits(for: "probe ready"))
        terminal.type("k")
        #expect(terminal.waits(for: "character(\"k\")"))
        terminal.type("q")
        #expect(terminal.waits(for: "probe ended"))
        #expect(terminal.waits(for: "ENDED"))
    }

    @Test func `a program stopped from outside redraws when it is continued`() {
        let terminal = started()
        kill(terminal.child, SIGSTOP)
        var status: Int32 = 0
        waitpid(terminal.child, &status, WUNTRACED)
        kill(terminal.child, SIGCONT)
        #expect(terminal.waits(for: "probe ready"))
        terminal.type("q")
        #expect(terminal.end() == 0)
    }

    @Test func `a window larger than anybody has is cut to a useful size, and so is the memory`()
        throws
    {
        let terminal = PseudoTerminal(rows: 65_535, columns: 65_535)
        terminal.spawn(GuardTests.probe)
        #expect(terminal.waits(for: "probe ready"))
        terminal.resize(rows: 40, columns: 100)
        #expect(terminal.waits(for: "size 40x100"))
        terminal.resize(rows: 32_768, columns: 40_000)
        #expect(terminal.waits(for: "size 300x1000"))
        let status = try String(contentsOfFile: "/proc/\(terminal.child)/status", encoding: .utf8)
        let peak = try #require(status.firstMatch(of: #/VmHWM:\s+(\d+) kB/#).flatMap { Int($0.1) })
        #expect(peak < 300_000, "\(peak) kB")
        terminal.type("q")
        #expect(terminal.end() == 0)
    }

    @Test func `a size in the environment is cut as well`() {
        let terminal = PseudoTerminal(rows: 0, columns: 0)
        terminal.spawn(GuardTests.probe, environment: ["LINES=99999", "COLUMNS=99999"])
        #expect(terminal.waits(for: "probe ready"))
        terminal.type("q")
        #expect(terminal.end() == 0)
    }

    @Test func `a pipe or file instead of a terminal is refused in one sentence`() {
        let terminal = PseudoTerminal()
        terminal.spawn("/bin/sh", ["-c", "\(GuardTests.probe) | cat"])
        #expect(terminal.waits(for: "file or a pipe."))
    }
}

extension String {
    fileprivate func components(at mark: String) -> (before: Substring, after: Substring) {
        guard let range = firstRange(of: mark) else { return (self[...], "") }
        return (self[..<range.lowerBound], self[range.upperBound...])
    }

    fileprivate func range(of mark: String) -> Range<String.Index>? { firstRange(of: mark) }
}
