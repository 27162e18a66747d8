import Foundation
import Testing

/// `Sources/andon-wall-loop`, run with a stand-in for ssh, and the unit beside it.
struct WallLoopScriptTests {
    private let home: CleanHome
    private static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources").path

    init() throws {
        home = try CleanHome()
        // The third try ends the loop, as ^C would between two tries.
        try home.writeProgram(
            "bin/sleep", "#!/bin/sh\necho \"$@\" >>\(home.file("pauses"))\nkill -INT $PPID\n")
    }

    private func run(
        _ arguments: [String], language: String = "C.UTF-8"
    ) throws -> ProgramRun {
        try runProgram(
            "/bin/sh", [Self.sources + "/andon-wall-loop"] + arguments,
            environment: home.environment(adding: [
                "PATH": home.file("bin") + ":/usr/bin:/bin", "LC_ALL": language,
            ]))
    }

    private func standIn(_ name: String, _ body: String) throws {
        try home.writeProgram("bin/\(name)", "#!/bin/sh\n\(body)\n")
    }

    @Test func `what is given goes to ssh, and what ssh says stands below the notice`() throws {
        try standIn(
            "ssh", "echo \"$@\" >>\(home.file("calls")); echo wall; echo gone >&2; exit 255")
        let run = try run(["-i", "key file", "andon@host", "wall"])
        #expect(run.status == 130)
        let calls = try String(contentsOfFile: home.file("calls"), encoding: .utf8)
        #expect(calls.hasPrefix("-tt ") && calls.contains("ServerAliveInterval="))
        #expect(calls.hasSuffix("-i key file andon@host wall\n"))
        #expect(run.out.hasPrefix("wall\n"))
        let notice = run.out.contains(#/no connection since [0-2][0-9]:[0-5][0-9]/#)
        #expect(notice && run.out.contains("gone"))
        #expect(run.out.hasSuffix("\u{1b}[?25h"))
    }

    @Test func `it pauses between two tries and goes on, whatever ended the last`() throws {
        try standIn("ssh", "echo call >>\(home.file("calls")); exit 0")
        let calls = home.file("calls")
        try standIn(
            "sleep",
            "echo \"$1\" >>\(home.file("pauses"))\n"
                + "[ $(grep -c . \(calls)) -lt 3 ] || kill -INT $PPID")
        #expect(try run(["andon@host"]).status == 130)
        let pauses = try String(contentsOfFile: home.file("pauses"), encoding: .utf8)
        #expect(pauses == "5\n5\n5\n")
    }

    @Test func `without a host it shows the store of this machine`() throws {
        try standIn("andon", "echo local \"$@\"; echo 'andon: no store' >&2; exit 1")
        let run = try run([], language: "zh_CN.UTF-8")
        #expect(run.out.hasPrefix("local wall\n"))
        #expect(run.out.contains("起无连接") && run.out.contains("andon: no store"))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/systemd-analyze")))
    func `the unit is one that systemd can use`() throws {
        let unit = try String(
            contentsOfFile: Self.sources + "/andon-wall.service", encoding: .utf8)
        #expect(unit.contains("@bin@"))
        let file = try home.write(
            "units/andon-wall.service", unit.replacing("@bin@", with: Self.sources))
        let run = try runProgram(
            "/usr/bin/systemd-analyze", ["verify", "--man=no", file],
            environment: home.environment())
        #expect(run.status == 0)
        #expect(!run.err.contains("andon-wall.service"), "\(run.err)")
    }

    @Test func `what make install puts down make uninstall takes away`() throws {
        let make = try String(
            contentsOfFile: Self.sources + "/../Makefile", encoding: .utf8)
        let parts = make.split(separator: "\nuninstall:")
        #expect(parts.count == 2)
        for part in parts {
            #expect(part.contains("\"$(bin)/andon-wall-loop\""))
            #expect(part.contains("\"$(units)/andon-wall.service\""))
        }
    }
}
