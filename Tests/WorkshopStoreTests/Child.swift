import Foundation
import Glibc
import Testing
import WorkshopCore

@testable import WorkshopStore

/// This test program, started again to play a part.
final class Child {
    /// Where a child writes its lines and reads its cues.
    private static let output: Int32 = 3
    private static let input: Int32 = 4

    private var process: pid_t = 0
    private let reading: UnsafeMutablePointer<FILE>
    private let cues: Int32

    /// Starts the test of the name `part`, which is enabled only where it plays its part.
    init(playing part: String, at path: String) throws {
        let ends = try Self.pipeOfOneProcess()
        let cueEnds = try Self.pipeOfOneProcess()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // What the test runner itself would print belongs to nobody.
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], Self.output)
        posix_spawn_file_actions_adddup2(&actions, cueEnds[0], Self.input)
        let arguments = ["store-tests", "--testing-library", "swift-testing", "--filter", part]
        let inherited = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        let environment = inherited + ["STORE_TEST_PART=\(part)", "STORE_TEST_PATH=\(path)"]
        var argumentPointers = arguments.map { strdup($0) } + [nil]
        var environmentPointers = environment.map { strdup($0) } + [nil]
        defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
        let outcome = posix_spawn(
            &process, "/proc/self/exe", &actions, nil, &argumentPointers, &environmentPointers)
        close(ends[1])
        close(cueEnds[0])
        cues = cueEnds[1]
        try #require(outcome == 0)
        reading = try #require(fdopen(ends[0], "r"))
    }

    deinit {
        kill()
        fclose(reading)
        close(cues)
    }

    /// Lets the child go on with what `cue` means to it.
    func cue(_ cue: String) {
        _ = write(cues, cue, cue.utf8.count)
    }

    /// The next line that the child has written; nil when it has ended.
    func line() -> String? {
        var buffer = [CChar](repeating: 0, count: 512)
        guard fgets(&buffer, 512, reading) != nil else { return nil }
        let bytes = buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Ends the child at once, wherever it is.
    func kill() {
        guard process > 0 else { return }
        _ = Glibc.kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        process = 0
    }

    /// A pipe whose ends no other child keeps open.
    private static func pipeOfOneProcess() throws -> [Int32] {
        var ends: [Int32] = [-1, -1]
        // Above the numbers that a child is given its ends as.
        try #require(pipe(&ends) == 0)
        return ends.map { end in
            defer { close(end) }
            return fcntl(end, F_DUPFD_CLOEXEC, 10)
        }
    }
}

// What the child itself does.
extension Child {
    private static let environment = ProcessInfo.processInfo.environment

    /// Whether this process was started to play a part.
    static func plays(_ part: String) -> Bool { environment["STORE_TEST_PART"] == part }

    /// The store of the play.
    static func openStore() throws -> SQLiteEventStore {
        let path = try #require(environment["STORE_TEST_PATH"])
        return try SQLiteEventStore.open(at: path, zone: Zone.known, now: { .noon })
    }

    /// Writes a line to the parent; false when it has gone.
    static func tell(_ line: String) -> Bool {
        let bytes = Array((line + "\n").utf8)
        return write(output, bytes, bytes.count) == bytes.count
    }

    /// Waits for the parent's next cue; nil when it has gone.
    static func nextCue() -> String? {
        var byte: UInt8 = 0
        return read(input, &byte, 1) == 1 ? String(UnicodeScalar(byte)) : nil
    }
}
