import Foundation
import Glibc
import Testing

@testable import andon

struct AuthorizedKeysFileTests {
    private let home: CleanHome
    private let key: String

    init() throws {
        home = try CleanHome()
        key = try home.write("k.pub", SampleKeys.line(1) + "\n")
    }

    private var usual: String { home.file(".ssh/authorized_keys") }

    private func add(_ name: String = "wall", _ more: String...) throws -> ProgramRun {
        try runAndon(
            ["access", "add", name, "--role", "viewer", "--key", key] + more, home: home)
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    private func text(_ path: String) -> String? {
        try? String(contentsOfFile: path, encoding: .utf8)
    }

    @Test func `file and folder are made for the account alone`() throws {
        #expect(try add().status == 0)
        #expect(mode(home.file(".ssh")) == 0o700 && mode(usual) == 0o600)
    }

    @Test func `a file that others could read is theirs no longer`() throws {
        try home.write(".ssh/authorized_keys", "# mine\n")
        chmod(usual, 0o664)
        #expect(try add().status == 0)
        #expect(mode(usual) == 0o600)
        #expect(text(usual)?.hasPrefix("# mine\ncommand=") == true)
    }

    @Test func `a link stays a link, and the file behind it is changed`() throws {
        let real = try home.write("kept/keys", "# mine\n")
        mkdir(home.file(".ssh"), 0o700)
        symlink(real, usual)
        #expect(try add().status == 0)
        #expect(text(real)?.hasPrefix("# mine\ncommand=") == true)
        var status = stat()
        #expect(lstat(usual, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func `what is no file is refused and named`() throws {
        let run = try add("wall", "--file", home.path)
        #expect(run.status == 1 && run.err == "andon: \(home.path): is not a plain file\n")
        let pipe = home.file("pipe")
        mkfifo(pipe, 0o600)
        #expect(try add("wall", "--file", pipe).err == "andon: \(pipe): is not a plain file\n")
    }

    @Test func `a disk that fails leaves the file as it was and nothing beside it`() throws {
        try home.write(".ssh/authorized_keys", "# mine\n")
        let run = try runProgram(
            "strace",
            [
                "-f", "-qq", "-o", "/dev/null", "-e", "inject=fsync:error=EIO", andonPath,
                "access", "add", "wall", "--role", "viewer", "--key", key,
            ], environment: home.environment())
        #expect(run.status == 1)
        #expect(run.err == "andon: \(usual): reading or writing failed; check the disk\n")
        #expect(text(usual) == "# mine\n")
        let left = try FileManager.default.contentsOfDirectory(atPath: home.file(".ssh"))
        #expect(left == ["authorized_keys"])
    }

    @Test func `editors at the same moment lose nothing of each other`() throws {
        for number in 1...8 {
            try home.write("\(number).pub", SampleKeys.line(UInt8(number)))
        }
        let script = """
            for n in 1 2 3 4 5 6 7 8; do
                "$0" access add "P$n" --role viewer --key "$HOME/$n.pub" || echo failed &
            done
            wait
            """
        let run = try runProgram("sh", ["-c", script, andonPath], environment: home.environment())
        #expect(!run.out.contains("failed"), "\(run.err)")
        let keys = try AuthorizedKeysFile(path: usual).read()
        #expect(Set(keys.names) == Set((1...8).map { "P\($0)" }))
    }

    @Test(.enabled(if: geteuid() == 0, "only root edits for another account"))
    func `what root makes for an account belongs to the account`() throws {
        let account = home.file("account")
        mkdir(account, 0o755)
        chown(account, 4711, 4712)
        let path = "\(account)/.ssh/authorized_keys"
        for name in ["a", "b"] {
            try home.write("k.pub", SampleKeys.line(name == "a" ? 1 : 2))
            #expect(try add(name, "--file", path).status == 0)
            for made in ["\(account)/.ssh", path] {
                var status = stat()
                #expect(stat(made, &status) == 0)
                #expect(status.st_uid == 4711 && status.st_gid == 4712, "\(made)")
            }
        }
    }
}
