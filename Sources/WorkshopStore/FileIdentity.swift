import Glibc

/// Which file stands under a name: an open file that was moved away can be read and written as if
/// it were still there.
public struct FileIdentity: Hashable, Sendable {
    private let device: UInt
    private let number: UInt

    /// The file at `path`; nil where there is none.
    public init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt(status.st_dev)
        number = UInt(status.st_ino)
    }
}
