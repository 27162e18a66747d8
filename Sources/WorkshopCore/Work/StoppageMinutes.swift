/// Working time of the shop that was lost while jobs stood still, by code and by reason: a Pareto.
public struct StoppageMinutes: Hashable, Sendable {
    /// What one code, or one reason of a code, has cost.
    public struct Cause: Hashable, Sendable {
        /// The code.
        public var code: StoppageCode
        /// The reason in words; nil for all reasons of the code.
        public var reason: String?
        /// Working minutes of the shop, 1 or more.
        public var minutes: Minutes
    }

    /// Each code that cost something, the dearest first.
    public var codes: [Cause]
    /// Each reason that cost something, the dearest first.
    public var reasons: [Cause]

    /// All of it.
    public var total: Minutes { codes.map(\.minutes).reduce(.zero, +) }

    /// The reasons of one code, the dearest first.
    public func reasons(of code: StoppageCode) -> [Cause] { reasons.filter { $0.code == code } }

    /// Adds up what each stop has cost.
    init(_ stops: [(stoppage: Stoppage, minutes: Minutes)]) {
        var byCode: [StoppageCode: Minutes] = [:]
        var byReason: [StoppageCode: [String: Minutes]] = [:]
        for (stoppage, minutes) in stops where minutes > .zero {
            byCode[stoppage.code, default: .zero] += minutes
            byReason[stoppage.code, default: [:]][stoppage.reason, default: .zero] += minutes
        }
        codes = byCode.map { Cause(code: $0.key, reason: nil, minutes: $0.value) }
            .sorted(by: Cause.isDearer)
        reasons = byReason.flatMap { code, reasons in
            reasons.map { Cause(code: code, reason: $0.key, minutes: $0.value) }
        }.sorted(by: Cause.isDearer)
    }
}

extension StoppageMinutes.Cause {
    fileprivate static func isDearer(_ left: Self, _ right: Self) -> Bool {
        if left.minutes != right.minutes { return left.minutes > right.minutes }
        return (left.code.rawValue, left.reason ?? "") < (right.code.rawValue, right.reason ?? "")
    }
}

extension Workshop {
    /// What stoppages have cost on `day`, up to `now`; a stop that lasts counts up to now, and two
    /// jobs that stand still cost twice.
    ///
    /// Cost: one pass over the orders on the board.
    public func stoppageMinutes(on day: Day, at now: Instant) -> StoppageMinutes {
        let today = Span(
            from: zone.instant(on: day, at: TimeOfDay(0, 0)),
            until: min(now, zone.instant(on: day + 1, at: TimeOfDay(0, 0))))
        var stops: [(stoppage: Stoppage, minutes: Minutes)] = []
        for order in orders.values {
            // A stop of a visit that was called off ends with it.
            let end = order.endedAt ?? now
            for stop in order.jobs.flatMap(\.stops) {
                let span = Span(from: stop.since, until: stop.until ?? end)
                guard let part = span.overlap(with: today) else { continue }
                stops.append((stop.stoppage, workingTime.minutes(in: part)))
            }
        }
        return StoppageMinutes(stops)
    }
}
