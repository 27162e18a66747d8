import Glibc
import Testing

@testable import WorkshopStore

@Suite struct LockWaitTests {
    private let scratch = Scratch()

    private func opened() -> Int32 { open(scratch.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }

    @Test func `a free lock is there at once`() throws {
        let locked = try #require(LockWait(descriptor: opened()).wait(milliseconds: 10_000))
        let other = opened()
        #expect(flock(other, LOCK_EX | LOCK_NB) != 0)
        close(locked)
        close(try #require(LockWait(descriptor: other).wait(milliseconds: 10_000)))
    }

    @Test func `who waits gets the lock when it becomes free`() throws {
        let holder = opened()
        #expect(flock(holder, LOCK_EX) == 0)
        let waiting = LockWait(descriptor: opened())
        flock(holder, LOCK_UN)
        let locked = try #require(waiting.wait(milliseconds: 10_000))
        #expect(flock(holder, LOCK_EX | LOCK_NB) != 0)
        close(locked)
        close(holder)
    }

    @Test func `who has given up does not take the lock`() throws {
        let holder = opened()
        #expect(flock(holder, LOCK_EX) == 0)
        let impatient = LockWait(descriptor: opened())
        #expect(impatient.wait(milliseconds: 0) == nil)
        flock(holder, LOCK_UN)
        let next = try #require(LockWait(descriptor: opened()).wait(milliseconds: 10_000))
        close(next)
        close(holder)
    }
}
