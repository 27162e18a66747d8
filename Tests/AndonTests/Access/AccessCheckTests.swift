import Glibc
import Testing

@testable import andon

struct AccessCheckTests {
    private let check = AccessCheck(program: "/usr/bin/andon") { !$0.hasPrefix("/gone") }

    private func options(
        _ program: String = "/usr/bin/andon", role: String = "viewer", name: String = "a"
    ) -> String {
        Grant(program: program, store: nil, name: name, role: role).options
    }

    private func found(_ lines: String...) -> [AccessFinding] {
        check.findings(in: AuthorizedKeys(Array(lines.joined(separator: "\n").utf8)))
    }

    @Test func `lines of ours are good, and so are remarks`() {
        #expect(
            found(
                "# the wall", "\(options()) \(SampleKeys.line(1))", "",
                "\(options(name: "O'Brien")) \(SampleKeys.line(2))") == [])
    }

    @Test func `a key that got in by hand is found, whatever its line says`() {
        for before in [
            "", "command=\"/bin/sh\" ", "command=\"/usr/bin/andon\",restrict ", "restrict ",
        ] {
            #expect(
                found("", before + SampleKeys.line(1)) == [AccessFinding(kind: .byHand, line: 2)])
        }
    }

    @Test func `a key that stands twice is found, with the line that counts`() {
        #expect(
            found(
                "\(options()) \(SampleKeys.line(1))", "\(options()) \(SampleKeys.line(2))",
                "\(options(role: "manager")) \(SampleKeys.line(1))")
                == [AccessFinding(kind: .keyTwice(line: 1), line: 3)])
    }

    @Test func `a role that is none, another program and one that is gone are found`() {
        #expect(
            found("\(options(role: "boss")) \(SampleKeys.line(1))")
                == [AccessFinding(kind: .unknownRole("boss"), line: 1)])
        #expect(
            found("\(options("/opt/andon")) \(SampleKeys.line(1))")
                == [AccessFinding(kind: .otherProgram("/opt/andon"), line: 1)])
        #expect(
            found("\(options("/gone/andon")) \(SampleKeys.line(1))")
                == [AccessFinding(kind: .noProgram("/gone/andon"), line: 1)])
    }

    @Test func `a line that allows more than the board is found`() {
        #expect(
            found("\(options()),port-forwarding \(SampleKeys.line(1))")
                == [AccessFinding(kind: .unrestricted, line: 1)])
    }

    @Test func `a line without a key is found`() {
        #expect(found("hello") == [AccessFinding(kind: .noKey, line: 1)])
        #expect(found("\(options()) ssh-ed25519 AAAA") == [AccessFinding(kind: .noKey, line: 1)])
    }

    @Test func `a file or folder that others may write is found`() throws {
        let home = try CleanHome()
        let path = try home.write(".ssh/authorized_keys", "")
        for (made, mode) in [(path, 0o600), (home.file(".ssh"), 0o700), (home.path, 0o755)] {
            chmod(made, mode_t(mode))
        }
        #expect(AccessCheck.findings(of: path) == [])
        for (made, good) in [(path, 0o600), (home.file(".ssh"), 0o700), (home.path, 0o700)] {
            chmod(made, mode_t(good | 0o020))
            let mode = String(good | 0o020, radix: 8)
            #expect(
                AccessCheck.findings(of: path)
                    == [AccessFinding(kind: .writable(path: made, mode: mode))])
            chmod(made, mode_t(good))
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
    func `a file of somebody else is found`() throws {
        let home = try CleanHome()
        let path = try home.write(".ssh/authorized_keys", "")
        for made in [path, home.file(".ssh")] { chmod(made, 0o700) }
        chown(path, 4711, 4711)
        #expect(
            AccessCheck.findings(of: path)
                == [AccessFinding(kind: .otherOwner(path: path, user: "4711"))])
    }
}
