import Foundation
import Testing
import WorkshopCore

@testable import WorkshopStore

/// A directory of its own for one test, gone when the test is over.
final class Scratch {
    let directory: String

    init() {
        directory = NSTemporaryDirectory() + "store-\(UUID().uuidString)"
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true)
        } catch {
            preconditionFailure("\(error)")
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Where the test's store lies.
    var path: String { directory + "/workshop.db" }

    func create(now: Instant = .noon) throws -> SQLiteEventStore {
        try SQLiteEventStore.create(at: path, zone: Zone.known, now: { now })
    }

    /// A store that waits only so long for the lock.
    func create(patienceMilliseconds: Int32) throws -> SQLiteEventStore {
        try create().close()
        return try SQLiteEventStore(
            opening: path, readOnly: false, acceptingLoss: false,
            patienceMilliseconds: patienceMilliseconds, zone: Zone.known, now: { .noon })
    }

    func open(readOnly: Bool = false, now: Instant = .noon) throws -> SQLiteEventStore {
        try SQLiteEventStore.open(at: path, readOnly: readOnly, zone: Zone.known, now: { now })
    }

    func verify() throws -> VerifyReport {
        try SQLiteEventStore.verify(at: path, zone: Zone.known)
    }

    func bytes(_ suffix: String = "") throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + suffix)))
    }

    func write(_ bytes: [UInt8], _ suffix: String = "") throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path + suffix))
    }
}

extension Zone {
    /// Two hours ahead of UTC, for a shop that moves.
    static let ahead = Zone(name: "Test/Ahead", firstOffsetSeconds: 7200)

    /// The zones that tests know.
    static func known(_ name: String) -> Zone? {
        ["UTC": .utc, "Test/Ahead": .ahead][name]
    }
}

extension Instant {
    /// Monday 2026-11-23 at 12:00 UTC.
    static let noon = Instant(milliseconds: 1_795_435_200_000)

    /// A time of the day of `noon`, or of a day that lies `days` after it.
    static func at(_ hour: Int, _ minute: Int = 0, days: Int = 0) -> Instant {
        noon + Minutes((hour - 12) * 60 + minute + days * 1440)
    }
}

extension TechnicianID {
    static let smith = TechnicianID("B. Smith")
    static let morris = TechnicianID("D. Morris")
}

extension ShopSettings {
    static let northside = ShopSettings(
        name: "Northside", zone: "UTC",
        hours: DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0)))
}

extension OrderSheet {
    /// A service of 60 minutes, promised for 15:00 of a day that lies `days` after `noon`.
    static func service(days: Int = 0) -> OrderSheet {
        OrderSheet(
            customer: "Ms Haddad", plate: "RBD 117", model: "Corolla", vin: "VNK123",
            advisor: "Moreau", arrival: .at(7, days: days), promise: .at(15, days: days),
            jobs: [
                JobLine(description: "Service", flatRate: Minutes(60), skill: Skill(clamping: 1))
            ])
    }
}

/// Commands in the order in which a workshop gives them.
enum Given {
    static func request(
        _ command: Command, _ at: Instant = .at(8), id: String? = nil, by: String = "Wang"
    ) -> CommandRequest {
        CommandRequest(command, id: id ?? "\(command.stream) \(UUID())", by: Actor(by), at: at)
    }

    /// A shop with two technicians.
    static let shop = [
        request(.shop(.open(.northside)), .at(6, days: -30)),
        request(
            .technician(.hire(.smith, skill: Skill(clamping: 4), shift: nil, breaks: nil)),
            .at(6, days: -30)),
        request(
            .technician(.hire(.morris, skill: Skill(clamping: 2), shift: nil, breaks: nil)),
            .at(6, days: -30)),
    ]

    /// An order that has come in.
    static func order(_ id: OrderID, days: Int = 0) -> [CommandRequest] {
        [
            request(.visit(.book(id, .service(days: days))), .at(7, days: days)),
            request(.visit(.receive(id, keyTag: "12")), .at(7, 5, days: days)),
        ]
    }

    /// An order from its opening to the delivery at 11:00.
    static func delivered(_ id: OrderID, days: Int = 0) -> [CommandRequest] {
        let job = JobID(id, 1)
        return order(id, days: days) + [
            request(.work(.assign(job, .smith, at: nil)), .at(8, days: days)),
            request(.work(.start(job, .smith, overrideReason: nil)), .at(8, days: days)),
            request(.work(.finish(job)), .at(9, days: days)),
            request(.afterWork(.passInspection(id, note: "")), .at(9, 10, days: days)),
            request(.afterWork(.settle(id)), .at(9, 20, days: days)),
            request(.afterWork(.ready(id)), .at(9, 30, days: days)),
            request(.afterWork(.deliver(id)), .at(11, days: days)),
        ]
    }

    /// Many orders of past days, all delivered.
    static func past(_ count: Int, first: Int = 1) -> [[CommandRequest]] {
        (0..<count).map { delivered(OrderID("\(first + $0)"), days: -3 - $0 / 8) }
    }
}

extension EventStore {
    /// Performs a group of commands, none of which may be refused.
    @discardableResult
    func given(
        _ group: [CommandRequest], _ location: SourceLocation = #_sourceLocation
    ) throws -> [RecordedEvent] {
        try given([group], location)
    }

    /// Performs groups of commands in one commit, none of which may be refused.
    @discardableResult
    func given(
        _ groups: [[CommandRequest]], _ location: SourceLocation = #_sourceLocation
    ) throws -> [RecordedEvent] {
        try performAll(groups).flatMap { result in
            do {
                return try result.get()
            } catch {
                Issue.record("refused: \(error)", sourceLocation: location)
                throw error
            }
        }
    }

    /// Performs one command that may be refused.
    func when(
        _ command: Command, at: Instant = .at(10), id: String? = nil
    ) throws -> Result<[RecordedEvent], Refusal> {
        let request = Given.request(command, at, id: id)
        return try perform(request.command, id: request.id, by: request.actor, at: request.at)
    }
}
