import Glibc
import Phrases

/// An `authorized_keys` file on the disk, which is replaced as a whole or not at all.
struct AuthorizedKeysFile {
    /// The path that was asked for.
    let path: String

    /// What the file holds; nothing when there is none.
    /// - Throws: `Failure` when it cannot be read.
    func read() throws(Failure) -> AuthorizedKeys {
        guard Files.exists(path) else { return AuthorizedKeys([]) }
        return AuthorizedKeys(try Files.read(try target, limit: 1 << 20))
    }

    /// Changes the file while no other editor does, then puts the new one in its place.
    ///
    /// The lock is on the folder, so that nothing is left lying about.
    /// - Throws: `Failure` of `change`, with nothing changed, or of the disk.
    func edit<Value>(
        _ change: (inout AuthorizedKeys) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let target = try target
        let folder = Files.folder(of: target)
        try makeFolder(folder)
        let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0, flock(lock, LOCK_EX) == 0 else { throw Self.problem(folder) }
        defer { close(lock) }
        var keys = try read()
        let before = keys
        let value = try change(&keys)
        if keys != before { try replace(target, with: keys.bytes, lock) }
        return value
    }

    /// The file itself where the path is a link to it: a link stays one.
    private var target: String {
        get throws(Failure) {
            var status = stat()
            guard stat(path, &status) == 0 else { return path }
            guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(.accessNoFile, path) }
            return Files.resolved(path) ?? path
        }
    }

    private func makeFolder(_ folder: String) throws(Failure) {
        guard !Files.exists(folder) else { return }
        try Files.makeFolder(folder)
        guard let owner = Self.owner(of: Files.folder(of: folder)) else { return }
        chown(folder, owner.user, owner.group)
    }

    private func replace(
        _ target: String, with bytes: [UInt8], _ folder: Int32
    ) throws(Failure) {
        var name = Array("\(target).XXXXXX".utf8CString)
        let file = mkstemp(&name)
        guard file >= 0 else { throw Self.problem(target) }
        let beside = Files.text(of: name)
        defer { close(file) }
        // Root edits for the account, whose sshd session has to read the file.
        if let owner = Self.owner(of: target) ?? Self.owner(of: Files.folder(of: target)) {
            fchown(file, owner.user, owner.group)
        }
        guard Self.write(bytes, to: file), fchmod(file, 0o600) == 0, fsync(file) == 0,
            rename(beside, target) == 0
        else {
            let problem = Self.problem(target)
            unlink(beside)
            throw problem
        }
        fsync(folder)
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func owner(of path: String) -> (user: uid_t, group: gid_t)? {
        var status = stat()
        return stat(path, &status) == 0 ? (status.st_uid, status.st_gid) : nil
    }

    private static func problem(_ path: String) -> Failure {
        Failure(path, .last)
    }
}
