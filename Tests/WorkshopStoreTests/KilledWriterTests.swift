import Foundation
import Glibc
import Testing
import WorkshopCore

@testable import WorkshopStore

/// Writers in processes of their own: these tests start this program again with a part to play.
@Suite struct KilledWriterTests {
    private static let order = OrderID("1041")
    private static let part = ProcessInfo.processInfo.environment["STORE_TEST_PART"]
    private let scratch = Scratch()

    @Test func `after a writer was killed the store is whole and holds what it acknowledged`()
        throws
    {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(Self.order))
        for round in 1...3 {
            let child = try Child(playing: "append", at: scratch.path)
            var acknowledged = 0
            while acknowledged < round * 40, let line = child.line() {
                acknowledged += 1
                #expect(Int(line) != nil)
            }
            child.kill()
            // Lines that were on their way when it was killed count as well.
            while let line = child.line() { acknowledged += Int(line) == nil ? 0 : 1 }
            let report = try scratch.verify()
            #expect(report.problems == [])
            let events = try store.refresh(now: .noon)
            #expect(events.count >= acknowledged)
            #expect(acknowledged >= round * 40)
            _ = try store.when(.note(Self.order, text: "still here")).get()
        }
    }

    @Test func `two processes that append at once do not hinder each other`() throws {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(Self.order))
        let child = try Child(playing: "append", at: scratch.path)
        #expect(child.line() != nil)
        for number in 0..<100 {
            _ = try store.when(.note(Self.order, text: "\(number)")).get()
        }
        for _ in 0..<20 { #expect(child.line() != nil) }
        child.kill()
        let report = try scratch.verify()
        #expect(report.problems == [])
        #expect(report.events >= 5 + 100 + 21)
        _ = try store.refresh(now: .noon)
        #expect(store.workshop.position == report.events)
    }

    @Test(.enabled(if: part == "append"))
    func `plays the writer that appends until it is killed`() throws {
        let path = try #require(ProcessInfo.processInfo.environment["STORE_TEST_PATH"])
        let store = try SQLiteEventStore.open(at: path, zone: Zone.known, now: { .noon })
        // Bounded, should nobody be left who kills it.
        for _ in 0..<100_000 {
            let events = try store.when(.note(Self.order, text: "from a child")).get()
            let line = "\(events[0].position)\n"
            guard write(Child.output, line, line.utf8.count) == line.utf8.count else { return }
        }
    }
}

/// This test program, started again to play a part.
private final class Child {
    /// Where a child writes its lines.
    static let output: Int32 = 3

    private var process: pid_t = 0
    private let reading: UnsafeMutablePointer<FILE>

    init(playing part: String, at path: String) throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // What the test runner itself would print belongs to nobody.
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], Self.output)
        let name = "plays the writer that appends until it is killed"
        let arguments = ["store-tests", "--testing-library", "swift-testing", "--filter", name]
        let inherited = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        let environment = inherited + ["STORE_TEST_PART=\(part)", "STORE_TEST_PATH=\(path)"]
        var argumentPointers = arguments.map { strdup($0) } + [nil]
        var environmentPointers = environment.map { strdup($0) } + [nil]
        defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
        let outcome = posix_spawn(
            &process, "/proc/self/exe", &actions, nil, &argumentPointers, &environmentPointers)
        close(ends[1])
        try #require(outcome == 0)
        reading = try #require(fdopen(ends[0], "r"))
    }

    deinit {
        kill()
        fclose(reading)
    }

    /// The next line that the child has written; nil when it has ended.
    func line() -> String? {
        var buffer = [CChar](repeating: 0, count: 64)
        guard fgets(&buffer, 64, reading) != nil else { return nil }
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
}
