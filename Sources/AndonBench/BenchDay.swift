import WorkshopCore
import WorkshopStore

/// Stores that the benchmarks fill: a shop with many orders, each through its whole life.
enum BenchDay {
    static let actor = Actor("Bench")
    static let zone = Zone(name: "UTC", firstOffsetSeconds: 0)
    /// Monday 23 November 2026, 7:00 UTC.
    static let morning = Instant(milliseconds: 1_795_417_200_000)
    private static let smith = TechnicianID("B. Smith")

    static func emptyStore(at path: String) throws -> SQLiteEventStore {
        let store = try SQLiteEventStore.create(at: path, zone: { _ in zone }, now: { morning })
        let hours = DaySpan(from: TimeOfDay(0, 0), until: TimeOfDay(24, 0))
        let settings = ShopSettings(name: "Bench", zone: "UTC", hours: hours)
        try give(
            store,
            [
                .shop(.open(settings)),
                .technician(.hire(smith, skill: Skill(clamping: 4), shift: hours, breaks: [])),
            ], id: "shop", at: morning)
        return store
    }

    /// Orders that were delivered long ago, twenty events each, one behind the other.
    static func fill(_ store: SQLiteEventStore, orders: Int, delivered: Bool = false) throws {
        let past = morning - Minutes(orders * 60 + 3 * 24 * 60)
        for first in stride(from: 0, to: orders, by: 250) {
            let groups = (first..<min(first + 250, orders)).map { index in
                life(index + 1, from: past + Minutes(index * 60), isDelivered: delivered)
            }
            _ = try store.performAll(groups)
        }
    }

    private static func life(
        _ number: Int, from start: Instant, isDelivered: Bool
    ) -> [CommandRequest] {
        let order = OrderID(String(number))
        let job = JobID(order, 1)
        let line = JobLine(
            description: "40,000 km service", flatRate: Minutes(30), skill: .basic)
        let sheet = OrderSheet(
            customer: "Bench", plate: "B \(number)", model: "Camry", arrival: start,
            promise: start + Minutes(300), wantsWash: true, jobs: [line])
        var commands: [Command] = [
            .visit(.book(order, sheet)), .visit(.confirm(order)),
            .visit(.receive(order, keyTag: "7")),
        ]
        if isDelivered { commands += steps(order, job) }
        return commands.enumerated().map { index, command in
            CommandRequest(
                command, id: "life-\(number)-\(index)", by: actor, at: start + Minutes(index))
        }
    }

    private static func steps(_ order: OrderID, _ job: JobID) -> [Command] {
        let stop = StopRequest(code: .interrupted, reason: "lift", parked: "P1")
        return [
            .visit(.park(order, place: "P4")), .visit(.note(order, text: "noise at 60 km/h")),
            .work(.assign(job, smith, at: nil)), .work(.start(job, nil, overrideReason: nil)),
            .work(.stop(job, stop)),
            .promise(.acknowledge(order)), .work(.resume(job, nil, overrideReason: nil)),
            .work(.finish(job)),
            .afterWork(.passInspection(order, note: "")), .afterWork(.startWash(order)),
            .afterWork(.finishWash(order)),
            .afterWork(.settle(order)), .afterWork(.ready(order)), .afterWork(.deliver(order)),
            .afterWork(.followUp(order, note: "")),
            .afterWork(.close(order)),
        ]
    }

    private static func give(
        _ store: SQLiteEventStore, _ commands: [Command], id: String, at: Instant
    ) throws {
        _ = try store.performAll(
            commands.enumerated().map {
                [CommandRequest($0.element, id: "\(id)-\($0.offset)", by: actor, at: at)]
            })
    }
}
