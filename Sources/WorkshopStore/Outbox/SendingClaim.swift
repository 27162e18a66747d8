import Glibc

/// The right to send the messages of a store, which one process has at a time.
///
/// It is a lock on a file beside the store, and so ends with the process, however that ends. No
/// clock is asked: one that is set back can neither take it away nor keep it.
public final class SendingClaim {
    private let descriptor: Int32

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Takes the right to send the messages of the store at `path`; nil while another process has
    /// it, or where the file cannot be made.
    public static func take(forStoreAt path: String) -> SendingClaim? {
        let name = path + "-sender"
        let descriptor = StoreFiles.open(name, O_RDWR, besideStoreAt: path)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        return SendingClaim(descriptor: descriptor)
    }

    /// Whether nobody has the right to send the messages of the store at `path`.
    public static func isFree(forStoreAt path: String) -> Bool {
        let descriptor = open(path + "-sender", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return true }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) == 0
    }
}
