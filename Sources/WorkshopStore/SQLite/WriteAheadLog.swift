import GRDB
import GRDBSQLite
import Glibc

/// The care of SQLite's write-ahead log: grown beforehand, emptied in time.
///
/// A commit into a file that need not grow costs one write and one flush of data; into one that
/// grows, the file system's own log is flushed too, which takes twice as long.
final class WriteAheadLog {
    /// The size at which the log is copied into the store, in bytes (DESIGN §4).
    static let checkpointSize = 2 << 20
    /// The size to which the file is grown: some room for the append that passes the limit.
    static let grownSize = checkpointSize + (1 << 20)
    /// The size at which the file is cut, after a large import or a reader that did not end.
    static let cutSize = 8 << 20
    /// How long a cut waits for those who read, in milliseconds: their reads are short, but where
    /// many do, one always reads.
    private static let cutPatience: Int32 = 100
    /// One who reads on is waited for again when the log is so much longer.
    private static let cutPause = 1 << 20

    private let path: String
    private var isGrown = false
    /// The size from which a cut waits for those who read.
    private var nextPatience = cutSize
    /// The pages that are in the log, as the last commit has left it.
    private let pages = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

    /// The log of the store at `path`.
    init(ofStoreAt path: String) {
        self.path = path + "-wal"
        pages.initialize(to: 0)
    }

    deinit {
        pages.deallocate()
    }

    /// Has SQLite tell the size of the log after each commit; not to outlive this object.
    func watch(_ database: Database) {
        sqlite3_wal_hook(
            database.sqliteConnection,
            { pages, _, _, count in
                pages?.assumingMemoryBound(to: Int32.self).pointee = count
                return SQLITE_OK
            }, pages)
    }

    /// Grows the file beforehand, once; the caller holds the write lock.
    ///
    /// SQLite takes what lies behind its last frame for nothing. What cannot be grown only costs
    /// time, so that no error is reported.
    func grow() {
        guard !isGrown else { return }
        isGrown = true
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var size = Int(lseek(descriptor, 0, SEEK_END))
        guard size >= 0, size < Self.grownSize else { return }
        let zeros = [UInt8](repeating: 0, count: 1 << 18)
        while size < Self.grownSize {
            let count = pwrite(descriptor, zeros, min(zeros.count, Self.grownSize - size), size)
            guard count > 0 else { break }
            size += count
        }
        fsync(descriptor)
    }

    /// Copies the log into the store when it has become long; the caller holds the write lock.
    ///
    /// Nobody is waited for until it is very long: pages that a reader needs stay for the next
    /// time, and the log begins anew with the first append that finds all copied and no reader in
    /// it.
    /// - Returns: whether the log was long.
    func checkpointIfLong(_ database: Database) -> Bool {
        let size = Int(pages.pointee) * 4096
        guard size > Self.checkpointSize else { return false }
        guard size > Self.cutSize else {
            _ = try? database.checkpoint(.passive)
            return true
        }
        let isPatient = size > nextPatience
        if cut(database, patience: isPatient ? Self.cutPatience : 0) {
            pages.pointee = 0
            nextPatience = Self.cutSize
            isGrown = false
            grow()
        } else if isPatient {
            nextPatience = size + Self.cutPause
        }
        return true
    }

    /// Empties the file unless somebody goes on reading in it.
    private func cut(_ database: Database, patience: Int32) -> Bool {
        sqlite3_busy_timeout(database.sqliteConnection, patience)
        defer { sqlite3_busy_timeout(database.sqliteConnection, Connection.patienceMilliseconds) }
        return (try? database.checkpoint(.truncate)) != nil
    }
}
