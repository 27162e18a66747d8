import GRDB
import Glibc

// A copy of a store that is in use.
extension SQLiteEventStore {
    /// Copies the store as it is now to `path`, where nothing may be yet; others can work on.
    ///
    /// The copy is a store of its own. Cost: that of reading and writing the file once.
    /// - Throws: `StoreProblem`, `.alreadyExists` among them; nothing is left half made.
    public func copy(to path: String) throws(StoreProblem) {
        let folder = Self.directory(of: path)
        guard access(folder, F_OK) == 0 else { throw .noDirectory(path: path) }
        let headFile = HeadFile(ofStoreAt: path)
        try headFile.locked { () throws(StoreProblem) in
            guard access(path, F_OK) != 0 else { throw StoreProblem.alreadyExists(path: path) }
            for suffix in ["-wal", "-shm", "-waiting"] { unlink(path + suffix) }
            let end: Head
            do throws(StoreProblem) {
                end = try copyAside("\(path)-new", of: path)
            } catch {
                unlink(path + "-head")
                throw error
            }
            guard rename("\(path)-new", path) == 0 else {
                throw .system(path: path, code: errno)
            }
            Self.synchronise(directory: folder)
            headFile.write(end)
            headFile.synchronise()
        }
    }

    /// Made beside and moved into its place afterwards, so that there is never half a copy.
    private func copyAside(_ unfinished: String, of path: String) throws(StoreProblem) -> Head {
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(unfinished + suffix) }
        do {
            try StoreFiles.make(unfinished)
            let queue = try DatabaseQueue(path: unfinished)
            let end = try connection.run { source in
                try queue.inDatabase { target in
                    try source.backup(to: target)
                    return try table.head(in: target)
                }
            }
            try queue.close()
            return end
        } catch {
            for suffix in ["", "-journal", "-wal", "-shm"] { unlink(unfinished + suffix) }
            // Reading needs no room: it is the copy that has none.
            if case StoreProblem.diskFull = error { throw .diskFull(path: path) }
            throw Connection.problem(error, path: path)
        }
    }
}
