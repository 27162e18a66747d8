import Glibc
import Testing

@testable import WorkshopStore

@Suite struct LockWaitTests {
    private let scratch = Scratch()

    private func opened() -> Int32 { open(scratch.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }

    /// Waits for the lock and for nothing else; its descriptor, or nil.
    private func lock(_ wait: LockWait, milliseconds: Int32 = 10_000) -> Int32? {
        switch wait.wait(milliseconds: milliseconds, hint: nil, answer: { nil as Never? }) {
        case .locked(let descriptor): descriptor
        case .late: nil
        }
    }

    @Test func `a free lock is there at once`() throws {
        let locked = try #require(lock(LockWait(descriptor: opened())))
        let other = opened()
        #expect(flock(other, LOCK_EX | LOCK_NB) != 0)
        close(locked)
        close(try #require(lock(LockWait(descriptor: other))))
    }

    @Test func `who waits gets the lock when it becomes free`() throws {
        let holder = opened()
        #expect(flock(holder, LOCK_EX) == 0)
        let waiting = LockWait(descriptor: opened())
        flock(holder, LOCK_UN)
        let locked = try #require(lock(waiting))
        #expect(flock(holder, LOCK_EX | LOCK_NB) != 0)
        close(locked)
        close(holder)
    }

    @Test func `who has given up does not take the lock`() throws {
        let holder = opened()
        #expect(flock(holder, LOCK_EX) == 0)
        let impatient = LockWait(descriptor: opened())
        #expect(lock(impatient, milliseconds: 0) == nil)
        flock(holder, LOCK_UN)
        let next = try #require(lock(LockWait(descriptor: opened())))
        close(next)
        close(holder)
    }

    @Test func `who gets his answer while he waits does not take the lock`() throws {
        let holder = opened()
        #expect(flock(holder, LOCK_EX) == 0)
        let waiting = LockWait(descriptor: opened())
        let turn = waiting.wait(milliseconds: 0, hint: nil, answer: { "stored" })
        guard case .answered("stored") = turn else {
            Issue.record("\(turn)")
            return
        }
        flock(holder, LOCK_UN)
        close(try #require(lock(LockWait(descriptor: opened()))))
        close(holder)
    }
}
