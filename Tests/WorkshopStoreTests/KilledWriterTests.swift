import Testing
import WorkshopCore

@testable import WorkshopStore

/// Writers in processes of their own: these tests start this program again with a part to play.
@Suite struct KilledWriterTests {
    private static let order = OrderID("1041")
    private static let part = "plays the writer that appends until it is killed"
    private let scratch = Scratch()

    @Test func `after a writer was killed the store is whole and holds what it acknowledged`()
        throws
    {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(Self.order))
        for round in 1...3 {
            let child = try Child(playing: Self.part, at: scratch.path)
            var acknowledged = 0
            while acknowledged < round * 40, let line = child.line() {
                acknowledged += 1
                #expect(Int(line) != nil)
            }
            child.kill()
            // Lines that were on their way when it was killed count as well.
            while let line = child.line() { acknowledged += Int(line) == nil ? 0 : 1 }
            let report = try scratch.verify()
            #expect(report.problems == [])
            let events = try store.refresh(now: .noon)
            #expect(events.count >= acknowledged)
            #expect(acknowledged >= round * 40)
            _ = try store.when(.visit(.note(Self.order, text: "still here"))).get()
        }
    }

    @Test func `two processes that append at once do not hinder each other`() throws {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(Self.order))
        let child = try Child(playing: Self.part, at: scratch.path)
        #expect(child.line() != nil)
        for number in 0..<100 {
            _ = try store.when(.visit(.note(Self.order, text: "\(number)"))).get()
        }
        for _ in 0..<20 { #expect(child.line() != nil) }
        child.kill()
        let report = try scratch.verify()
        #expect(report.problems == [])
        #expect(report.events >= 5 + 100 + 21)
        _ = try store.refresh(now: .noon)
        #expect(store.workshop.position == report.events)
    }

    @Test(.enabled(if: Child.plays(part)))
    func `plays the writer that appends until it is killed`() throws {
        let store = try Child.openStore()
        // Bounded, should nobody be left who kills it.
        for _ in 0..<100_000 {
            let events = try store.when(.visit(.note(Self.order, text: "from a child"))).get()
            guard Child.tell("\(events[0].position)") else { return }
        }
    }
}
