import Foundation
import Glibc
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct WaitingTests {
    private let scratch = Scratch()
    private let order = OrderID("1041")
    private let job = JobID(OrderID("1041"), 1)

    private func shop() throws -> SQLiteEventStore {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(order))
        return store
    }

    /// Who has laid a command and waits.
    private let others = Others()

    private func lay(_ command: Command, id: String, seen: Int, by name: String = "Moreau") {
        let waiting = WaitingRequests(ofStoreAt: scratch.path)
        #expect(waiting.becomeHeir())
        waiting.stopBeingHeir()
        waiting.add(Given.request(command, .at(10), id: id, by: name), seen: seen)
        others.waiting.append(waiting)
    }

    @Test func `who has the lock commits what others wait with, and is told of it as theirs`()
        throws
    {
        let store = try shop()
        lay(.visit(.note(order, text: "theirs")), id: "t1", seen: store.workshop.position)
        let own = try store.when(.visit(.note(order, text: "own"))).get()
        let theirs = try store.refresh(now: .noon)
        #expect(theirs.map(\.actor) == [Actor("Moreau")])
        #expect(theirs.map(\.position) == own.map { $0.position + 1 })
        #expect(store.workshop.order(order)?.notes == ["own", "theirs"])
        #expect(try scratch.verify().isWhole)
    }

    @Test func `who waited finds what another committed for him, once`() throws {
        let (store, other) = (try shop(), try scratch.open())
        lay(.visit(.note(order, text: "mine")), id: "m1", seen: other.workshop.position)
        _ = try store.when(.visit(.note(order, text: "first"))).get()
        let mine = try other.when(.visit(.note(order, text: "mine")), id: "m1").get()
        #expect(mine.map(\.position) == [store.workshop.position])
        #expect(other.workshop.order(order)?.notes == ["first", "mine"])
        #expect(try other.refresh(now: .noon).map(\.event) == [.visit(.noteAdded(text: "first"))])
    }

    @Test func `a dispatch that waited is declined when its giver has not seen the winner's`()
        throws
    {
        let store = try shop()
        let seen = store.workshop.position
        lay(.work(.assign(job, .morris, at: nil)), id: "late", seen: seen)
        _ = try store.when(.work(.assign(job, .smith, at: nil))).get()
        #expect(try store.refresh(now: .noon).isEmpty)
        #expect(store.workshop.job(job)?.technician == .smith)
    }

    @Test func `what the holder himself was declined is not done for him as if he waited`() throws {
        let store = try shop()
        lay(.visit(.confirm(OrderID("9"))), id: "c9", seen: 0)
        lay(.visit(.book(OrderID("9"), .service())), id: "b9", seen: 0)
        _ = try store.when(.visit(.confirm(OrderID("9"))), id: "c9")
        _ = try store.refresh(now: .noon)
        #expect(store.workshop.order(OrderID("9"))?.confirmedAt == nil)
    }

    @Test func `those who wait together are served, each told his own`() throws {
        let store = try shop()
        let holder = open(scratch.path + "-head", O_RDWR | O_CLOEXEC)
        #expect(flock(holder, LOCK_EX) == 0)
        let waiting = try (0..<4).map { number in
            try Waiting(scratch.open(), .visit(.note(order, text: "\(number)")), id: "w\(number)")
        }
        let folder = scratch.path + "-waiting"
        // The first is the heir and waits for the lock itself.
        while (try? FileManager.default.contentsOfDirectory(atPath: folder).count) != 3 {
            poll(nil, 0, 1)
        }
        close(holder)
        let events = waiting.compactMap { $0.result() }
        #expect(
            events.flatMap { $0 }.map(\.event) == (0..<4).map { .visit(.noteAdded(text: "\($0)")) })
        _ = try store.refresh(now: .noon)
        #expect(Set(store.workshop.order(order)?.notes ?? []) == ["0", "1", "2", "3"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        #expect(try scratch.verify().isWhole)
    }

    @Test func `who gives up takes his command back and hears who has the lock`() throws {
        try shop().close()
        let store = try SQLiteEventStore(
            opening: scratch.path, readOnly: false, acceptingLoss: false, patienceMilliseconds: 1,
            zone: Zone.known, now: { .noon })
        let holder = open(scratch.path + "-head", O_RDWR | O_CLOEXEC)
        #expect(flock(holder, LOCK_EX) == 0)
        let problem = #expect(throws: StoreProblem.self) {
            try store.when(.visit(.note(order, text: "late")))
        }
        guard case .locked(_, let other?)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(other.process == getpid())
        flock(holder, LOCK_UN)
        _ = try store.when(.visit(.note(order, text: "next"))).get()
        #expect(store.workshop.order(order)?.notes == ["next"])
        close(holder)
    }
}

/// Those who wait, as whose command is dropped who is gone.
private final class Others {
    var waiting: [WaitingRequests] = []
}

/// A command given on a thread of its own.
private final class Waiting: @unchecked Sendable {
    private let store: SQLiteEventStore
    private let done = DispatchSemaphore(value: 0)
    private var events: [RecordedEvent]?

    init(_ store: SQLiteEventStore, _ command: Command, id: String) {
        self.store = store
        Thread {
            self.events = try? self.store.when(command, id: id).get()
            self.done.signal()
        }.start()
    }

    func result() -> [RecordedEvent]? {
        _ = done.wait(timeout: .distantFuture)
        return events
    }
}
