import Glibc
import Phrases

/// What the system says of a file or a stream that it did not open, read or write.
struct SystemTrouble: Hashable {
    /// The number that the system gives it, an `errno`.
    let code: Int32

    /// What the last call into the system left.
    static var last: SystemTrouble { SystemTrouble(code: errno) }

    /// What is wrong and, where it is known, what to do; for what is seldom met the system's own
    /// words.
    func sentence(in language: Language) -> String {
        switch code {
        case ENOENT: language(.systemMissing)
        case EACCES, EPERM: language(.systemDenied)
        case EISDIR: language(.systemFolder)
        case ENOTDIR: language(.systemNoFolder)
        case ENOSPC, EDQUOT: language(.systemFull)
        case EROFS: language(.systemReadOnly)
        case ENAMETOOLONG: language(.systemLongName)
        case ELOOP: language(.systemCircle)
        case EIO: language(.systemFailing)
        case EBADF: language(.systemClosed)
        default: String(cString: strerror(code))
        }
    }
}

extension Failure {
    /// What the system says of the file at `path`.
    init(_ path: String, _ trouble: SystemTrouble) {
        self.init { $0(.rowSays, path, trouble.sentence(in: $0)) }
    }
}
