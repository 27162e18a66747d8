import Glibc

/// A program that runs on a terminal of its own, as a terminal emulator would run it.
final class PtyProgram {
    /// Requests of <sys/ioctl.h> and a flag of <spawn.h> that are not visible from Swift.
    private enum Request {
        static let unlock: UInt = 0x4004_5431
        static let number: UInt = 0x8004_5430
        static let newSession: Int16 = 0x80
    }

    let descriptor: Int32
    let process: pid_t
    private let started: Double

    /// Starts `arguments` on a terminal of `rows` by `columns`; nil when that fails.
    init?(_ arguments: [String], rows: UInt16, columns: UInt16, environment: [String]) {
        let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var number: CInt = 0
        var isLocked: CInt = 0
        guard main >= 0, ioctl(main, Request.unlock, &isLocked) == 0,
            ioctl(main, Request.number, &number) == 0
        else { return nil }
        let name = "/dev/pts/\(number)"
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(main, UInt(TIOCSWINSZ), &size)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        // The first terminal that a session leader opens becomes its own.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        posix_spawn_file_actions_addclose(&actions, main)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        posix_spawnattr_setflags(&attributes, Request.newSession)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        var words = arguments.map { strdup($0) } + [nil]
        var variables = (environment + ["TERM=xterm-256color", "LANG=C.UTF-8"]).map { strdup($0) }
        variables.append(nil)
        defer { (words + variables).forEach { free($0) } }
        var child: pid_t = 0
        started = Moment.now
        guard posix_spawnp(&child, arguments[0], &actions, &attributes, &words, &variables) == 0
        else { return nil }
        process = child
        descriptor = main
    }

    deinit { stop() }

    /// Reads until the program has been silent for `quiet` seconds; when the first and last byte
    /// came, in seconds on the clock of `Moment`, and how many there were.
    func burst(quiet: Double, limit: Double = 10) -> Burst {
        var burst = Burst()
        let end = Moment.now + limit
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while Moment.now < end {
            var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let patience = burst.bytes == 0 ? end - Moment.now : quiet
            guard poll(&wait, 1, Int32(max(1, patience * 1000))) > 0 else { break }
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            burst.last = Moment.now
            if burst.bytes == 0 { burst.first = burst.last }
            burst.bytes += count
            burst.hasText = burst.hasText || PrintedText.isIn(buffer[..<count])
        }
        return burst
    }

    /// Milliseconds from the start to the last byte of the first picture, and its size.
    ///
    /// A burst that only sets the terminal up is not a picture: it goes on until text has come.
    func firstPicture() -> (milliseconds: Double, bytes: Int) {
        var picture = burst(quiet: 0.05)
        while !picture.hasText, picture.last - started < 5 {
            let more = burst(quiet: 0.05, limit: 1)
            guard more.bytes > 0 else { break }
            picture.last = more.last
            picture.bytes += more.bytes
            picture.hasText = more.hasText
        }
        return ((picture.last - started) * 1000, picture.bytes)
    }

    /// Presses a key and tells when its answer began, in milliseconds, and how long it was.
    func press(_ key: String, limit: Double = 0.5) -> (milliseconds: Double, bytes: Int) {
        _ = burst(quiet: 0.02, limit: 0.02)
        let pressed = Moment.now
        _ = write(descriptor, key, key.utf8.count)
        let burst = burst(quiet: 0.02, limit: limit)
        return ((burst.first - pressed) * 1000, burst.bytes)
    }

    /// How often the program's threads have been given the processor so far.
    var wakeUps: Int {
        guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
        defer { fclose(file) }
        var total = 0
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, 256, file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
            guard text.contains("ctxt_switches"), let number = text.split(separator: "\t").last
            else { continue }
            total += Int(number.filter(\.isNumber)) ?? 0
        }
        return total
    }

    func stop() {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        close(descriptor)
    }
}

/// What a program wrote in one go.
struct Burst {
    var first = 0.0
    var last = 0.0
    var bytes = 0
    var hasText = false
}

/// Tells text from what only steers the terminal.
enum PrintedText {
    static func isIn(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == 0x1B {
                skipSequence(&rest)
            } else if byte > 0x20, byte != 0x7F {
                return true
            }
        }
        return false
    }

    /// `ESC [ … letter`, `ESC ( letter` or `ESC letter`.
    private static func skipSequence(_ rest: inout ArraySlice<UInt8>) {
        guard let kind = rest.popFirst() else { return }
        if kind == UInt8(ascii: "[") {
            while let byte = rest.popFirst(), !(0x40...0x7E).contains(byte) {}
        } else if kind == UInt8(ascii: "(") || kind == UInt8(ascii: ")") {
            rest = rest.dropFirst()
        }
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
