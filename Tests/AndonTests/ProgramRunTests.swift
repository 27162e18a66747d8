import Foundation
import Testing

struct ProgramRunTests {
    private func shell(_ script: String, input: String = "", timeout: Duration = .seconds(60))
        throws -> ProgramRun
    {
        let home = try CleanHome()
        return try runProgram(
            "sh", ["-c", script], input: input, environment: home.environment(), timeout: timeout)
    }

    @Test func `status, output and errors come back apart`() throws {
        let run = try shell("cat; echo bad >&2; exit 3", input: "in\n")
        #expect(run.status == 3)
        #expect(run.out == "in\n")
        #expect(run.err == "bad\n")
    }

    @Test func `a signal is told as a shell tells it`() throws {
        #expect(try shell("kill -9 $$").status == 128 + 9)
    }

    @Test func `a program starts with no signal blocked or ignored`() throws {
        let run = try shell("grep -E '^Sig(Blk|Ign)' /proc/self/status | cut -f2")
        #expect(run.out.split(separator: "\n").map { $0.suffix(7) } == ["0000000", "0000000"])
    }

    @Test func `large input and output do not block each other`() throws {
        let text = String(repeating: "0123456789abcdef\n", count: 100_000)
        #expect(try shell("cat; cat >&2 </dev/null", input: text).out == text)
    }

    @Test func `a program that does not end is killed at its deadline, with its children`() {
        #expect(throws: DriverError.self) {
            try shell("echo started; tail -f /dev/null | cat", timeout: .milliseconds(200))
        }
    }

    @Test func `a program that does not exist is told by name`() throws {
        let home = try CleanHome()
        let error = #expect(throws: DriverError.self) {
            try runProgram("no-such-program", [], environment: home.environment())
        }
        #expect(error?.description.hasPrefix("no-such-program: ") == true)
    }

    @Test func `a program sees a clean home and nothing of the machine's`() throws {
        let run = try shell("echo $HOME; env | cut -d= -f1 | sort | tr '\\n' ' '; pwd >/dev/null")
        let lines = run.out.split(separator: "\n")
        #expect(lines.first?.contains("andon-") == true)
        let allowed: Set = [
            "HOME", "LANG", "LD_LIBRARY_PATH", "OLDPWD", "PATH", "PWD", "SHLVL",
            "SWIFT_BACKTRACE", "TZ", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
            "XDG_RUNTIME_DIR", "XDG_STATE_HOME", "_",
        ]
        #expect(lines.last?.split(separator: " ").filter { !allowed.contains(String($0)) } == [])
    }

    @Test func `a home is gone after its last use`() throws {
        func use() throws -> String {
            let home = try CleanHome()
            let path = try home.write("config/andon/config.toml", "lang = \"zh\"\n")
            #expect(FileManager.default.fileExists(atPath: path))
            return home.path
        }
        let path = try use()
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `the program under test stands beside the tests`() {
        #expect(FileManager.default.isExecutableFile(atPath: andonPath))
    }
}
