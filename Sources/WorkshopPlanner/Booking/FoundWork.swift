public import WorkshopCore

/// A job that was found on a car that had come with an appointment, and was done.
public struct FoundWork: Hashable, Sendable {
    /// When it was found.
    public var at: Instant
    /// Its sold labour time.
    public var flatRate: Minutes

    /// Makes the record of a job.
    public init(at: Instant, flatRate: Minutes) {
        self.at = at
        self.flatRate = flatRate
    }
}

/// How much work is found on cars with an appointment, by the quarter of the day in which it is.
///
/// Shares and not hours are kept for it, so that a day with half the staff keeps half as much.
public struct FoundWorkShare: Hashable, Sendable {
    /// Found work a day, on the days on which the shop was open.
    public let minutesPerDay: Minutes
    /// Its part of the labour time that was sold, in percent.
    public let percent: Int
    /// For each quarter of the working day what was found in it, in percent of a quarter of the
    /// labour time that was sold.
    public let quarters: [Int]

    /// What `found` amounts to in a shop that sold `flatRate` between two days.
    ///
    /// What was found before the shop's hours counts in the first quarter, what was found after
    /// them in the last, and what was found on a closed day in none.
    init(_ found: [FoundWork], of flatRate: Minutes, _ days: ClosedRange<Day>, _ shop: Workshop) {
        let calendar = shop.workingTime
        let numbers = days.lowerBound.number...days.upperBound.number
        let open = max(1, numbers.count { !calendar.spans(on: Day(number: $0)).isEmpty })
        var sums = Array(repeating: 0, count: 4)
        for work in found {
            let spans = calendar.spans(on: shop.zone.day(of: work.at))
            let quarters = BucketFilling.quarters(of: spans)
            guard let last = quarters.indices.last else { continue }
            let place = quarters.firstIndex { $0.span.until > work.at } ?? last
            sums[place] += max(0, work.flatRate.count)
        }
        let total = sums.reduce(0, +)
        minutesPerDay = Minutes(total / open)
        percent = Self.share(total, flatRate.count)
        self.quarters = sums.map { Self.share($0 * 4, flatRate.count) }
    }

    /// To the nearest percent, 0...100.
    private static func share(_ part: Int, _ whole: Int) -> Int {
        guard whole > 0 else { return 0 }
        return min(100, Int((Double(part) / Double(whole) * 100).rounded()))
    }
}
