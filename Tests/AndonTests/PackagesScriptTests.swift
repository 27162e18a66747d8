import Foundation
import Testing

/// `.ci/packages`, run against a machine of stand-ins that note how they were called.
struct PackagesScriptTests {
    private let home: CleanHome
    private let script = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent(".ci/packages").path

    init() throws {
        home = try CleanHome()
        try command("cat", "exec /bin/cat \"$@\"")
        try command("env", "shift; exec \"$@\"")
        try command("id", "echo 0")
        try command("apt-get", "echo \"$@\" >>\(home.file("calls"))")
        try command("dpkg-query", "echo installed")
    }

    private func command(_ name: String, _ body: String) throws {
        try home.writeProgram("bin/\(name)", "#!/bin/sh\n\(body)\n")
    }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try runProgram(
            "/bin/sh", [script] + arguments,
            environment: home.environment(adding: ["PATH": home.file("bin")]))
    }

    private var calls: [Substring] {
        let text = try? String(contentsOfFile: home.file("calls"), encoding: .utf8)
        return (text ?? "").split(separator: "\n")
    }

    @Test func `nothing is said or done when nothing is missing`() throws {
        let run = try run("build", "test")
        #expect(run.status == 0)
        #expect(run.out + run.err == "")
        #expect(calls == [])
    }

    @Test func `only what is missing is installed, with its reason`() throws {
        try command("dpkg-query", "case \"$*\" in *tmux*) exit 1;; *) echo installed;; esac")
        let run = try run("build", "test")
        #expect(run.status == 0)
        #expect(
            run.out == """
                Installing Debian packages:
                  tmux lets tests drive the board as a person would

                """)
        #expect(calls == ["-qq install -y --no-install-recommends tmux"])
    }

    @Test func `a package that was removed but left its settings is missing`() throws {
        try command("dpkg-query", "echo config-files")
        #expect(try run("build").status == 0)
        #expect(calls.count == 1)
    }

    @Test func `the package lists are fetched when the first try fails`() throws {
        try command("dpkg-query", "exit 1")
        let calls = home.file("calls")
        try command("apt-get", "echo $2 >>\(calls); /bin/grep -q update \(calls)")
        #expect(try run("test").status == 0)
        #expect(self.calls == ["install", "update", "install"])
    }

    @Test func `a failure ends in one line that says what to do`() throws {
        try command("dpkg-query", "exit 1")
        try command("apt-get", "exit 100")
        let run = try run("test")
        #expect(run.status == 1)
        #expect(
            run.err == """
                Cannot install packages: apt-get update failed. As root, run: apt-get install \
                mandoc openssh-client openssh-server openssl procps python3 python3-aiosmtpd \
                screen strace tmux

                """)
    }

    @Test func `without root and sudo nothing is tried`() throws {
        try command("dpkg-query", "exit 1")
        try command("id", "echo 1000")
        let run = try run("test")
        #expect(run.status == 1)
        #expect(run.err.hasPrefix("Cannot install packages: not root, and there is no sudo. "))
        #expect(calls == [])
    }

    @Test func `sudo is used by who is not root, unless it would ask where nobody answers`() throws
    {
        try command("dpkg-query", "exit 1")
        try command("id", "echo 1000")
        try command("sudo", "[ \"$1\" != -n ] || exit 0; exec \"$@\"")
        #expect(try run("test").status == 0)
        #expect(calls.count == 1)
        try command("sudo", "exit 1")
        #expect(try run("test").err.contains("sudo wants a password"))
    }

    @Test func `another system is told what to have, and goes on`() throws {
        try FileManager.default.removeItem(atPath: home.file("bin/dpkg-query"))
        let run = try run("test")
        #expect(run.status == 0)
        #expect(run.out.hasPrefix("Not Debian: have at hand what Debian calls\nmandoc "))
    }

    @Test func `an unknown purpose is refused`() throws {
        #expect(try run("everything").status == 2)
    }
}
