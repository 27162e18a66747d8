/// A point in time: whole milliseconds since 1970-01-01T00:00:00 UTC.
///
/// Stored and compared in UTC only; what a clock on the wall shows is `Zone`'s business. Instants
/// lie in the years 1 to 9999, so that arithmetic over them cannot overflow.
public struct Instant: Hashable, Comparable, Sendable, Codable {
    /// The first millisecond of the year 1.
    public static let earliest = Instant(milliseconds: -62_135_596_800_000)
    /// The last millisecond of the year 9999.
    public static let latest = Instant(milliseconds: 253_402_300_799_999)

    /// Milliseconds since 1970-01-01T00:00:00 UTC; negative before it.
    public let milliseconds: Int64

    /// Makes an instant from milliseconds since 1970 UTC, moved into the years 1 to 9999.
    public init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, -62_135_596_800_000), 253_402_300_799_999)
    }

    /// Decodes the bare number of milliseconds, moved into the years 1 to 9999.
    public init(from decoder: any Decoder) throws {
        self.init(milliseconds: try decoder.singleValueContainer().decode(Int64.self))
    }

    /// Encodes the bare number of milliseconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    /// Earlier before later.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The instant `minutes` of elapsed time later.
    public static func + (instant: Instant, minutes: Minutes) -> Instant {
        Instant(milliseconds: instant.milliseconds.clampedSum(minutes.milliseconds))
    }

    /// The instant `minutes` of elapsed time earlier.
    public static func - (instant: Instant, minutes: Minutes) -> Instant {
        Instant(milliseconds: instant.milliseconds.clampedDifference(minutes.milliseconds))
    }

    /// Whole elapsed minutes from `other` to this instant, rounded towards the past.
    public func minutes(since other: Instant) -> Minutes {
        Minutes.floor(milliseconds: milliseconds - other.milliseconds)
    }
}

/// A length of time in whole minutes; negative where a margin has been used up.
public struct Minutes: Hashable, Comparable, Sendable, Codable, AdditiveArithmetic {
    /// The number of minutes.
    public var count: Int

    /// Makes a length of `count` minutes.
    public init(_ count: Int) {
        self.count = count
    }

    /// Decodes the bare number of minutes.
    public init(from decoder: any Decoder) throws {
        count = try decoder.singleValueContainer().decode(Int.self)
    }

    /// Encodes the bare number of minutes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(count)
    }

    /// No time at all.
    public static let zero = Minutes(0)

    /// The same length in milliseconds; one too long for that counts as the longest there is.
    public var milliseconds: Int64 {
        let (product, isTooLong) = Int64(count).multipliedReportingOverflow(by: 60_000)
        return isTooLong ? (count < 0 ? .min : .max) : product
    }

    /// The whole minutes in `milliseconds`, rounded towards minus infinity.
    public static func floor(milliseconds: Int64) -> Minutes {
        Minutes(Int(milliseconds.floored(by: 60_000)))
    }

    /// Shorter before longer.
    public static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }

    /// The sum of two lengths, or the longest there is.
    public static func + (left: Minutes, right: Minutes) -> Minutes {
        Minutes(left.count.clampedSum(right.count))
    }

    /// The difference of two lengths, or the longest there is.
    public static func - (left: Minutes, right: Minutes) -> Minutes {
        Minutes(left.count.clampedDifference(right.count))
    }
}

/// A stretch of time from `from` up to, but not including, `until`.
///
/// Every span in the program is half-open in this way.
public struct Span: Hashable, Sendable, Codable {
    /// The first instant inside.
    public var from: Instant
    /// The first instant after.
    public var until: Instant

    /// Makes the span from `from` up to `until`; an `until` before `from` makes it empty.
    public init(from: Instant, until: Instant) {
        self.from = from
        self.until = max(from, until)
    }

    /// Decodes two instants; an `until` before `from` makes the span empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            from: try container.decode(Instant.self, forKey: .from),
            until: try container.decode(Instant.self, forKey: .until))
    }

    /// Whether nothing lies inside.
    public var isEmpty: Bool { from >= until }

    /// Length in milliseconds, never negative.
    public var milliseconds: Int64 { max(0, until.milliseconds - from.milliseconds) }

    /// Whether `instant` lies inside.
    public func contains(_ instant: Instant) -> Bool { from <= instant && instant < until }

    /// What lies in both spans, or nil when that is nothing.
    public func overlap(with other: Span) -> Span? {
        let start = max(from, other.from)
        let end = min(until, other.until)
        return start < end ? Span(from: start, until: end) : nil
    }
}

extension Int64 {
    /// Division rounded towards minus infinity; `divisor` is above 0.
    public func floored(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

extension FixedWidthInteger {
    /// The sum, or the nearest number that there is.
    func clampedSum(_ other: Self) -> Self {
        let (sum, isTooLarge) = addingReportingOverflow(other)
        return isTooLarge ? (other < 0 ? .min : .max) : sum
    }

    /// The difference, or the nearest number that there is.
    func clampedDifference(_ other: Self) -> Self {
        let (difference, isTooLarge) = subtractingReportingOverflow(other)
        return isTooLarge ? (other < 0 ? .max : .min) : difference
    }
}
