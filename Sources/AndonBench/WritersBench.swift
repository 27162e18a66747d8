import Glibc

/// Twenty processes that commit as fast as they can, beside as many that leave it to SQLite's busy
/// timeout to wait for each other.
struct WritersBench {
    /// This program, which plays the writers.
    let bench: String
    let folder: String
    private let writers = 20
    private let seconds = 3
    private let runs = 3

    /// What the writers of one run have come to.
    private struct Tally {
        var commits = 0
        var longest = 0.0
        var failures = 0
    }

    func run() throws {
        Report.heading("\(writers) writers at once, \(runs) paired runs of \(seconds) s")
        var ours = Tally()
        var theirs = Tally()
        for run in 0..<runs {
            let store = "\(folder)/writers-\(run).db"
            try AppendingWriter.prepare(store, writers: writers)
            add(race(["--write", "andon", store]), to: &ours)
            let plain = "\(folder)/plain-\(run).db"
            try BusyWriter.prepare(plain)
            add(race(["--write", "sqlite", plain]), to: &theirs)
        }
        let time = Double(runs * seconds)
        Report.ratio(
            "commits, against SQLite's busy timeout", Double(ours.commits) / time,
            Double(theirs.commits) / time, "/s", goal: "≥ 5")
        Report.ratio(
            "the longest wait, against its", ours.longest, theirs.longest, "ms", goal: "≤ 0.1")
        Report.figure("commits that failed", Double(ours.failures), "", goal: "0")
    }

    private func add(_ tally: Tally, to sum: inout Tally) {
        sum.commits += tally.commits
        sum.longest = max(sum.longest, tally.longest)
        sum.failures += tally.failures
    }

    /// Starts the writers, lets them go at once and adds up what they tell.
    private func race(_ arguments: [String]) -> Tally {
        var tally = Tally()
        let children = (0..<writers).compactMap { number in
            PipedProgram([bench] + arguments + ["\(number)", "\(seconds)"])
        }
        tally.failures = writers - children.count
        for child in children { _ = child.line() }
        for child in children { child.go() }
        for child in children {
            let numbers = (child.line() ?? "").split(separator: " ").compactMap { Double($0) }
            guard numbers.count == 3 else {
                tally.failures += 1
                continue
            }
            tally.commits += Int(numbers[0])
            tally.longest = max(tally.longest, numbers[1])
            tally.failures += Int(numbers[2])
        }
        return tally
    }
}

/// A program that is spoken to through pipes.
final class PipedProgram {
    private let process: pid_t
    private let output: UnsafeMutablePointer<FILE>
    private let input: Int32

    /// Starts `arguments`; nil when that fails.
    init?(_ arguments: [String]) {
        var (toChild, fromChild): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
        for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
        posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let words = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var child: pid_t = 0
        let outcome = posix_spawn(&child, arguments[0], &actions, nil, words, environ)
        close(toChild[0])
        close(fromChild[1])
        guard outcome == 0, let stream = fdopen(fromChild[0], "r") else { return nil }
        (process, output, input) = (child, stream, toChild[1])
    }

    deinit {
        fclose(output)
        close(input)
        waitpid(process, nil, 0)
    }

    /// The next line that the program writes; nil when it has ended.
    func line() -> String? {
        var buffer = [CChar](repeating: 0, count: 256)
        guard fgets(&buffer, 256, output) != nil else { return nil }
        return String(
            decoding: buffer.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init(bitPattern:)),
            as: UTF8.self)
    }

    /// Lets a program go on that waits for a byte.
    func go() { _ = write(input, "!", 1) }
}
