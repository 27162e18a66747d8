import DealerFiles
import Foundation
import Phrases
import ScalarText
import Testing
import WorkshopCore
import WorkshopStore

@testable import Reports
@testable import andon

/// Names of scalars of every kind, through every way in, and back after all that a store goes
/// through.
struct AnyNameTests {
    /// Some scalars of each general category, and those that take a text apart or hold it together.
    private static let scalars: [[Unicode.Scalar]] = {
        var found: [Unicode.GeneralCategory: [Unicode.Scalar]] = [:]
        for value in stride(from: UInt32(0x21), through: 0xE_0100, by: 1) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let category = scalar.properties.generalCategory
            if category == .unassigned || category == .privateUse, value % 97 != 0 { continue }
            found[category, default: []].append(scalar)
        }
        let special = Array(
            "/.,;:\"'\\|{}@-+# \u{301}\u{E33}\u{903}\u{200D}\u{1F3FB}\u{338}e=K".unicodeScalars)
        return found.sorted { $0.value[0] < $1.value[0] }.map(\.value) + [special, special]
    }()

    private static func names(_ count: Int, seed: UInt64) -> [String] {
        var chance = Chance(state: seed)
        return (0..<count).flatMap { number -> [String] in
            var name = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...5, using: &chance) {
                let kind = scalars[Int.random(in: 0..<scalars.count, using: &chance)]
                name.append(kind[Int.random(in: 0..<kind.count, using: &chance)])
            }
            // One of three behind a letter, so that most of those are taken.
            let text = (number.isMultiple(of: 3) ? "" : "n\(number)") + String(name)
            // What is read as the same name, in other scalars.
            return [text, text.decomposedStringWithCanonicalMapping]
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `what was taken under a name is found under it ever after`(seed: UInt64) throws {
        let home = try CleanHome()
        let store = try Self.store(home.file("a.db"))
        let names = Self.names(60, seed: seed)
        var taken = 0
        for (index, name) in names.enumerated() {
            taken += try Self.perform(Self.typed(name, index), on: store).count { $0 }
            for file in Self.files(name, index) {
                taken += try Self.perform(file, into: store).count { $0 }
            }
        }
        #expect(taken > names.count, "most names can be names")
        let board = Self.picture(store)
        try store.rebuild { _ in }
        #expect(Self.picture(store) == board)
        store.close()
        let again = try SQLiteEventStore.open(at: store.path, zone: Self.zone, now: { Self.now })
        #expect(Self.picture(again) == board)
        var lines: [String] = []
        try again.exportEvents { line in
            lines.append(line)
            return true
        }
        again.close()
        #expect(try SQLiteEventStore.verify(at: store.path, zone: Self.zone).isWhole)
        let other = try SQLiteEventStore.create(
            at: home.file("b.db"), zone: Self.zone, now: { Self.now })
        try other.importEvents(from: lines)
        #expect(Self.picture(other) == board)
        other.close()
        #expect(try SQLiteEventStore.verify(at: other.path, zone: Self.zone).isWhole)
    }

    @Test func `orders that were exported are read again under their numbers`() throws {
        let home = try CleanHome()
        let store = try Self.store(home.file("a.db"))
        for (index, name) in Self.names(80, seed: 4).enumerated() {
            for file in Self.files(name, index) { _ = try Self.perform(file, into: store) }
        }
        let sheet = JobSheet(zone: .utc)
        let rows = store.workshop.orders.values.flatMap { sheet.rows($0) }
        let text = ([JobSheet.columns] + rows).map { CommaSeparated.line($0) + "\n" }.joined()
        let read = try DealerFileReader.read(Array(text.utf8), zone: .utc)
        #expect(read.problems.filter { $0.severity == .error }.isEmpty)
        let plan = ImportPlan(read, into: store.workshop, at: Self.now)
        #expect(plan.units.count == store.workshop.orders.count && plan.isIdle)
        for unit in plan.units { #expect(unit.verdict == .unchanged, "\(unit)") }
        store.close()
    }

    @Test(arguments: [5, 6] as [UInt64])
    func `a key leads back to the name that it was given for`(seed: UInt64) throws {
        var keys = AuthorizedKeys([])
        var names: [String] = []
        for (index, name) in Self.names(120, seed: seed).enumerated() {
            let grant = Grant(program: "/usr/bin/andon", store: nil, name: name, role: "viewer")
            guard (try? grant.check()) != nil, index < 250 else { continue }
            try keys.add(grant, SampleKeys.key(UInt8(index)), to: "f")
            names.append(name)
        }
        #expect(!names.isEmpty)
        let found = keys.entries.compactMap(\.grant?.name)
        #expect(found.map { Array($0.utf8) } == names.map { Array($0.utf8) })
    }
}

extension AnyNameTests {
    fileprivate static let now = Instant(milliseconds: 1_795_435_200_000)

    fileprivate static func zone(_ name: String) -> Zone? { name == "UTC" ? .utc : nil }

    fileprivate static func store(_ path: String) throws -> SQLiteEventStore {
        let store = try SQLiteEventStore.create(at: path, zone: zone, now: { now })
        let settings = ShopSettings(
            name: "Northside", zone: "UTC",
            hours: DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0)))
        _ = try store.perform(.shop(.open(settings)), id: "open", by: Actor("Wang"), at: now).get()
        return store
    }

    /// What `andon do hire` and `andon do book` make of the name.
    fileprivate static func typed(_ name: String, _ index: Int) -> [[CommandRequest]] {
        let text = name.cleaned
        let sheet = OrderSheet(
            customer: "C\(text)", plate: text, arrival: now, promise: now + Minutes(120),
            jobs: [JobLine(description: "J\(text)", flatRate: Minutes(60), skill: .basic)])
        let hire = Command.technician(
            .hire(
                TechnicianID(name.cleanedName), skill: .basic, shift: nil, breaks: nil))
        return [hire, .visit(.book(Target(name).order, sheet))].enumerated().map { place, command in
            [CommandRequest(command, id: "t\(index)-\(place)", by: Actor("Wang"), at: now)]
        }
    }

    /// Files in which the name is an order's number, a customer's name, a note, a technician.
    fileprivate static func files(_ name: String, _ index: Int) -> [[UInt8]] {
        func quoted(_ text: String) -> String { "\"" + text.exchanging("\"", for: "\"\"") + "\"" }
        let times = "2026-11-23T08:00,2026-11-24T12:00"
        let rows =
            "ro,arrival,promised,customer,plate,job,frt_hours,notes\n"
            + "\(quoted(name + "c")),\(times),\(quoted(name + "x")),P,J,1,\(quoted(name))\n"
        let staff = "technician,skill\n\(quoted(name + "s")),2\n"
        let object = [
            "ro": name + "j", "arrival": "2026-11-23T08:00", "promised": "2026-11-24T12:00",
            "customer": "x" + name, "plate": "P", "job": "J", "frt_hours": "1", "notes": name,
        ]
        let line = (try? JSONSerialization.data(withJSONObject: object)) ?? Data()
        let escaped = ["\\", ";", ","].reduce(name) { $0.exchanging($1, for: "\\" + $1) }
        let calendar = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:\(index)
            DTSTART:20261124T080000Z
            DTEND:20261124T090000Z
            SUMMARY:Oil \(escaped)
            DESCRIPTION:RO: \(escaped)i\\nCustomer: \(escaped)x\\nPlate: P\\nHours: 1
            END:VEVENT
            END:VCALENDAR

            """.exchanging("\n", for: "\r\n")
        return [Array(rows.utf8), Array(staff.utf8), [UInt8](line), Array(calendar.utf8)]
    }

    fileprivate static func perform(
        _ groups: [[CommandRequest]], on store: SQLiteEventStore
    ) throws -> [Bool] {
        try zip(groups, store.performAll(groups)).map { group, result in
            guard case .success = result, let stream = group.first?.command.stream else {
                return false
            }
            #expect(isKnown(stream, to: store.workshop), "\(stream)")
            return true
        }
    }

    fileprivate static func perform(
        _ file: [UInt8], into store: SQLiteEventStore
    ) throws -> [Bool] {
        let read = try DealerFileReader.read(file, zone: .utc)
        let plan = ImportPlan(read, into: store.workshop, at: now) { try? store.order($0) }
        let groups = plan.units.filter { !$0.steps.isEmpty }.map { unit in
            unit.steps.enumerated().map { place, step in
                CommandRequest(
                    step.command, id: "\(unit.seed)-\(place)", by: Actor("Wang"), at: step.at)
            }
        }
        return try groups.isEmpty ? [] : perform(groups, on: store)
    }

    /// Whether the board has the stream under the scalars under which the store keeps it.
    private static func isKnown(_ stream: StreamID, to workshop: Workshop) -> Bool {
        switch stream {
        case .shop: true
        case .technician(let id):
            workshop.technician(id)?.id.name.isExactly(
                id.name.precomposedStringWithCanonicalMapping) == true
        case .order(let id):
            workshop.order(id)?.id.text.isExactly(
                id.text.precomposedStringWithCanonicalMapping) == true
        }
    }

    /// The board in bytes: strings that are read as the same are not.
    fileprivate static func picture(_ store: SQLiteEventStore) -> Set<[UInt8]> {
        let workshop = store.workshop
        let orders = workshop.orders.values.map { order in
            "\(order.id)\n\(order.sheet)\n\(workshop.version(of: .order(order.id)))"
        }
        let staff = workshop.technicians.map { technician in
            "\(technician.id)\n\(workshop.version(of: .technician(technician.id)))"
        }
        return Set((orders + staff).map { Array($0.utf8) })
    }
}

/// Chance that is the same in every run (SplitMix64).
private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
