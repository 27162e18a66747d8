import Glibc

/// A program on a terminal of its own, whose window is as large as one likes.
final class Screen {
    /// Requests of <sys/ioctl.h> and a flag of <spawn.h> that are not visible from Swift.
    private enum Request {
        static let unlock: UInt = 0x4004_5431
        static let number: UInt = 0x8004_5430
        static let newSession: Int16 = 0x80
    }

    private let process: pid_t
    private let terminal: Int32
    private var ending: Int32?

    init(
        _ words: [String], rows: UInt16, columns: UInt16, environment: [String]
    ) throws(Broken) {
        terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (number, isLocked): (CInt, CInt) = (0, 0)
        guard terminal >= 0, ioctl(terminal, Request.unlock, &isLocked) == 0,
            ioctl(terminal, Request.number, &number) == 0
        else { throw Broken("no terminal") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        // The first terminal that a session leader opens becomes its own.
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        posix_spawnattr_setflags(&attributes, Request.newSession)
        let arguments = words.map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
            (arguments + variables).forEach { free($0) }
        }
        var child: pid_t = 0
        Screen.resize(terminal, rows, columns)
        guard posix_spawnp(&child, words[0], &actions, &attributes, arguments, variables) == 0
        else { throw Broken("cannot start \(words[0])") }
        process = child
    }

    deinit {
        if ending == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(terminal)
    }

    func resize(rows: UInt16, columns: UInt16) { Screen.resize(terminal, rows, columns) }

    private static func resize(_ terminal: Int32, _ rows: UInt16, _ columns: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    }

    func press(_ key: String) { _ = write(terminal, key, key.utf8.count) }

    /// Reads until nothing has come for `quiet` seconds, at most `limit` seconds; how many bytes
    /// came.
    @discardableResult
    func read(quiet: Double, limit: Double = 20) -> Int {
        let end = Moment.now + limit
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var total = 0
        while Moment.now < end {
            var wait = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
            let patience = total == 0 ? end - Moment.now : quiet
            guard poll(&wait, 1, Int32(max(1, patience * 1000))) > 0 else { break }
            let count = Glibc.read(terminal, &buffer, buffer.count)
            guard count > 0 else { break }
            total += count
        }
        return total
    }

    /// Reads until the program has ended; its status, that of a signal below zero, or nil when it
    /// still runs after so many seconds.
    func ends(within seconds: Double) -> Int32? {
        let end = Moment.now + seconds
        while ending == nil, Moment.now < end {
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process {
                ending = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
            } else if read(quiet: 0.02, limit: 0.1) == 0 {
                poll(nil, 0, 10)
            }
        }
        return ending
    }

    /// The most memory that the program has held at once so far, in MB.
    var megabytes: Int {
        let line = Files.text("/proc/\(process)/status").split(separator: "\n")
            .first { $0.hasPrefix("VmHWM:") }
        return (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0) / 1024
    }
}
