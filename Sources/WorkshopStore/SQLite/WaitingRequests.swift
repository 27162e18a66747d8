import ScalarText
import Glibc
import WorkshopCore

/// The commands of those who wait for the write lock, each in a file of its own in a folder beside
/// the store: whoever has the lock commits them together with his own.
///
/// A hint and no more. Who waits learns from the events table that his command was stored, and
/// decides it himself when his turn comes and it was not. A command belongs to him who renames its
/// file, so that it has one taker, and who waits can take it back; he watches his file, which goes
/// when the taker has committed. He holds its lock as well, so that the command of one who was
/// killed is told from that of one who waits.
final class WaitingRequests {
    /// A command of one who waits.
    struct Slip: Codable, Hashable {
        var request: CommandRequest
        /// The position up to which he has seen what others did.
        var seen: Int
    }

    /// More than that are left to those who gave them.
    static let limit = 64

    private static let taken = ".taken"

    let folder: String
    /// Becomes readable when the command that was added is done with, one way or the other.
    private var notice: Int32?
    /// The folder, whose lock the heir has.
    private var heirdom: Int32 = -1
    /// The file of the command that was added last, whose lock is kept while it waits.
    private var slip: Int32 = -1
    private let store: String
    private var takenPaths: [String] = []
    private lazy var name = "\(getpid())-\(UInt(bitPattern: ObjectIdentifier(self).hashValue))"
    private var own: String { "\(folder)/\(name)" }
    private var unfinished: String { "\(folder)/.\(name)" }

    /// The commands that wait for the lock of the store at `path`; nothing is made yet.
    init(ofStoreAt path: String) {
        store = path
        folder = path + "-waiting"
    }

    deinit {
        if let notice { close(notice) }
        if heirdom >= 0 { close(heirdom) }
        closeSlip()
    }

    /// Lays a command where the holder of the lock finds it; where that cannot be done, it waits
    /// for its own turn.
    func add(_ request: CommandRequest, seen: Int) {
        closeSlip()
        let text = try? JSONValue.encoding(Slip(request: request, seen: seen)).text
        guard let text, let file = make() else { return }
        slip = file
        let bytes = Array(text.utf8)
        _ = write(file, bytes, bytes.count)
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return }
        // Before there is anything to take, so that no hint is missed.
        watch()
        rename(unfinished, own)
    }

    /// Takes the command back; false when somebody has taken it, who may store it still.
    @discardableResult
    func withdraw() -> Bool {
        defer { closeSlip() }
        unlink(own + Self.taken)
        return unlink(own) == 0
    }

    /// Takes the commands that wait, without those of processes that have ended; the caller holds
    /// the write lock.
    func take() -> [Slip] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var slips: [Slip] = []
        while slips.count < Self.limit, let entry = readdir(listing) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard !name.begins(with: ".") else {
                dropIfLeft(name)
                continue
            }
            // A taken one that is still there was left by a taker that ended or has just committed.
            if name.ends(with: Self.taken) {
                unlink("\(folder)/\(name)")
            } else if let slip = take(name) {
                slips.append(slip)
            }
        }
        return slips
    }

    /// Tells those whose commands were taken that the taker is done with them.
    func release() {
        for path in takenPaths { unlink(path) }
        takenPaths = []
    }

    /// Waits until the command that was added is done with, one way or the other; false when that
    /// takes longer.
    func wait(milliseconds: Int32) -> Bool {
        var wait = pollfd(fd: notice ?? -1, events: Int16(POLLIN), revents: 0)
        while poll(&wait, 1, milliseconds) > 0 {
            drain()
            // A hint may be a late one of the last command.
            if access(own, F_OK) != 0, access(own + Self.taken, F_OK) != 0 { return true }
        }
        return false
    }

    /// Whether somebody has waited before, so that there may be an heir.
    var hasFolder: Bool {
        if heirdom < 0 { heirdom = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        return heirdom >= 0
    }

    /// Becomes the one of those who wait that waits for the lock; false when another is.
    func becomeHeir() -> Bool {
        if !hasFolder { makeFolder() }
        // Where none can be made everybody waits for the lock.
        return !hasFolder || flock(heirdom, LOCK_EX | LOCK_NB) == 0
    }

    /// Leaves the part to the next.
    func stopBeingHeir() {
        if heirdom >= 0 { flock(heirdom, LOCK_UN) }
    }

    /// Removes the file of one who was killed before he could give it its name.
    ///
    /// Should he only not have locked it yet, he waits for his own turn.
    private func dropIfLeft(_ name: String) {
        guard name != ".", name != ".." else { return }
        let path = "\(folder)/\(name)"
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return }
        defer { close(file) }
        if flock(file, LOCK_SH | LOCK_NB) == 0 { unlink(path) }
    }

    private func take(_ name: String) -> Slip? {
        let path = "\(folder)/\(name)"
        guard rename(path, path + Self.taken) == 0 else { return nil }
        takenPaths.append(path + Self.taken)
        return Self.slip(at: path + Self.taken)
    }

    private func closeSlip() {
        if slip >= 0 { close(slip) }
        slip = -1
    }

    private func drain() {
        var buffer = [UInt8](repeating: 0, count: 512)
        while let notice, read(notice, &buffer, buffer.count) > 0 {}
    }

    private func watch() {
        if notice == nil {
            let made = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            if made >= 0 { notice = made }
        }
        drain()
        if let notice {
            _ = inotify_add_watch(notice, unfinished, UInt32(IN_ATTRIB | IN_DELETE_SELF))
        }
    }

    /// A file for the command that nobody takes yet, with the rights of the store.
    private func make() -> Int32? {
        let flags = O_WRONLY | O_TRUNC | O_NOFOLLOW
        let file = StoreFiles.open(unfinished, flags, besideStoreAt: store)
        return file < 0 ? nil : file
    }

    /// Makes the folder: who may read or write the store may also look into it.
    private func makeFolder() {
        var status = stat()
        guard stat(store, &status) == 0, mkdir(folder, 0o700) == 0 else { return }
        let mode = status.st_mode & 0o666
        chmod(folder, mode | (mode & 0o444) >> 2)
        if geteuid() == 0 { _ = chown(folder, status.st_uid, status.st_gid) }
    }

    /// The command in a file; nil for what is none, or that of a process that has ended.
    private static func slip(at path: String) -> Slip? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard flock(file, LOCK_SH | LOCK_NB) != 0, var text = FileText.read(file) else {
            return nil
        }
        return text.withUTF8 { bytes in
            guard let tape = try? JSONTape(bytes) else { return nil }
            return try? Slip(from: TapeDecoder(tape: tape, node: 0))
        }
    }
}
