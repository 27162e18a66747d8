import Foundation
import Glibc

/// A temporary home directory and the environment that points to it; removed with the object.
///
/// Two programs that get the same home see the same store and the same configuration.
final class CleanHome: Sendable {
    /// The path of the home directory.
    let path: String

    init() throws {
        let name = FileManager.default.temporaryDirectory.appendingPathComponent("andon-XXXXXX")
        var template = Array(name.path.utf8CString)
        guard let made = mkdtemp(&template) else {
            throw DriverError(description: "no temporary folder: errno \(errno)")
        }
        path = String(cString: made)
        mkdir(file("run"), 0o700)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in this home.
    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, and the folders that it stands in.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let url = URL(fileURLWithPath: file(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
        return url.path
    }

    /// Writes a script that can be run.
    ///
    /// A shell writes it: while this process had it open, a program that another test starts at
    /// that moment could inherit the file, and running it would fail as "text file busy".
    func writeProgram(_ name: String, _ text: String) throws {
        let script = "mkdir -p \"${1%/*}\" && cat >\"$1\" && chmod 755 \"$1\""
        let run = try runProgram(
            "sh", ["-c", script, "sh", file(name)], input: text, environment: environment())
        guard run.status == 0 else { throw DriverError(description: run.err) }
    }

    /// All that a program started for a test knows of its surroundings.
    func environment(adding more: [String: String] = [:]) -> [String: String] {
        var variables = [
            "HOME": path,
            "XDG_CACHE_HOME": file("cache"),
            "XDG_CONFIG_HOME": file("config"),
            "XDG_DATA_HOME": file("data"),
            "XDG_RUNTIME_DIR": file("run"),
            "XDG_STATE_HOME": file("state"),
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "SWIFT_BACKTRACE": "enable=no",
        ]
        for name in ["PATH", "LD_LIBRARY_PATH"] {
            variables[name] = ProcessInfo.processInfo.environment[name]
        }
        return variables.merging(more) { _, new in new }
    }
}
