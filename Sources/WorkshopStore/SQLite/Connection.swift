import GRDB
import GRDBSQLite
import Glibc

/// The one connection of a store, opened as the store needs it.
///
/// GRDB opens and owns it; the few calls that GRDB does not have go to SQLite directly.
final class Connection {
    /// How long SQLite waits for a lock of another program, in milliseconds.
    static let patienceMilliseconds: Int32 = 5000

    let path: String
    let isReadOnly: Bool
    /// The file that was opened.
    private let file: FileIdentity?
    private let queue: DatabaseQueue

    /// Opens the file at `path`, which must exist.
    /// - Throws: `StoreProblem` when it is not there, not readable or not an SQLite database.
    init(path: String, readOnly: Bool) throws(StoreProblem) {
        self.path = path
        isReadOnly = readOnly
        try Self.look(at: path)
        file = FileIdentity(path)
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(Double(Self.patienceMilliseconds) / 1000)
        configuration.prepareDatabase { database in
            try Self.prepare(database, readOnly: readOnly)
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw Self.problem(error, path: path)
        }
    }

    /// SQLite would go on with a file that is gone, and what it stores there would be gone too.
    /// - Throws: `StoreProblem.gone` when the file that was opened does not stand there any more.
    func requireInPlace() throws(StoreProblem) {
        guard file == FileIdentity(path) else { throw .gone(path: path) }
    }

    /// Runs `body` on the connection.
    /// - Throws: `StoreProblem`: what `body` throws, or what SQLite's error means.
    func run<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
        do {
            return try queue.inDatabase(body)
        } catch {
            throw Self.problem(error, path: path)
        }
    }

    /// Runs `body` as one read transaction: it sees one state of the store.
    func reading<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
        try run { database in
            try database.beginTransaction(.deferred)
            // Nothing was written, so how a read ends cannot matter.
            defer { try? database.rollback() }
            return try body(database)
        }
    }

    /// Runs `body` as one write transaction and commits what it wrote.
    ///
    /// - Parameter commands: the identities that an unknown outcome is reported with.
    /// - Throws: `StoreProblem`; nothing is stored then, unless it is `outcomeUnknown`.
    func writing<Value>(
        commands: () -> [String] = { [] }, _ body: (Database) throws -> Value
    ) throws(StoreProblem) -> Value {
        try run { database in
            try database.beginTransaction(.immediate)
            let value: Value
            do {
                value = try body(database)
            } catch {
                try? database.rollback()
                throw error
            }
            do {
                try database.commit()
            } catch {
                if database.isInsideTransaction { try? database.rollback() }
                throw Self.commitProblem(error, path: path, commands: commands())
            }
            return value
        }
    }

    /// Closes the connection; the caller holds the write lock unless it is read-only.
    /// - Throws: `StoreProblem.failed` when SQLite could not close it.
    func close() throws(StoreProblem) {
        do {
            try queue.close()
        } catch {
            throw Self.problem(error, path: path)
        }
    }

    /// Only looks: to open and close the file would let go of SQLite's locks on it in this process.
    private static func look(at path: String) throws(StoreProblem) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            switch errno {
            case ENOENT, ENOTDIR: throw .notFound(path: path)
            case EACCES: throw .noPermission(path: path)
            default: throw .system(path: path, code: errno)
            }
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw .isDirectory(path: path)
        case S_IFREG where status.st_size > 0: break
        default: throw .notSQLite(path: path)
        }
    }

    private static func prepare(_ database: Database, readOnly: Bool) throws {
        guard let connection = database.sqliteConnection else { return }
        // FULL: a commit that was reported must outlive a power cut. GRDB has set nothing after
        // this runs, and a test reads the value back.
        try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0")
        var persist: CInt = 1
        sqlite3_file_control(connection, "main", SQLITE_FCNTL_PERSIST_WAL, &persist)
        if !readOnly, sqlite3_db_readonly(connection, "main") == 1 {
            throw StoreProblem.readOnly(path: database.description)
        }
    }
}

// What SQLite's errors mean.
extension Connection {
    static func problem(_ error: any Error, path: String) -> StoreProblem {
        switch error {
        case StoreProblem.readOnly: return .readOnly(path: path)
        case let problem as StoreProblem: return problem
        // There was no room for the index of the log.
        case let error as DatabaseError where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
            return .diskFull(path: path)
        case let error as DatabaseError:
            switch error.resultCode {
            case .SQLITE_NOTADB: return .notSQLite(path: path)
            case .SQLITE_CORRUPT: return .damaged(path: path, detail: error.detail)
            case .SQLITE_FULL: return .diskFull(path: path)
            case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
                return .locked(path: path, by: LockHolder.ofSQLite(storeAt: path))
            case .SQLITE_READONLY: return .readOnly(path: path)
            case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: return .noPermission(path: path)
            default: return .failed(path: path, detail: error.detail)
            }
        default: return .failed(path: path, detail: "an error that nobody has foreseen")
        }
    }

    /// A full or busy database has certainly not committed; of any other failure nobody can say.
    private static func commitProblem(
        _ error: any Error, path: String, commands: [String]
    ) -> StoreProblem {
        let problem = problem(error, path: path)
        switch problem {
        case .diskFull, .locked: return problem
        default:
            let detail = (error as? DatabaseError)?.detail ?? problem.detail
            return .outcomeUnknown(path: path, commands: commands, detail: detail)
        }
    }
}

extension DatabaseError {
    /// What SQLite said, without the statement.
    var detail: String {
        let said = message ?? "error"
        return "\(said) (SQLite \(extendedResultCode.rawValue))"
    }
}
