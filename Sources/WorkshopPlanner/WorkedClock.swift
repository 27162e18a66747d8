import WorkshopCore

/// A calendar as a clock that stands still while nobody works: it counts worked milliseconds from
/// the beginning of a day on, without nights and breaks.
///
/// On it an opening is a plain gap between two numbers. The days are read as far ahead as somebody
/// asks, at most to the horizon.
struct WorkedClock {
    /// The calendar that the clock counts.
    let calendar: WorkingTime
    private var nextDay: Day
    private let lastDay: Day
    /// The worked stretches read so far, oldest first.
    private var spans: [Span] = []
    /// For each of them, what was worked up to its end.
    private var counts: [Int64] = []

    /// A clock that counts from the beginning of the day of `start`.
    init(_ calendar: WorkingTime, from start: Instant) {
        self.calendar = calendar
        nextDay = calendar.zone.day(of: start)
        lastDay = nextDay + WorkingTime.horizonDays
    }

    /// What is worked before `instant`, in milliseconds; 0 before the first day, nil beyond the
    /// horizon.
    mutating func count(at instant: Instant) -> Int64? {
        while (spans.last?.until ?? .earliest) <= instant, readDay() {}
        let index = spans.firstIndexSorted { $0.until > instant }
        guard index < spans.count else { return nil }
        let left = spans[index].until.milliseconds - max(instant, spans[index].from).milliseconds
        return counts[index] - left
    }

    /// When `count` milliseconds will have been worked, above 0; nil beyond the horizon.
    mutating func instant(at count: Int64) -> Instant? {
        while (counts.last ?? 0) < count, readDay() {}
        let index = counts.firstIndexSorted { $0 >= count }
        guard index < spans.count else { return nil }
        let left = counts[index] - count
        return Instant(milliseconds: spans[index].until.milliseconds - left)
    }

    /// When work goes on once `count` milliseconds have been worked; nil beyond the horizon.
    mutating func instant(after count: Int64) -> Instant? {
        instant(at: count + 1).map { Instant(milliseconds: $0.milliseconds - 1) }
    }

    /// What is worked in `span`, in whole minutes; nothing counts beyond the horizon.
    mutating func minutes(in span: Span) -> Minutes {
        guard !span.isEmpty, let from = count(at: span.from), let until = count(at: span.until)
        else { return .zero }
        return Minutes.floor(milliseconds: until - from)
    }

    /// Reads one more day; false at the horizon.
    private mutating func readDay() -> Bool {
        guard nextDay < lastDay else { return false }
        for span in calendar.spans(on: nextDay) {
            counts.append((counts.last ?? 0) + span.milliseconds)
            spans.append(span)
        }
        nextDay = nextDay + 1
        return true
    }
}
