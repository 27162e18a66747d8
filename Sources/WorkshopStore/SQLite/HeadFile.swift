import ScalarText
import Glibc
import WorkshopCore

/// The file beside the store that holds its head and that writers lock.
///
/// One lock around every append, checkpoint and close: SQLite before 3.51.3 can damage its log
/// when several processes write and checkpoint at once. The head tells when the log's end is lost,
/// which leaves a shorter chain that is whole.
final class HeadFile {
    let path: String
    private let store: String
    /// How long a writer waits for the others, in milliseconds.
    let patienceMilliseconds: Int32
    /// What is left of it for what is being done: one patience for all of an act's waits.
    private(set) var patienceLeft: Int32
    private var descriptor: Int32 = -1

    /// The head file of the store at `path`; nothing is opened yet.
    init(ofStoreAt path: String, patienceMilliseconds: Int32 = 10_000) {
        store = path
        self.path = path + "-head"
        self.patienceMilliseconds = patienceMilliseconds
        patienceLeft = patienceMilliseconds
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Begins something for which there is a whole patience again.
    func beginAct() {
        patienceLeft = patienceMilliseconds
    }

    /// Takes what was waited elsewhere from the patience; true when nothing is left of it.
    func spend(milliseconds: Int32) -> Bool {
        patienceLeft = max(0, patienceLeft - milliseconds)
        return patienceLeft == 0
    }

    /// Runs `body` under the write lock, which is not to be nested.
    ///
    /// - Parameter isNewAct: whether there is a whole patience for it, and not what is left.
    /// - Throws: `StoreProblem.locked` when others hold it too long, or what `body` throws.
    func locked<Value>(
        isNewAct: Bool = true, _ body: () throws(StoreProblem) -> Value
    ) throws(StoreProblem) -> Value {
        if isNewAct { beginAct() }
        try lock()
        defer { unlock() }
        return try body()
    }

    /// Waits for the write lock and takes it.
    /// - Throws: `StoreProblem.locked` when others hold it too long.
    func lock() throws(StoreProblem) {
        while !(try lockIfFree()) {
            guard patienceLeft > 0 else { throw lockedByOthers }
            let patient = LockWait(descriptor: try openForLocking())
            guard let locked = patient.wait(milliseconds: patienceLeft) else {
                patienceLeft = 0
                throw lockedByOthers
            }
            close(descriptor)
            descriptor = locked
            if isStillInPlace { return }
        }
    }

    /// Takes the write lock if nobody has it.
    func lockIfFree() throws(StoreProblem) -> Bool {
        while true {
            if descriptor >= 0, !isStillInPlace {
                close(descriptor)
                descriptor = -1
            }
            if descriptor < 0 { descriptor = try openForLocking() }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                try refuseWithoutLocks(errno)
                return false
            }
            if isStillInPlace { return true }
        }
    }

    /// Lets go of the write lock.
    func unlock() {
        flock(descriptor, LOCK_UN)
    }

    /// What is told when others have held the lock for too long.
    var lockedByOthers: StoreProblem { .locked(path: store, by: LockHolder.find(.flock, of: path)) }

    /// Asks the file system for a lock, as a file system without locks makes SQLite wait in vain.
    ///
    /// - Throws: `StoreProblem.noLocks`; what may be locked by others is no problem.
    func requireLocks() throws(StoreProblem) {
        let reader = open(path, O_RDONLY | O_CLOEXEC)
        guard reader >= 0 else { return }
        defer { close(reader) }
        if flock(reader, LOCK_SH | LOCK_NB) != 0 { try refuseWithoutLocks(errno) }
    }

    /// The head as it was last written; nil when there is no such file or it makes no sense.
    func read() -> Head? {
        let reader = open(path, O_RDONLY | O_CLOEXEC)
        guard reader >= 0 else { return nil }
        defer { close(reader) }
        var line = [UInt8](repeating: 0, count: Self.length)
        guard pread(reader, &line, line.count, 0) == line.count else { return nil }
        return Self.parse(line)
    }

    /// Writes the head; the caller holds the lock.
    ///
    /// One that could not be written is behind, which is harmless.
    func write(_ head: Head) {
        let line = Self.line(head)
        _ = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    /// Makes the head that was written outlive a power cut; the caller holds the lock.
    func synchronise() {
        fdatasync(descriptor)
    }

    /// Tells a file system that has no locks from a lock that others hold.
    private func refuseWithoutLocks(_ code: Int32) throws(StoreProblem) {
        switch code {
        case EWOULDBLOCK, EINTR: return
        case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: throw .noLocks(path: store)
        default: throw .system(path: path, code: code)
        }
    }

    private func openForLocking() throws(StoreProblem) -> Int32 {
        let opened = StoreFiles.open(path, O_RDWR, besideStoreAt: store)
        guard opened >= 0 else { throw StoreFiles.problem(path, store: store) }
        return opened
    }

    /// Somebody may have deleted or replaced the file while this process waited for it.
    private var isStillInPlace: Bool {
        var opened = stat()
        var named = stat()
        return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0
            && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
    }
}

// What the file holds.
extension HeadFile {
    /// Two numbers of fixed width, so that one write replaces the other.
    private static let length = 20 + 1 + 64 + 1

    static func line(_ head: Head) -> [UInt8] {
        let digits = String(head.position)
        let position = String(repeating: "0", count: 20 - digits.count) + digits
        return Array("\(position) \(head.hash.hexadecimal)\n".utf8)
    }

    static func parse(_ line: [UInt8]) -> Head? {
        guard line.count == length, line[20] == UInt8(ascii: " "), line[85] == UInt8(ascii: "\n"),
            let position = Int(String(decoding: line[..<20], as: UTF8.self)),
            let hash = [UInt8](hexadecimal: line[21..<85])
        else { return nil }
        return Head(position: position, hash: hash)
    }
}

/// Small text files of the system.
enum FileText {
    /// The first 64 KiB of a file; nil when it cannot be read.
    static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return read(descriptor)
    }

    /// The next 64 KiB of an open file; nil when it cannot be read.
    static func read(_ descriptor: Int32) -> String? {
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while text.count < 65_536 {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { return nil }
            guard count > 0 else { break }
            text += buffer[..<count]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
