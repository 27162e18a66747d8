import ScalarText
import GRDB
import Glibc
public import WorkshopCore

// Making, opening and leaving a store.
extension SQLiteEventStore {
    /// Makes an empty store at `path`, whose directory must exist, and opens it.
    ///
    /// - Parameters:
    ///   - zone: finds a time zone by its name; nil for one that is not known.
    ///   - now: the clock, for when events were recorded and for what the shop's today is.
    /// - Throws: `StoreProblem`, `.alreadyExists` among them; nothing is left half made.
    public static func create(
        at path: String, zone: @escaping (String) -> Zone?, now: @escaping () -> Instant
    ) throws(StoreProblem) -> SQLiteEventStore {
        guard access(directory(of: path), F_OK) == 0 else { throw .noDirectory(path: path) }
        let headFile = HeadFile(ofStoreAt: path)
        try headFile.locked { () throws(StoreProblem) in
            guard access(path, F_OK) != 0 else { throw StoreProblem.alreadyExists(path: path) }
            // What is left of a store that was deleted must not be taken for part of the new one.
            for suffix in ["-wal", "-shm", "-waiting"] { unlink(path + suffix) }
            do throws(StoreProblem) {
                try make(at: path)
            } catch {
                unlink(headFile.path)
                throw error
            }
            headFile.write(Head(position: 0, hash: StoredEvent.noHash))
        }
        do {
            return try open(at: path, zone: zone, now: now)
        } catch {
            // Nobody else can have come into a store for which there is no room.
            if case .diskFull = error {
                for suffix in ["", "-wal", "-shm", "-head"] { unlink(path + suffix) }
            }
            throw error
        }
    }

    /// Opens the store at `path`.
    ///
    /// - Parameters:
    ///   - readOnly: never write; works where only reading is permitted.
    ///   - acceptingLoss: open a store whose last events are missing, and go on from there.
    ///   - progress: is called with the part that is done, 0...1, while tables are made anew that
    ///     another version of this program has made; never with most stores.
    ///   - zone: finds a time zone by its name; nil for one that is not known.
    ///   - now: the clock, for when events were recorded and for what the shop's today is.
    /// - Throws: `StoreProblem`; its cases say what each kind of bad file leads to.
    public static func open(
        at path: String, readOnly: Bool = false, acceptingLoss: Bool = false,
        progress: (Double) -> Void = { _ in },
        zone: @escaping (String) -> Zone?, now: @escaping () -> Instant
    ) throws(StoreProblem) -> SQLiteEventStore {
        try SQLiteEventStore(
            opening: path, readOnly: readOnly, acceptingLoss: acceptingLoss, progress: progress,
            zone: zone, now: now)
    }

    /// Made beside and moved into its place, so that there is never half a store.
    private static func make(at path: String) throws(StoreProblem) {
        let unfinished = "\(path)-new"
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(unfinished + suffix) }
        do {
            try StoreFiles.make(unfinished)
            let queue = try DatabaseQueue(path: unfinished)
            try queue.inDatabase { database in
                try database.inTransaction {
                    try Schema.create(in: database)
                    return .commit
                }
                try database.execute(sql: "PRAGMA journal_mode = WAL")
            }
            try queue.close()
        } catch {
            for suffix in ["", "-journal", "-wal", "-shm"] { unlink(unfinished + suffix) }
            throw Connection.problem(error, path: path)
        }
        guard rename(unfinished, path) == 0 else {
            throw .system(path: path, code: errno)
        }
        synchronise(directory: directory(of: path))
    }

    static func directory(of path: String) -> String {
        guard let (folder, _) = path.cutAtLast("/") else { return "." }
        return folder.isEmpty ? "/" : String(folder)
    }

    static func synchronise(directory: String) {
        let descriptor = Glibc.open(directory, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        Glibc.close(descriptor)
    }

    /// Loads the board.
    func load() throws(StoreProblem) {
        let loaded = try connection.reading { database in try loadBoard(database) }
        take(loaded)
    }

    /// The board from the newest snapshot and the events after it, up to and including `last`.
    func loadBoard(_ database: Database, through last: Int = .max) throws -> LoadedBoard {
        var loaded = LoadedBoard(board: LiveBoard(path: path, zone: zone))
        if let snapshot = try Snapshot.newest(in: database, table: table) {
            for recorded in snapshot.events {
                try loaded.board.fold(recorded) { _, _ in [] }
            }
            loaded.board.advance(to: snapshot.position)
            (loaded.snapshotPosition, loaded.snapshotCount) = (
                snapshot.position, snapshot.events.count
            )
        }
        _ = try catchUp(&loaded.board, through: last, database)
        loaded.head = try table.head(in: database)
        return loaded
    }

    /// Takes a board that was loaded for that of this store.
    func take(_ loaded: LoadedBoard) {
        board = loaded.board
        board.retire(now: now())
        known = loaded.head
        (snapshotPosition, snapshotCount) = (loaded.snapshotPosition, loaded.snapshotCount)
    }

    /// Finds that committed events are missing at the end.
    func checkTail(against head: Head) throws(StoreProblem) {
        guard !isReadOnly, try lacks(head) else { return }
        // A head that was read while it was written may be torn: under the lock it is not.
        try headFile.locked { () throws(StoreProblem) in
            guard let head = headFile.read(), try lacks(head) else { return }
            let found = try connection.run { database in try table.head(in: database).position }
            if found < head.position {
                throw .tailLost(path: path, expected: head.position, found: found)
            }
            throw .damaged(path: path, detail: "event \(head.position) is not the one stored")
        }
    }

    /// Goes on from what is left.
    func acceptLoss() throws(StoreProblem) {
        try headFile.locked { () throws(StoreProblem) in
            headFile.write(try connection.run { database in try table.head(in: database) })
        }
    }

    /// Leaves a snapshot behind and closes the connection, which copies the log: under the lock.
    func leave() {
        do {
            try connection.requireInPlace()
            // Who has waited in vain already does not wait once more to leave.
            try headFile.locked(isNewAct: false) { () throws(StoreProblem) in
                if workshop.position - snapshotPosition >= Snapshot.intervalAtClose {
                    takeSnapshot()
                }
                headFile.synchronise()
                try connection.close()
            }
        } catch {
            // Somebody else holds the lock, or the file is gone: to close without it could damage
            // the log. Left open, the connection ends with the process, which SQLite is made for.
            _ = Unmanaged.passRetained(connection)
            _ = Unmanaged.passRetained(log)
        }
    }

    private func lacks(_ head: Head) throws(StoreProblem) -> Bool {
        try connection.run { database in try table.lacks(head, in: database) }
    }
}

/// A board as it was read, with what belongs to it.
struct LoadedBoard {
    var board: LiveBoard
    var head = Head(position: 0, hash: StoredEvent.noHash)
    var snapshotPosition = 0
    var snapshotCount = 0
}
