import Glibc
import ScalarText

/// The process that holds a lock which others wait for.
public struct LockHolder: Hashable, Sendable {
    /// The number of the process.
    public var process: Int32
    /// What it runs; nil where it cannot be told.
    public var name: String?
    /// The number of the user as whom it runs; nil where it cannot be told.
    public var user: UInt32?
    /// The terminal that it runs on, such as `pts/3`; nil where it has none.
    public var terminal: String?
    /// Whether it was stopped, as ^Z does, so that waiting does not help.
    public var isStopped: Bool

    /// A process with what is known of it.
    public init(
        process: Int32, name: String? = nil, user: UInt32? = nil, terminal: String? = nil,
        isStopped: Bool = false
    ) {
        self.process = process
        self.name = name
        self.user = user
        self.terminal = terminal
        self.isStopped = isStopped
    }

    /// Which files' locks are looked for, and of which kind.
    enum Kind: String {
        /// Andon's own lock beside the store.
        case flock = "FLOCK"
        /// SQLite's locks.
        case posix = "POSIX"
    }

    /// The process that holds the lock of the file at `path` alone, as the kernel lists it.
    static func find(_ kind: Kind, of path: String) -> LockHolder? {
        var status = stat()
        guard stat(path, &status) == 0, let table = FileText.read("/proc/locks") else { return nil }
        let holder = process(kind, inode: UInt64(status.st_ino), in: table)
        return holder.map(LockHolder.init(seen:))
    }

    /// Who holds SQLite's own locks on the store at `path`.
    static func ofSQLite(storeAt path: String) -> LockHolder? {
        let holder = find(.posix, of: path + "-shm") ?? find(.posix, of: path)
        return holder?.process == getpid() ? nil : holder
    }

    /// The number of the process in the kernel's table; those who only wait or share do not count.
    static func process(_ kind: Kind, inode: UInt64, in table: String) -> Int32? {
        for line in table.lines where !line.holds("->") {
            let fields = line.words
            guard fields.count > 5, fields[1] == kind.rawValue, fields[3] == "WRITE",
                fields[5].ends(with: ":\(inode)"), let process = Int32(fields[4]), process > 0
            else { continue }
            return process
        }
        return nil
    }

    private init(seen process: Int32) {
        var status = stat()
        let isThere = stat("/proc/\(process)", &status) == 0
        let line = FileText.read("/proc/\(process)/stat") ?? ""
        self.init(process: process, line: line, user: isThere ? status.st_uid : nil)
    }

    /// What the kernel's line on a process (`/proc/N/stat`) tells.
    init(process: Int32, line: String, user: UInt32?) {
        self.init(process: process, user: user)
        // The name stands in brackets and may hold brackets and blanks.
        guard let (_, opened) = line.cut(at: "("), let (inside, behind) = opened.cutAtLast(")")
        else { return }
        name = String(inside)
        let fields = behind.words
        guard fields.count > 4, let device = UInt32(fields[4]) else { return }
        isStopped = fields[0] == "T" || fields[0] == "t"
        terminal = LockHolder.terminal(device)
    }

    /// The name of a terminal by the number of its device.
    static func terminal(_ device: UInt32) -> String? {
        let (major, minor) = (device >> 8 & 0xfff, device & 0xff | device >> 12 & 0xfff00)
        return switch major {
        case 136...143: "pts/\((major - 136) * 256 + minor)"
        case 4 where minor < 64: "tty\(minor)"
        default: nil
        }
    }
}

extension LockHolder: CustomStringConvertible {
    /// The process in English, for developers.
    public var description: String { "process \(process)" + (name.map { " (\($0))" } ?? "") }
}
