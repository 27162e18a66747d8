public import Glibc

/// The files of a store, and who may read them.
///
/// Its owner alone, whatever the umask, until he opens the store to others. What is made beside a
/// store is as open as the store is then.
public enum StoreFiles {
    /// What is added to the store's path for each of its files.
    public static let suffixes = ["", "-wal", "-shm", "-head", "-sender", "-waiting"]

    /// The files of the store at `path` that others than its owner may read or write, and how.
    public static func openToOthers(
        ofStoreAt path: String
    ) -> [(path: String, mode: mode_t)] {
        suffixes.compactMap { suffix in
            var status = stat()
            guard stat(path + suffix, &status) == 0, status.st_mode & 0o077 != 0 else { return nil }
            return (path + suffix, status.st_mode & 0o777)
        }
    }

    /// Makes an empty file for its owner alone, in the place of what is there, for SQLite to fill:
    /// the files that SQLite makes beside it are as open as it is.
    static func make(_ path: String) throws(StoreProblem) {
        unlink(path)
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw problem(path, store: path) }
        // The umask may have taken from it what its owner needs.
        fchmod(file, 0o600)
        close(file)
    }

    /// Opens a file beside the store, or makes it, as open as the store is.
    /// - Returns: its descriptor; a negative number where that fails, with `errno`.
    static func open(_ path: String, _ flags: Int32, besideStoreAt store: String) -> Int32 {
        let flags = flags | O_CLOEXEC
        let made = Glibc.open(path, flags | O_CREAT | O_EXCL, 0o600)
        guard made >= 0 else {
            // Should it go in between, it is made after all.
            return errno == EEXIST ? Glibc.open(path, flags | O_CREAT, 0o600) : made
        }
        var status = stat()
        let isThere = stat(store, &status) == 0
        fchmod(made, isThere ? status.st_mode & 0o666 : 0o600)
        if isThere, geteuid() == 0 { _ = fchown(made, status.st_uid, status.st_gid) }
        return made
    }

    /// What the last call into the system, which was for the file at `path`, means for the store.
    static func problem(_ path: String, store: String) -> StoreProblem {
        switch errno {
        case EACCES, EPERM: .noPermission(path: path)
        case EROFS: .readOnly(path: store)
        case ENOENT: .notFound(path: store)
        case ENOSPC, EDQUOT: .diskFull(path: store)
        default: .system(path: store, code: errno)
        }
    }
}
