import Foundation
import Glibc

/// Waits for a file's lock with a deadline, which the system's own call does not have.
///
/// A thread of its own waits in the system, where those who wait get their turn, and rings when it
/// has the lock.
final class LockWait: @unchecked Sendable {
    private enum State {
        case waiting, locked, abandoned
    }

    private let descriptor: Int32
    /// A pipe: what is written at one end rings at the other.
    private let bell: [Int32]
    /// Guards `state`, the only thing that both threads change.
    private let guardian = NSLock()
    private var state = State.waiting

    /// Begins to wait for the lock of the file that is open as `descriptor`, which is given away.
    init(descriptor: Int32) {
        self.descriptor = descriptor
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        bell = ends
        Thread { self.waitInSystem() }.start()
    }

    deinit {
        for end in bell { close(end) }
    }

    /// The descriptor with the lock; nil after `milliseconds`: then the lock is not taken.
    func wait(milliseconds: Int32) -> Int32? {
        var ring = pollfd(fd: bell[0], events: Int16(POLLIN), revents: 0)
        while poll(&ring, 1, milliseconds) < 0, errno == EINTR {}
        return guardian.withLock {
            if state == .locked { return descriptor }
            state = .abandoned
            return nil
        }
    }

    private func waitInSystem() {
        var outcome = flock(descriptor, LOCK_EX)
        while outcome != 0, errno == EINTR { outcome = flock(descriptor, LOCK_EX) }
        let isWanted = guardian.withLock {
            if state == .waiting, outcome == 0 { state = .locked }
            return state == .locked
        }
        if !isWanted { close(descriptor) }
        _ = write(bell[1], "!", 1)
    }
}
