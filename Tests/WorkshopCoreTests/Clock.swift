import WorkshopCore

/// Zones built by hand, so that the tests need no zone files.
extension Zone {
    /// Brussels around 2026: summer time from 29 March to 25 October, and the same in 2027.
    static let brussels = Zone(
        name: "Europe/Brussels", firstOffsetSeconds: 3600,
        changes: [
            Change(from: .utc(2026, 3, 29, "01:00"), offsetSeconds: 7200),
            Change(from: .utc(2026, 10, 25, "01:00"), offsetSeconds: 3600),
            Change(from: .utc(2027, 3, 28, "01:00"), offsetSeconds: 7200),
        ])
    /// Half an hour off the full hour.
    static let kolkata = Zone(name: "Asia/Kolkata", firstOffsetSeconds: 19_800)
    /// The zone that is furthest ahead of UTC.
    static let kiritimati = Zone(name: "Pacific/Kiritimati", firstOffsetSeconds: 50_400)
    /// The zone that is furthest behind UTC.
    static let bakerIsland = Zone(name: "Etc/GMT+12", firstOffsetSeconds: -43_200)
    /// Half an hour off, and summer time moves the clock by half an hour only.
    static let lordHowe = Zone(
        name: "Australia/Lord_Howe", firstOffsetSeconds: 39_600,
        changes: [Change(from: .utc(2026, 4, 4, "15:00"), offsetSeconds: 37_800)])
    /// Samoa left out 30 December 2011 altogether.
    static let apia = Zone(
        name: "Pacific/Apia", firstOffsetSeconds: -36_000,
        changes: [Change(from: .utc(2011, 12, 30, "10:00"), offsetSeconds: 50_400)])
}

extension Instant {
    static func utc(_ year: Int, _ month: Int, _ day: Int, _ time: String) -> Instant {
        Zone.utc.at(year, month, day, time)
    }
}

extension Zone {
    /// The instant at which this zone's clocks show the time; wrong dates end the test run.
    func at(_ year: Int, _ month: Int, _ day: Int, _ time: String) -> Instant {
        guard let date = Day(year: year, month: month, day: day), let time = TimeOfDay(time)
        else { preconditionFailure("\(year)-\(month)-\(day) \(time) is no time") }
        return instant(on: date, at: time)
    }
}

extension DaySpan {
    /// Reads `07:00-16:00`; anything else ends the test run.
    static func of(_ text: String) -> DaySpan {
        guard let span = DaySpan(text) else { preconditionFailure("\(text) is no span") }
        return span
    }
}

extension Day {
    static func of(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let date = Day(year: year, month: month, day: day)
        else { preconditionFailure("\(year)-\(month)-\(day) is no date") }
        return date
    }
}
