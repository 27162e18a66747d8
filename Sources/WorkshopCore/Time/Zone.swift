/// A named time zone as a table of its offsets from UTC.
///
/// The table is handed in by whoever can read the system's zone files; the core only looks it up.
public struct Zone: Hashable, Sendable {
    /// A change of the offset from UTC.
    public struct Change: Hashable, Sendable {
        /// When the offset begins to hold.
        public var from: Instant
        /// Seconds to add to UTC to get local time.
        public var offsetSeconds: Int

        /// Makes a change that holds from `from` on.
        public init(from: Instant, offsetSeconds: Int) {
            self.from = from
            self.offsetSeconds = offsetSeconds
        }
    }

    /// The zone's name, as in `Europe/Brussels`.
    public let name: String
    private let firstOffsetSeconds: Int
    private let changes: [Change]

    /// Makes a zone from the offset that holds at first and the changes after it, oldest first.
    public init(name: String, firstOffsetSeconds: Int, changes: [Change] = []) {
        self.name = name
        self.firstOffsetSeconds = firstOffsetSeconds
        self.changes = changes
    }

    /// Coordinated universal time.
    public static let utc = Zone(name: "UTC", firstOffsetSeconds: 0)

    /// Seconds to add to UTC at `instant`.
    ///
    /// Cost: a binary search over the table.
    public func offsetSeconds(at instant: Instant) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].from <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? firstOffsetSeconds : changes[low - 1].offsetSeconds
    }

    /// The day that the wall clock shows at `instant`.
    public func day(of instant: Instant) -> Day {
        Day(number: Int(localMilliseconds(of: instant).floored(by: 86_400_000)))
    }

    /// The time that the wall clock shows at `instant`, to the minute, seconds cut off.
    public func timeOfDay(of instant: Instant) -> TimeOfDay {
        let local = localMilliseconds(of: instant)
        let midnight = local.floored(by: 86_400_000) * 86_400_000
        return TimeOfDay(minute: Int((local - midnight) / 60_000))
    }

    /// The instant at which the wall clock of `day` shows `time`.
    ///
    /// A time that the clock skips in spring counts as if it had not been put forward; of a time
    /// that it shows twice in autumn the first is meant.
    public func instant(on day: Day, at time: TimeOfDay) -> Instant {
        let local = (Int64(day.number) * 1440 + Int64(time.minute)) * 60_000
        let before = offsetSeconds(at: Instant(milliseconds: local - 86_400_000))
        let guess = Instant(milliseconds: local - Int64(before) * 1000)
        let there = offsetSeconds(at: guess)
        guard there != before else { return guess }
        let corrected = Instant(milliseconds: local - Int64(there) * 1000)
        return offsetSeconds(at: corrected) == there ? corrected : guess
    }

    private func localMilliseconds(of instant: Instant) -> Int64 {
        instant.milliseconds + Int64(offsetSeconds(at: instant)) * 1000
    }
}
