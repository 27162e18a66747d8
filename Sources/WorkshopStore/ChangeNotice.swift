import Glibc

/// Tells that another process may have appended: a hint, after which `refresh` finds the truth.
///
/// A writer writes the head file after its commit can be seen, so that one commit is one hint.
public final class ChangeNotice {
    /// The descriptor that becomes readable (POLLIN) with a hint.
    public let descriptor: Int32
    private let headPath: String
    private var watch: Int32 = -1

    /// Watches the store at `path`; nil where the system cannot: then only polling helps.
    init?(ofStoreAt path: String) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        headPath = path + "-head"
        guard descriptor >= 0 else { return nil }
        watchHead()
        if watch < 0 { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Takes the hints that have come, without waiting; true when there was one.
    @discardableResult
    public func drain() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 4096)
        var hasHint = false
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            hasHint = true
        }
        // The head file may have been replaced, as by a restore; adding a watch twice is harmless.
        if hasHint { watchHead() }
        return hasHint
    }

    private func watchHead() {
        let mask = UInt32(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)
        watch = inotify_add_watch(descriptor, headPath, mask)
    }
}
