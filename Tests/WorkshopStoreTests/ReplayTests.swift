import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct ReplayTests {
    @Test func `what is folded leaves the rows of what has ended`() throws {
        let store = InMemoryEventStore(zone: Zone.known, now: { .noon })
        let (kept, taken) = (OrderID("1"), OrderID("2"))
        try store.given(Given.shop + Given.delivered(kept) + Given.delivered(taken))
        try store.given(Given.order(OrderID("3")))
        _ = try store.when(.undo(.order(taken), command: nil)).get()

        var replay = Replay(path: "p", zone: Zone.known)
        for recorded in store.events(after: 0, limit: 1000) {
            try replay.fold(recorded) { _, _ in [] }
        }
        #expect(replay.board.workshop.orders == store.workshop.orders)
        #expect(replay.changes.count == 1)
        guard case .put(let order, let jobs)? = replay.changes.first else {
            Issue.record("the order that ended is missing")
            return
        }
        #expect(order.id == kept)
        #expect(jobs.map(\.technician) == ["B. Smith"])
    }

    @Test func `memory does not grow with what has ended`() throws {
        let store = InMemoryEventStore(zone: Zone.known, now: { .noon })
        try store.given(Given.shop)
        for number in 0..<300 {
            try store.given(Given.delivered(OrderID("\(number)"), days: number - 300))
        }
        var replay = Replay(path: "p", zone: Zone.known)
        var most = 0
        for recorded in store.events(after: 0, limit: .max) {
            try replay.fold(recorded) { stream, below in
                store.history(of: stream).filter { $0.position < below }
            }
            most = max(most, replay.board.workshop.orders.count)
        }
        #expect(replay.changes.count == 300)
        #expect(most < 300)
    }
}
