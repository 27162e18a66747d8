import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct PerformingTests {
    private let scratch = Scratch()
    private let order = OrderID("1041")
    private let job = JobID(OrderID("1041"), 1)

    @Test func `two who dispatch the same job get one success and one refusal`() throws {
        let (first, second) = (try scratch.create(), try scratch.open())
        try first.given(Given.shop + Given.order(order))
        _ = try first.when(.work(.start(job, .smith, overrideReason: nil))).get()
        let late = try second.when(.work(.start(job, .morris, overrideReason: nil)))
        #expect(late == .failure(.work(.inWork(job, .smith))))
        #expect(second.workshop.orders == first.workshop.orders)
    }

    @Test func `who has seen where a job is may dispatch it anew, who has not hears by whom`()
        throws
    {
        let (first, second) = (try scratch.create(), try scratch.open())
        try first.given(Given.shop + Given.order(order))
        _ = try second.refresh(now: .noon)
        _ = try first.when(.work(.assign(job, .smith, at: nil))).get()
        let late = try second.when(.work(.assign(job, .morris, at: nil)))
        #expect(late == .failure(.race(.dispatchedBy(Actor("Wang"), job, .smith))))
        _ = try second.refresh(now: .noon)
        _ = try second.when(.work(.assign(job, .morris, at: nil))).get()
    }

    @Test func `two who append in turn number their events without gaps`() throws {
        let (first, second) = (try scratch.create(), try scratch.open())
        try first.given(Given.shop + Given.order(order))
        for number in 0..<20 {
            let store = number.isMultiple(of: 2) ? first : second
            _ = try store.when(.visit(.note(order, text: "\(number)"))).get()
        }
        _ = try first.refresh(now: .noon)
        #expect(first.workshop.order(order)?.notes == (0..<20).map(String.init))
        #expect(first.workshop.orders == second.workshop.orders)
        #expect(try scratch.verify().isWhole)
    }

    @Test func `what others appended is told by the next refresh, also after a command`() throws {
        let (first, second) = (try scratch.create(), try scratch.open())
        let shop = try first.given(Given.shop)
        let mine = try second.given(Given.order(order))
        #expect(try second.refresh(now: .noon) == shop)
        #expect(try second.refresh(now: .noon).isEmpty)
        #expect(try first.refresh(now: .noon) == mine)
        #expect(try first.refresh(now: .noon).isEmpty)
    }

    @Test func `an event of another for an order that has left the board is folded in`() throws {
        let (first, second) = (try scratch.create(), try scratch.open())
        try first.given(Given.shop)
        try first.given(Given.delivered(order, days: -9))
        _ = try second.refresh(now: .noon)
        #expect(second.workshop.order(order) == nil)
        _ = try first.when(.undo(.order(order), command: nil)).get()
        _ = try second.refresh(now: .noon)
        #expect(second.workshop.order(order)?.state == .ready)
    }

    @Test func `a command that is repeated by another process is stored once`() throws {
        let (first, second) = (try scratch.create(), try scratch.open())
        try first.given(Given.shop)
        let request = Given.order(order)
        let events = try first.given(request)
        #expect(try second.given(request) == events)
        #expect(second.workshop.orders == first.workshop.orders)
    }

    @Test func `a commit of many orders leaves those that ended in the history alone`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.past(200) + [Given.order(order)])
        #expect(Array(store.workshop.orders.keys) == [order])
        #expect(try store.endedOrders(matching: "RBD", limit: 1000).count == 200)
        #expect(try scratch.verify().isWhole)
    }

    @Test func `an append over a lost end is refused`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.headFile.locked {
            store.headFile.write(Head(position: 9, hash: StoredEvent.noHash))
        }
        #expect(throws: StoreProblem.tailLost(path: scratch.path, expected: 9, found: 3)) {
            try store.given(Given.order(order))
        }
    }

    @Test(arguments: [1, 2, 3])
    func `random commands lead to the same board live, replayed and in memory`(
        seed: UInt64
    ) throws {
        var commands = RandomCommands(seed: seed)
        let memory = InMemoryEventStore(zone: Zone.known, now: { .noon })
        var stores = [try scratch.create(), try scratch.open()]
        try memory.given(Given.shop)
        try stores[0].given(Given.shop)
        for round in 0..<6 {
            for number in 0..<60 {
                let request = commands.next()
                let expected = try memory.performAll([[request]])
                let store = stores[number % 2]
                let outcome = try store.performAll([[request]])
                #expect(outcome.map(kind) == expected.map(kind))
            }
            if round.isMultiple(of: 2) { stores[round % 2] = try scratch.open() }
            for store in stores {
                _ = try store.refresh(now: .noon)
                #expect(store.workshop.orders == memory.workshop.orders)
            }
        }
        #expect(try stores[0].events(after: 0, limit: .max) == memory.events(after: 0, limit: .max))
        try stores[0].rebuild { _ in }
        #expect(stores[0].workshop.orders == memory.workshop.orders)
        #expect(try scratch.verify().problems == [])
    }

    private func kind(_ result: Result<[RecordedEvent], Refusal>) -> String {
        switch result {
        case .success(let events): events.map { "\($0.position)" }.joined(separator: ",")
        case .failure: "refused"
        }
    }
}
