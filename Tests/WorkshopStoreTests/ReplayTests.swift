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

        var replay = Replay(path: "p", zone: Zone.known, Projection.all)
        for recorded in store.events(after: 0, limit: 1000) {
            try replay.fold(recorded) { _, _ in [] }
        }
        #expect(replay.board.workshop.orders == store.workshop.orders)
        let (orders, jobs) = (HistoryTables.orders, HistoryTables.jobs)
        #expect(replay.rows.sorted(orders).map(orders.title) == ["history_orders 1"])
        #expect(replay.rows.sorted(jobs).map(jobs.title) == ["history_jobs 1/1/B. Smith"])
        #expect(kept.text == "1")
    }

    @Test func `memory does not grow with what has ended`() throws {
        let store = InMemoryEventStore(zone: Zone.known, now: { .noon })
        try store.given(Given.shop)
        for number in 0..<300 {
            try store.given(Given.delivered(OrderID("\(number)"), days: number - 300))
        }
        var replay = Replay(path: "p", zone: Zone.known, Projection.all)
        var most = 0
        for recorded in store.events(after: 0, limit: .max) {
            try replay.fold(recorded) { stream, below in
                store.history(of: stream).filter { $0.position < below }
            }
            most = max(most, replay.board.workshop.orders.count)
        }
        #expect(replay.rows.sorted(HistoryTables.orders).count == 300)
        #expect(most < 300)
    }
}
