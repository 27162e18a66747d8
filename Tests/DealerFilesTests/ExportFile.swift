import DealerFiles
import Foundation
import Testing
import WorkshopCore

/// Small exports written in the tests, and the two days beside them.
enum ExportFile {
    static let zone = Zone(name: "Test/East", firstOffsetSeconds: 3600)
    static let header = "ro,arrival,promised,customer,plate,job,frt_hours,skill"

    /// The bytes of a day's file in `Days`.
    static func day(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return try [UInt8](Data(contentsOf: folder.appendingPathComponent("Days/\(name).csv")))
    }

    static func read(_ text: String, columns: ColumnMap? = nil) throws -> ReadResult {
        try DealerFileReader.read(Array(text.utf8), zone: zone, columns: columns)
    }

    /// Reads rows that stand under the short header.
    static func rows(_ rows: String...) throws -> ReadResult {
        try read(([header] + rows).joined(separator: "\n"))
    }

    /// A sound row of order `order`, with what is not the usual.
    static func row(
        _ order: String, arrival: String = "2026-11-23T08:00",
        promised: String = "2026-11-23T16:00", customer: String = "Mei Tan",
        job: String = "Oil", hours: String = "0.7", skill: String = "2"
    ) -> String {
        "\(order),\(arrival),\(promised),\(customer),SVY 972,\(job),\(hours),\(skill)"
    }

    static func instant(_ day: Int, _ hour: Int, _ minute: Int = 0) throws -> Instant {
        let day = try #require(Day(year: 2026, month: 11, day: day))
        return zone.instant(on: day, at: TimeOfDay(hour, minute))
    }
}

extension ReadResult {
    /// The orders of the file, none if it is about staff.
    var orders: [OrderEntry] {
        if case .orders(let entries) = file { entries } else { [] }
    }

    /// The technicians of the file, none if it is about orders.
    var staff: [StaffEntry] {
        if case .staff(let entries) = file { entries } else { [] }
    }

    /// The problems in words.
    var told: [String] { problems.map(\.description) }
}

/// A workshop to which imports are really done: decided, recorded and folded in.
struct ImportedWorkshop {
    var workshop = Workshop(zone: ExportFile.zone)
    private var position = 0

    init() throws {
        let hours = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0))
        let settings = ShopSettings(name: "Northside", zone: "Test/East", hours: hours)
        try perform(.shop(.open(settings)), at: Instant(milliseconds: 0), id: "open")
    }

    /// Decides and folds in one command; a refusal fails the test.
    mutating func perform(_ command: Command, at: Instant, id: String) throws {
        let actor = Actor("import")
        for (index, new) in try workshop.decide(command, by: actor, at: at).get().enumerated() {
            position += 1
            try workshop.apply(
                RecordedEvent(
                    position: position, stream: new.stream,
                    version: workshop.version(of: new.stream) + 1,
                    id: EventID(command: id, index: index), at: at, actor: actor,
                    event: new.event))
        }
    }

    func plan(_ result: ReadResult, at now: Instant) -> ImportPlan {
        ImportPlan(result, into: workshop, at: now)
    }

    /// Plans and performs the import of a file.
    @discardableResult
    mutating func take(_ result: ReadResult, at now: Instant) throws -> ImportPlan {
        let plan = plan(result, at: now)
        for unit in plan.units {
            for (index, step) in unit.steps.enumerated() {
                try perform(step.command, at: step.at, id: "\(unit.seed)-\(index)")
            }
        }
        return plan
    }
}
