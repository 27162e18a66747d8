import Glibc

/// A pseudo terminal whose far end a test reads and types on.
final class PseudoTerminal {
    // Glibc does not show these to Swift: TIOCSPTLCK, TIOCGPTN, POSIX_SPAWN_SETSID.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430
    private static let ownSession: Int16 = 0x80

    private var master: Int32
    let slavePath: String
    private var received: [UInt8] = []
    private var isQuiet = false
    private(set) var child: pid_t = 0

    init(rows: Int = 24, columns: Int = 80) {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (locked, number): (Int32, Int32) = (0, 0)
        let unlocked = ioctl(master, PseudoTerminal.setLock, &locked)
        let numbered = ioctl(master, PseudoTerminal.getNumber, &number)
        precondition(unlocked == 0 && numbered == 0, "no pseudo terminal to be had")
        slavePath = "/dev/pts/\(number)"
        resize(rows: rows, columns: columns)
    }

    /// Closes the far end, as a lost connection does.
    func hangUp() {
        close(master)
        master = -1
    }

    deinit {
        if master >= 0 { close(master) }
        if child > 0 {
            kill(child, SIGKILL)
            waitpid(child, nil, 0)
        }
    }

    func resize(rows: Int, columns: Int) {
        var size = winsize(
            ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Starts a program in a session of its own with this terminal as all three streams.
    func spawn(_ path: String, _ arguments: [String] = [], environment: [String] = []) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 0, slavePath, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        posix_spawnattr_setflags(&attributes, PseudoTerminal.ownSession)
        let fixed = ["TERM=xterm-256color", "PATH=/usr/bin:/bin", "SWIFT_BACKTRACE=enable=no"]
        var argv = ([path] + arguments).map { strdup($0) } + [nil]
        var envp = (environment + fixed).map { strdup($0) } + [nil]
        let result = posix_spawn(&child, path, &actions, &attributes, &argv, &envp)
        precondition(result == 0, "cannot start \(path): \(result)")
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Reads until the text has appeared after the last one that was waited for.
    func waits(for text: String, seconds: Int = 20) -> Bool {
        while true {
            if let range = String(decoding: received, as: UTF8.self).firstRange(of: text) {
                let seen = String(decoding: received, as: UTF8.self)[..<range.upperBound].utf8.count
                received.removeFirst(min(seen, received.count))
                return true
            }
            guard readMore(milliseconds: seconds * 1_000) else { return false }
        }
    }

    /// Everything that comes until nothing more does or the other end closes.
    func rest(milliseconds: Int = 200) -> String {
        while readMore(milliseconds: milliseconds) {}
        defer { received = [] }
        return String(decoding: received, as: UTF8.self)
    }

    private func readMore(milliseconds: Int) -> Bool {
        var one = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        let ready = poll(&one, 1, Int32(milliseconds))
        isQuiet = ready == 0
        guard ready > 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { return false }
        received += buffer[..<count]
        return true
    }

    /// Waits for the program's end: its exit code, or minus the signal that ended it.
    ///
    /// A program that is silent for 20 seconds is killed.
    func end() -> Int32 {
        var status: Int32 = 0
        while master >= 0 && readMore(milliseconds: 20_000) {}
        if master >= 0 && isQuiet { kill(child, SIGKILL) }
        waitpid(child, &status, 0)
        child = 0
        return status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f)
    }

    /// The terminal's line settings now.
    var settings: termios {
        var settings = termios()
        tcgetattr(master, &settings)
        return settings
    }

    var isRaw: Bool { settings.c_lflag & tcflag_t(ICANON) == 0 }
}
