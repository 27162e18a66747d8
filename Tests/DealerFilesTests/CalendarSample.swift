import DealerFiles
import Foundation
import Testing
import WorkshopCore

/// The calendars beside the tests, and small ones that are written in them.
enum CalendarSample {
    static let names = ["booking-service", "outlook", "google", "chinese"]
    static let berlin = Zone(name: "Europe/Berlin", firstOffsetSeconds: 3600)
    static let shanghai = Zone(name: "Asia/Shanghai", firstOffsetSeconds: 8 * 3600)

    /// The bytes of a calendar in `Calendars`.
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return try [UInt8](
            Data(contentsOf: folder.appendingPathComponent("Calendars/\(name).ics")))
    }

    static func zone(named name: String) -> Zone? { [berlin, shanghai].first { $0.name == name } }

    static func read(_ bytes: [UInt8], columns: ColumnMap? = nil) throws -> ReadResult {
        try DealerFileReader.read(
            bytes, zone: ExportFile.zone, columns: columns, zones: zone(named:))
    }

    /// Reads one event of these lines, which stand on the lines 3 and on.
    static func event(_ lines: String...) throws -> ReadResult {
        try read(Array(text([lines]).utf8))
    }

    /// A calendar of events, each given by its lines.
    static func text(_ events: [[String]]) -> String {
        let all = events.flatMap { ["BEGIN:VEVENT"] + $0 + ["END:VEVENT"] }
        return (["BEGIN:VCALENDAR"] + all + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
    }

    /// The lines of a sound event on 2026-11-24, with what is not the usual.
    static func lines(
        _ identity: String, start: String = "20261124T090000", length: String = "PT1H",
        summary: String = "Oil", description: String = #"Customer: Mei Tan\nPlate: SVY 972"#,
        _ others: String...
    ) -> [String] {
        [
            "UID:\(identity)", "DTSTART:\(start)", "DURATION:\(length)", "SUMMARY:\(summary)",
            "DESCRIPTION:\(description)",
        ] + others
    }
}
