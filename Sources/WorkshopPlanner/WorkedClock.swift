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
        let index = spans.firstIndex(sorted: { $0.until > instant })
        guard index < spans.count else { return nil }
        let left = spans[index].until.milliseconds - max(instant, spans[index].from).milliseconds
        return counts[index] - left
    }

    /// When `count` milliseconds will have been worked, above 0; nil beyond the horizon.
    mutating func instant(at count: Int64) -> Instant? {
        while (counts.last ?? 0) < count, readDay() {}
        let index = counts.firstIndex(sorted: { $0 >= count })
        guard index < spans.count else { return nil }
        let left = counts[index] - count
        return Instant(milliseconds: spans[index].until.milliseconds - left)
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

extension Array {
    /// The first index whose element passes, when all before it fail and all after it pass.
    fileprivate func firstIndex(sorted passes: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if passes(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
