import Testing
import WorkshopCore

@testable import WorkshopStore

/// What every store promises.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
    case memory, file

    var testDescription: String { rawValue }

    /// An empty store of this kind at noon; the scratch directory must outlive it.
    func make(in scratch: Scratch, now: Instant = .noon) throws -> any EventStore {
        switch self {
        case .memory: InMemoryEventStore(zone: Zone.known, now: { now })
        case .file: try scratch.create(now: now)
        }
    }
}

@Suite struct EventStoreTests {
    private let scratch = Scratch()
    private let order = OrderID("1041")
    private let job = JobID(OrderID("1041"), 1)

    @Test(arguments: StoreKind.allCases)
    func `a new store is empty`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        #expect(store.workshop.position == 0)
        #expect(store.workshop.shop == nil)
        #expect(try store.events(after: 0, limit: 10).isEmpty)
        #expect(try store.refresh(now: .noon).isEmpty)
        #expect(try store.order(order) == nil)
    }

    @Test(arguments: StoreKind.allCases)
    func `a command's events are numbered, told and folded in`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop)
        let events = try store.when(.visit(.book(order, .service())), at: .at(7), id: "b7").get()
        #expect(events.count == 1)
        #expect(events[0].position == 4)
        #expect(events[0].version == 1)
        #expect(events[0].id == EventID(command: "b7", index: 0))
        #expect(events[0].at == .at(7))
        #expect(events[0].actor == Actor("Wang"))
        #expect(events[0].event == .visit(.opened(sheet: .service())))
        #expect(store.workshop.position == 4)
        #expect(store.workshop.order(order)?.sheet == .service())
        #expect(try store.history(of: .order(order)) == events)
    }

    @Test(arguments: StoreKind.allCases)
    func `a refused command stores nothing`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop)
        #expect(
            try store.when(.afterWork(.settle(order))) == .failure(.visit(.unknownOrder(order))))
        #expect(store.workshop.position == 3)
        #expect(try store.events(after: 3, limit: 10).isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func `a command that the role may not give stores nothing`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop + Given.order(order))
        let position = store.workshop.position
        let note = Command.visit(.note(order, text: "rattles"))
        let wall = try store.perform(note, id: "w", by: Actor("wall"), as: .viewer, at: .noon)
        #expect(
            wall
                == .failure(
                    .rights(.roleForbids(.viewer, may: Role.allCases.filter { $0 != .viewer }))))
        let undo = Command.undo(.order(order), command: nil)
        let other = try store.perform(undo, id: "u", by: Actor("Li"), as: .parts, at: .noon)
        #expect(other == .failure(.rights(.notYourStep(.order(order), by: Actor("Wang")))))
        #expect(store.workshop.position == position)
        #expect(
            try store.perform(note, id: "p", by: Actor("Li"), as: .parts, at: .noon).get().count
                == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func `a command that is given twice is stored once`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop + Given.order(order))
        let start = Command.work(.start(job, .smith, overrideReason: nil))
        let first = try store.when(start, id: "once").get()
        let second = try store.when(start, id: "once").get()
        #expect(first.count == 2)
        #expect(first == second)
        #expect(try store.events(after: 0, limit: 100).count == 5 + first.count)
    }

    @Test(arguments: StoreKind.allCases)
    func `a command whose identity begins like another's is another`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop + Given.order(order))
        for id in ["n", "n.0", "n.0.0", "n0"] {
            #expect(try store.when(.visit(.note(order, text: id)), id: id).get().count == 1)
        }
        #expect(try store.when(.visit(.note(order, text: "?")), id: "n.0").get()[0].position == 7)
    }

    @Test(arguments: StoreKind.allCases)
    func `of a group with a refusal nothing is stored and the others stay`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop)
        let second = OrderID("1042")
        let results = try store.performAll([
            Given.order(order),
            Given.order(second) + [Given.request(.afterWork(.settle(second)))],
            [Given.request(.visit(.note(order, text: "first of its group")))],
        ])
        #expect(try results[0].get().map(\.position) == [4, 5])
        #expect(results[1] == .failure(.afterWork(.workOpen(JobID(second, 1)))))
        #expect(try results[2].get().map(\.position) == [6])
        #expect(store.workshop.order(second) == nil)
        #expect(try store.history(of: .order(second)).isEmpty)
        #expect(try store.events(after: 0, limit: 100).map(\.position) == Array(1...6))
    }

    @Test(arguments: StoreKind.allCases)
    func `within one commit each command sees what those before it did`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        let all = Given.shop + Given.delivered(order) + Given.delivered(OrderID("1042"))
        try store.given([all])
        #expect(store.workshop.order(order)?.state == .delivered)
        let twice = Given.request(.visit(.note(order, text: "twice")), id: "same")
        let events = try store.performAll([[twice, twice], [twice]]).map { try $0.get() }
        #expect(events[0].count == 2)
        #expect(events[0][0] == events[0][1])
        #expect(events[1] == [events[0][0]])
    }

    @Test(arguments: StoreKind.allCases)
    func `events are read in portions`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop + Given.delivered(order))
        let all = try store.events(after: 0, limit: 100)
        #expect(all.map(\.position) == Array(1...all.count))
        #expect(try store.events(after: 2, limit: 3) == Array(all[2..<5]))
        #expect(try store.events(after: all.count, limit: 3).isEmpty)
        #expect(try store.events(after: 4, limit: 0).isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func `orders that ended before yesterday are not on the board but can be had`(
        kind: StoreKind
    ) throws {
        let store = try kind.make(in: scratch)
        let (old, new) = (OrderID("1"), OrderID("2"))
        try store.given(Given.shop)
        try store.given(Given.delivered(old, days: -9))
        try store.given(Given.delivered(new))
        _ = try store.refresh(now: .noon)
        #expect(store.workshop.order(new)?.state == .delivered)
        _ = try store.refresh(now: .at(0, 1, days: 2))
        #expect(store.workshop.orders.isEmpty)
        #expect(try store.order(new)?.state == .delivered)
        #expect(try store.history(of: .order(old)).count == Given.delivered(old).count)
    }

    @Test(arguments: StoreKind.allCases)
    func `an order that has left the board takes further commands`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop)
        try store.given(Given.delivered(order, days: -3))
        _ = try store.refresh(now: .noon)
        #expect(store.workshop.order(order) == nil)
        let events = try store.when(.afterWork(.followUp(order, note: "content"))).get()
        #expect(events[0].version == Given.delivered(order).count + 1)
        #expect(try store.order(order)?.state == .followUp)
        #expect(
            try store.when(.visit(.book(order, .service())))
                == .failure(.visit(.orderExists(order))))
        #expect(store.workshop.order(order) == nil)
    }

    @Test(arguments: StoreKind.allCases)
    func `taking back a delivery puts the order on the board again`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop)
        try store.given(Given.delivered(order, days: -3))
        _ = try store.refresh(now: .noon)
        _ = try store.when(.undo(.order(order), command: nil)).get()
        #expect(store.workshop.order(order)?.state == .ready)
        _ = try store.refresh(now: .noon)
        #expect(store.workshop.order(order)?.state == .ready)
        _ = try store.when(.afterWork(.deliver(order))).get()
        #expect(store.workshop.order(order)?.state == .delivered)
    }

    @Test(arguments: StoreKind.allCases)
    func `the shop's zone is that of its settings`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop + Given.order(order))
        #expect(store.workshop.zone == .utc)
        var moved = ShopSettings.northside
        moved.zone = "Test/Ahead"
        _ = try store.when(.shop(.changeSettings(moved))).get()
        #expect(store.workshop.zone == .ahead)
        #expect(store.workshop.order(order) != nil)
        #expect(store.workshop.technicians.map(\.id) == [.smith, .morris])
        _ = try store.when(.undo(.shop, command: nil)).get()
        #expect(store.workshop.zone == .utc)
    }

    @Test(arguments: StoreKind.allCases)
    func `a shop in a zone that nobody knows is not opened`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        var lost = ShopSettings.northside
        lost.zone = "Test/Atlantis"
        #expect(throws: StoreProblem.unknownZone(name: "Test/Atlantis")) {
            try store.when(.shop(.open(lost)))
        }
        #expect(store.workshop.shop == nil)
        #expect(try store.events(after: 0, limit: 1).isEmpty)
        try store.given(Given.shop)
    }

    @Test(arguments: StoreKind.allCases)
    func `a clock that was set back does not change the order of events`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch, now: .at(3, days: -400))
        try store.given(Given.shop + Given.order(order))
        _ = try store.when(.visit(.note(order, text: "yesterday")), at: .at(8, days: -1)).get()
        let events = try store.events(after: 0, limit: 100)
        #expect(events.map(\.position) == Array(1...6))
        #expect(events.last?.at == .at(8, days: -1))
        #expect(store.workshop.order(order)?.notes == ["yesterday"])
    }

    @Test(arguments: StoreKind.allCases)
    func `names that look the same are the same stream`(kind: StoreKind) throws {
        let store = try kind.make(in: scratch)
        try store.given(Given.shop)
        let composed = TechnicianID("Jos\u{E9}"), taken = TechnicianID("Jose\u{301}")
        _ = try store.when(
            .technician(.hire(composed, skill: .basic, shift: nil, breaks: nil))
        ).get()
        _ = try store.when(.technician(.changeSkill(taken, Skill(clamping: 3)))).get()
        #expect(store.workshop.technician(composed)?.skill == Skill(clamping: 3))
        #expect(try store.history(of: .technician(taken)).map(\.version) == [1, 2])
    }
}
