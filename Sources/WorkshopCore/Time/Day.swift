import ScalarText

/// A calendar day of the years 1 to 9999, independent of any zone: whole days since 1970-01-01.
public struct Day: Hashable, Comparable, Sendable, Codable {
    /// Days since 1970-01-01; negative before it.
    public let number: Int

    /// Makes the day that lies `number` days after 1970-01-01, moved into the years 1 to 9999.
    public init(number: Int) {
        self.number = min(max(number, -719_162), 2_932_896)
    }

    /// Makes the day of a date in the proleptic Gregorian calendar, or nil for no such date.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...31).contains(day)
        else { return nil }
        // Days from civil, counted in eras of 400 years that begin in March (H. Hinnant's method).
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(number: era * 146_097 + dayOfEra - 719_468)
        guard date.year == year, date.month == month, date.day == day else { return nil }
    }

    /// Decodes the bare day number, moved into the years 1 to 9999.
    public init(from decoder: any Decoder) throws {
        self.init(number: try decoder.singleValueContainer().decode(Int.self))
    }

    /// Encodes the bare day number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }

    /// Year, month 1...12 and day 1...31 of this day.
    public var date: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The day of the week.
    public var weekday: Weekday {
        let index = ((number + 3) % 7 + 7) % 7
        return Weekday.allCases[index]
    }

    /// Earlier before later.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The day `days` later.
    public static func + (day: Day, days: Int) -> Day {
        Day(number: day.number.clampedSum(days))
    }
}

/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: Int, Hashable, Sendable, Codable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A time on the wall clock of some day: minutes since local midnight, 0...1440.
///
/// 1440 stands for the midnight that ends the day, so that a shift can run up to it.
public struct TimeOfDay: Hashable, Comparable, Sendable, Codable {
    /// Minutes since local midnight.
    public let minute: Int

    /// Makes a time of day, clamped to 0...1440 minutes since midnight.
    public init(minute: Int) {
        self.minute = min(max(minute, 0), 1440)
    }

    /// Makes a time of day from hours and minutes, clamped to 0...1440 minutes since midnight.
    public init(_ hour: Int, _ minute: Int) {
        self.init(minute: min(max(hour, -24), 24) * 60 + min(max(minute, -1440), 1440))
    }

    /// Reads `7:00`, `07:00` or `24:00`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.parts(at: ":")
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hour = Int(digits: parts[0]), let minute = Int(digits: parts[1]), minute < 60,
            hour < 24 || (hour == 24 && minute == 0)
        else { return nil }
        self.init(hour, minute)
    }

    /// Decodes the bare minutes since midnight.
    public init(from decoder: any Decoder) throws {
        self.init(minute: try decoder.singleValueContainer().decode(Int.self))
    }

    /// Encodes the bare minutes since midnight.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(minute)
    }

    /// Earlier before later.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minute < right.minute }
}

/// A stretch of one day, such as a shift or a lunch break; half-open.
public struct DaySpan: Hashable, Sendable, Codable {
    /// The first minute inside.
    public var from: TimeOfDay
    /// The first minute after.
    public var until: TimeOfDay

    /// Makes the stretch from `from` up to `until`; an `until` before `from` makes it empty.
    public init(from: TimeOfDay, until: TimeOfDay) {
        self.from = from
        self.until = max(from, until)
    }

    /// Decodes two times of day; an `until` before `from` makes the stretch empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            from: try container.decode(TimeOfDay.self, forKey: .from),
            until: try container.decode(TimeOfDay.self, forKey: .until))
    }

    /// Reads `07:00-16:00`; nil when it is not two times in that order.
    public init?(_ text: some StringProtocol) {
        let parts = text.parts(at: "-")
        guard parts.count == 2, let from = TimeOfDay(parts[0]), let until = TimeOfDay(parts[1]),
            from < until
        else { return nil }
        self.init(from: from, until: until)
    }
}
