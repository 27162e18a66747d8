import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct LiveBoardTests {
    private let order = OrderID("1041")
    private let log: [RecordedEvent]

    init() throws {
        let store = InMemoryEventStore(zone: Zone.known, now: { .noon })
        try store.given(Given.shop)
        try store.given(Given.delivered(OrderID("1041"), days: -1))
        log = store.events(after: 0, limit: 100)
    }

    private func board(_ count: Int) throws -> LiveBoard {
        var board = LiveBoard(path: "p", zone: Zone.known)
        for recorded in log.prefix(count) { try board.fold(recorded) { _, _ in [] } }
        return board
    }

    private func load(_ stream: StreamID, below position: Int) -> [RecordedEvent] {
        log.filter { $0.stream == stream && $0.position < position }
    }

    @Test func `an event of an order that has left the board brings the order back`() throws {
        var board = try board(log.count - 1)
        board.retire(now: .at(0, days: 3))
        #expect(board.workshop.order(order) != nil, "it has not ended yet")
        try board.fold(log[log.count - 1]) { _, _ in [] }
        board.retire(now: .at(12, days: 3))
        #expect(board.isAsleep(.order(order)))

        var next = log[log.count - 1]
        next.version += 1
        next.position += 1
        next.event = .afterWork(.followedUp(note: ""))
        var asked: [Int] = []
        try board.fold(next) { stream, below in
            asked.append(below)
            return load(stream, below: below)
        }
        #expect(asked == [next.position])
        #expect(board.workshop.order(order)?.state == .followUp)
        board.settle(now: .at(12, days: 3))
        #expect(board.workshop.order(order) == nil)
    }

    @Test func `a gap that loading does not fill is damage`() throws {
        var board = try board(3)
        #expect(throws: StoreProblem.self) {
            try board.fold(log[5]) { _, _ in [] }
        }
    }

    @Test func `an event that was folded in before changes nothing`() throws {
        var board = try board(log.count)
        try board.fold(log[4]) { _, _ in [] }
        #expect(board.workshop.history(of: .order(order)).count == log.count - 3)
    }

    @Test func `orders leave when the day changes and not before`() throws {
        var board = try board(log.count)
        board.settle(now: .at(23, 59))
        #expect(board.workshop.order(order) != nil)
        board.settle(now: .at(0, days: 1))
        #expect(board.workshop.order(order) == nil)
    }

    @Test func `a shop whose zone is not known is an error`() {
        var board = LiveBoard(path: "p", zone: { _ in nil })
        #expect(throws: StoreProblem.unknownZone(name: "UTC")) {
            try board.fold(log[0]) { _, _ in [] }
        }
    }
}
