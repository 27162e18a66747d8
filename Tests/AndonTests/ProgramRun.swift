import Foundation
import Glibc

/// What a program left when it ended.
struct ProgramRun {
    /// The exit status, or 128 and the number of the signal that ended the program, as in a shell.
    let status: Int32
    let out: String
    let err: String
}

/// The driver could not do what a test asked of it.
struct DriverError: Error, CustomStringConvertible {
    let description: String
}

/// Runs a program to its end.
///
/// Input and output are unnamed files, so that neither a full pipe nor a grandchild that keeps one
/// open can hold up the test.
///
/// - Parameters:
///   - program: a path, or a name to look for in PATH.
///   - environment: the whole environment of the program.
///   - timeout: when it has passed, the program's process group is killed.
/// - Throws: `DriverError` when the program cannot be started or does not end in time.
func runProgram(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String], timeout: Duration = .seconds(60)
) throws -> ProgramRun {
    let files = try (unnamedFile(), unnamedFile(), unnamedFile())
    defer {
        close(files.0)
        close(files.1)
        close(files.2)
    }
    try write(input, to: files.0)
    let process = try spawn(
        program, arguments, environment: environment, files: [files.0, files.1, files.2])
    guard let status = Deadline(after: timeout).first(pause: 2, { endStatus(of: process) }) else {
        kill(-process, SIGKILL)
        waitpid(process, nil, 0)
        throw DriverError(
            description: """
                \(program) \(arguments.joined(separator: " ")) did not end within \(timeout)
                \(contents(of: files.1))\(contents(of: files.2))
                """)
    }
    return ProgramRun(status: status, out: contents(of: files.1), err: contents(of: files.2))
}

/// The status as a shell tells it, or nil while the process runs.
private func endStatus(of process: pid_t) -> Int32? {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
}

/// True when there is no such process, or only what its parent has not collected yet; else nil.
func hasEnded(_ process: pid_t) -> Bool? {
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    let isRunning = state?.split(separator: ")").last?.hasPrefix(" Z") == false
    return isRunning ? nil : true
}

/// Starts a program in a process group of its own, with `files` as its descriptors 0, 1, 2.
private func spawn(
    _ program: String, _ arguments: [String], environment: [String: String], files: [Int32]
) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in files.enumerated() {
        posix_spawn_file_actions_adddup2(&actions, file, Int32(descriptor))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of the tests block signals, and a program would inherit that.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
        &attributes,
        Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, program, &actions, &attributes, words, variables)
    guard failure == 0 else {
        throw DriverError(description: "\(program): \(String(cString: strerror(failure)))")
    }
    return process
}

private func unnamedFile() throws -> Int32 {
    var path = Array((NSTemporaryDirectory() + "/andon-test-XXXXXX").utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw DriverError(description: "no temporary file: errno \(errno)") }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(path)
    return file
}

private func write(_ text: String, to file: Int32) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        guard count > 0 else { throw DriverError(description: "cannot write: errno \(errno)") }
        rest = rest.dropFirst(count)
    }
    lseek(file, 0, SEEK_SET)
}

private func contents(of file: Int32) -> String {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    while case let count = pread(file, &part, part.count, off_t(bytes.count)), count > 0 {
        bytes += part[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
}
