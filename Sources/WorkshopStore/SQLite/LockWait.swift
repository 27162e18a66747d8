import Foundation
import Glibc

/// Waits for a file's lock with a deadline, which the system's own call does not have.
///
/// A thread of its own waits in the system, where those who wait get their turn, and rings when it
/// has the lock.
final class LockWait: @unchecked Sendable {
    private enum State {
        case waiting, locked, abandoned, passed
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

    /// How a wait has ended.
    enum Turn<Answer> {
        /// With the lock, of which this is the descriptor.
        case locked(Int32)
        /// With an answer that needs no lock any more; the lock is not taken.
        case answered(Answer)
        /// With the end of the patience; the lock is not taken.
        case late
    }

    /// Waits for the lock until nothing has been heard for `milliseconds`.
    ///
    /// - Parameters:
    ///   - hint: a descriptor that becomes readable when there may be an answer.
    ///   - answer: is asked after a hint, which it takes, and at the end of the patience.
    func wait<Answer>(
        milliseconds: Int32, hint: Int32?, answer: () -> Answer?
    ) -> Turn<Answer> {
        var waits = [bell[0], hint ?? -1]
            .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while true {
            let count = poll(&waits, nfds_t(waits.count), milliseconds)
            if count < 0, errno == EINTR { continue }
            let isRung = waits[0].revents != 0
            if !isRung, let answer = answer() {
                if let descriptor = leave() { close(descriptor) }
                return .answered(answer)
            }
            if isRung || count <= 0 { return leave().map { .locked($0) } ?? .late }
        }
    }

    /// Goes on with a wait that was left before its turn came; false when its turn has passed.
    func rejoin() -> Bool {
        guardian.withLock {
            if state == .abandoned { state = .waiting }
            return state == .waiting
        }
    }

    /// Ends the wait; the descriptor if the lock has come.
    private func leave() -> Int32? {
        guardian.withLock {
            if state == .locked { return descriptor }
            if state == .waiting { state = .abandoned }
            return nil
        }
    }

    private func waitInSystem() {
        var outcome = flock(descriptor, LOCK_EX)
        while outcome != 0, errno == EINTR { outcome = flock(descriptor, LOCK_EX) }
        let isWanted = guardian.withLock {
            state = state == .waiting && outcome == 0 ? .locked : .passed
            return state == .locked
        }
        if !isWanted { close(descriptor) }
        _ = write(bell[1], "!", 1)
    }
}
