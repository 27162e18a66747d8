import Glibc

/// What a program that has ended left behind.
struct Run {
    let command: String
    /// The exit status; of a program that a signal ended, that signal below zero.
    let status: Int32
    let out: String
    let err: String
    let seconds: Double
    /// The most memory that it held at once, in MB.
    let megabytes: Int
    /// Whether it had to be killed, because its time was over.
    let isLate: Bool

    /// All that it wrote, shortened for a report.
    var said: String {
        let text = (out + err).split(whereSeparator: \.isNewline).joined(separator: " | ")
        return "`\(command.prefix(160))` -> \(status): \(text.prefix(240))"
    }
}

/// A program that runs beside this one; it is killed with the last reference.
final class Child {
    let process: pid_t
    private let command: String
    private let started = Moment.now
    private let ends: [Int32]
    private var texts: [[UInt8]] = [[], []]
    private var hasEnded = false

    /// Starts `words` with `environment` alone; `input` is the file that it reads.
    init(_ words: [String], environment: [String], input: String = "/dev/null") throws(Broken) {
        var (out, err): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        guard pipe(&out) == 0, pipe(&err) == 0 else { throw Broken("no pipes") }
        for end in out + err { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, out[1], 1)
        posix_spawn_file_actions_adddup2(&actions, err[1], 2)
        let arguments = words.map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer {
            posix_spawn_file_actions_destroy(&actions)
            (arguments + variables).forEach { free($0) }
        }
        var child: pid_t = 0
        let outcome = posix_spawnp(&child, words[0], &actions, nil, arguments, variables)
        close(out[1])
        close(err[1])
        guard outcome == 0 else { throw Broken("cannot start \(words[0])") }
        process = child
        command = words.joined(separator: " ")
        ends = [out[0], err[0]]
    }

    deinit {
        if !hasEnded {
            end()
            waitpid(process, nil, 0)
        }
        ends.forEach { close($0) }
    }

    /// The process that this one started itself, as strace starts what it watches.
    var grandchild: pid_t? {
        let path = "/proc/\(process)/task/\(process)/children"
        return Files.text(path).split(separator: " ").first.flatMap { pid_t($0) }
    }

    /// Waits until it has written `text` on standard error; false when it ends before, or after
    /// `patience` seconds.
    func says(_ text: String, patience: Double = 20) -> Bool {
        let limit = Moment.now + patience
        while !String(decoding: texts[1], as: UTF8.self).contains(text) {
            guard Moment.now < limit, read(until: limit) else { return false }
        }
        return true
    }

    /// Waits until it ends, and kills it after `patience` seconds.
    func wait(_ patience: Double) -> Run {
        let limit = started + patience
        while Moment.now < limit, read(until: limit) {}
        let isLate = Moment.now >= limit
        if isLate { end() }
        var (status, usage): (Int32, rusage) = (0, rusage())
        wait4(process, &status, 0, &usage)
        hasEnded = true
        let signal = status & 0x7F
        return Run(
            command: command, status: signal == 0 ? (status >> 8) & 0xFF : -signal,
            out: String(decoding: texts[0], as: UTF8.self),
            err: String(decoding: texts[1], as: UTF8.self), seconds: Moment.now - started,
            megabytes: usage.ru_maxrss / 1024, isLate: isLate)
    }

    private func end() {
        if let grandchild { kill(grandchild, SIGKILL) }
        kill(process, SIGKILL)
    }

    /// Reads what has come; false when nothing will come any more.
    private func read(until limit: Double) -> Bool {
        var ends = ends.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let patience = Int32(max(1, min(1000, (limit - Moment.now) * 1000)))
        guard poll(&ends, 2, patience) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var isOpen = false
        for place in 0..<2 where ends[place].revents != 0 {
            let count = Glibc.read(ends[place].fd, &buffer, buffer.count)
            if count > 0 { texts[place] += buffer[..<count] }
            isOpen = isOpen || count > 0
        }
        return isOpen
    }
}

/// A clock that is never set, in seconds.
enum Moment {
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
