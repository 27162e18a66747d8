import Glibc

/// Why the store could not do what it was asked; each case carries what a one-line message needs.
///
/// `description` is English; the caller may put the cases into words of its own.
public enum StoreProblem: Error, Hashable, Sendable {
    /// There is no store at `path`.
    case notFound(path: String)
    /// The store was moved, deleted or replaced while it was open; nothing was stored.
    case gone(path: String)
    /// The directory in which the store was to be made is not there.
    case noDirectory(path: String)
    /// Something is at `path` already.
    case alreadyExists(path: String)
    /// `path` is a directory.
    case isDirectory(path: String)
    /// The file is empty or not an SQLite database.
    case notSQLite(path: String)
    /// The file is an SQLite database of another program.
    case otherApplication(path: String, id: Int)
    /// The store was made by a newer program; `known` is the newest schema of this one.
    case newerSchema(path: String, found: Int, known: Int)
    /// An event was written by a newer program.
    case newerEvent(path: String, position: Int, type: String, schema: Int)
    /// The file, or the way in which it was opened, allows reading only.
    case readOnly(path: String)
    /// The file or its directory may not be read or written by this user.
    case noPermission(path: String)
    /// Somebody else has held the write lock for too long; `by` names the process where known.
    case locked(path: String, by: LockHolder?)
    /// The file system has no locks, without which several programs would damage the store.
    case noLocks(path: String)
    /// The disk is full; nothing was stored.
    case diskFull(path: String)
    /// The store's content is not what was written.
    case damaged(path: String, detail: String)
    /// Events that were stored are missing at the end: there were `expected`, `found` are left.
    case tailLost(path: String, expected: Int, found: Int)
    /// The shop's time zone is not known here.
    case unknownZone(name: String)
    /// The disk failed at the very end, or who had taken the commands has stopped: whether they
    /// were stored is not known. Give them again with the same identities; what was stored is not
    /// stored twice.
    case outcomeUnknown(path: String, commands: [String], detail: String)
    /// An import needs an empty store.
    case notEmpty(path: String)
    /// A line of an export does not fit, counted from 1; nothing was imported.
    case badExport(line: Int, detail: String)
    /// The operating system failed with this `errno`; nothing was stored.
    case system(path: String, code: Int32)
    /// SQLite failed in another way; nothing was stored.
    case failed(path: String, detail: String)
}

extension StoreProblem {
    /// What is said of damage, without the path; the whole description of any other problem.
    var detail: String {
        if case .damaged(_, let detail) = self { detail } else { description }
    }
}

extension StoreProblem: CustomStringConvertible {
    /// What is wrong and what to do, in one English line.
    public var description: String {
        switch self {
        case .notFound(let path): "\(path): there is no store here; `andon init` makes one"
        case .gone(let path):
            "\(path): was moved, deleted or replaced while open; put it back or restart"
        case .noDirectory(let path): "\(path): its directory does not exist"
        case .alreadyExists(let path): "\(path): there is something here already"
        case .isDirectory(let path): "\(path): is a directory, not a store"
        case .notSQLite(let path): "\(path): is not a store"
        case .otherApplication(let path, let id):
            "\(path): is a database of another program (application id \(id))"
        case .newerSchema(let path, let found, let known):
            "\(path): was made by a newer andon (schema \(found), this one knows \(known));"
                + " install the newer one"
        case .newerEvent(let path, let position, let type, let schema):
            "\(path): event \(position) (\(type), schema \(schema)) was written by a newer andon;"
                + " install the newer one"
        case .readOnly(let path): "\(path): can only be read"
        case .noPermission(let path): "\(path): permission denied"
        case .locked(let path, let by):
            "\(path): is being written by \(by?.description ?? "another program"); try again"
        case .noLocks(let path):
            "\(path): its file system has no file locks; keep the store on a local disk"
        case .diskFull(let path): "\(path): the disk is full; nothing was stored"
        case .damaged(let path, let detail):
            "\(path): is damaged: \(detail); `andon verify` says more"
        case .tailLost(let path, let expected, let found):
            "\(path): the last events are missing: \(expected) were stored, \(found) are left"
        case .unknownZone(let name): "the time zone \(name) is not known on this machine"
        case .outcomeUnknown(let path, _, let detail):
            "\(path): it is not known whether this was stored (\(detail)); do it again"
        case .notEmpty(let path): "\(path): holds events already; import into an empty store"
        case .badExport(let line, let detail): "line \(line): \(detail); nothing was imported"
        case .system(let path, let code): "\(path): \(String(cString: strerror(code)))"
        case .failed(let path, let detail): "\(path): \(detail)"
        }
    }
}
