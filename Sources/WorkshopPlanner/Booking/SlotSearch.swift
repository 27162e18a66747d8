public import WorkshopCore

/// A time at which a car could come.
public struct Slot: Hashable, Sendable {
    /// When the car comes.
    public var arrival: Instant
    /// What can be promised; nil when nobody can tell.
    public var promise: SafePromise?
    /// Why not, when nobody can tell.
    public var obstacle: ForecastReason?
    /// The orders that would be late with it.
    public var breaks: [OrderID]
    /// What the bucket has no room for on that day.
    public var over: Minutes
    /// How many others come in the same quarter of an hour.
    public var receptions: Int
    /// Whether a customer who waits would have to wait into another day.
    public var isOverNight: Bool

    /// Whether nothing speaks against it.
    public var isGood: Bool {
        promise != nil && breaks.isEmpty && over == .zero && !isOverNight
    }
}

/// Looks for the times at which a visit fits best.
public struct SlotSearch {
    /// The step in which cars are received.
    public static let step = Minutes(15)
    /// The days of work in which a time is looked for.
    public static let days = 12
    /// The slots that are proposed.
    public static let proposed = 3
    /// The most of them on one day, so that there is another day to choose.
    private static let onOneDay = 2
    /// The most that are weighed, which costs two looks ahead each.
    private static let weighed = 8

    private let workshop: Workshop
    private let outlook: Outlook
    private let bucket: TimeBucket

    /// A search in `workshop`, of which `outlook` and `bucket` were made.
    public init(_ workshop: Workshop, _ outlook: Outlook, _ bucket: TimeBucket) {
        self.workshop = workshop
        self.outlook = outlook
        self.bucket = bucket
    }

    private struct Candidate {
        var day: Int
        var arrival: Instant
        var receptions: Int
        var over: Minutes
        /// How full the quarter of the day is, in percent of what can be booked.
        var fullness: Int
    }

    /// The best three times, those that break nothing first; fewer where there are no more.
    ///
    /// Of each quarter of a day the quarter of an hour counts in which the fewest come. The first
    /// day with room comes first, and on it the emptiest quarter, which levels the load; at most
    /// two of one day. A time that breaks a promise, has no room or keeps a waiter into the next
    /// day is only proposed when there are not enough others, and says so.
    /// Cost: up to 16 looks ahead.
    /// - Parameter request: the visit; its arrival is the earliest that is looked at.
    public func slots(for request: Quote.Request) -> Result<[Slot], Refusal> {
        let found = candidates(request)
        var good: [Slot] = []
        var others: [Slot] = []
        var tried = 0
        for candidate in found where good.count < Self.proposed && tried < Self.weighed {
            let day = workshop.zone.day(of: candidate.arrival)
            let there = good.filter { workshop.zone.day(of: $0.arrival) == day }
            guard there.count < Self.onOneDay else { continue }
            tried += 1
            switch slot(candidate, request) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let slot) where slot.isGood: good.append(slot)
            case .success(let slot): others.append(slot)
            }
        }
        return .success(Array((good + others).prefix(Self.proposed)))
    }

    /// One time that somebody has asked for, weighed.
    public func slot(at arrival: Instant, for request: Quote.Request) -> Result<Slot, Refusal> {
        let day = bucket.index(of: workshop.zone.day(of: arrival))
        let quarter = Instant(
            milliseconds: arrival.milliseconds.floored(by: Self.step.milliseconds)
                * Self.step.milliseconds)
        let receptions = day.map { self.receptions(at: quarter, $0) } ?? 0
        let over = day.map { overflow(request, at: arrival, on: $0) } ?? .zero
        return slot(
            Candidate(
                day: day ?? 0, arrival: arrival, receptions: receptions, over: over, fullness: 0),
            request)
    }

    private func slot(_ candidate: Candidate, _ request: Quote.Request) -> Result<Slot, Refusal> {
        var asked = request
        asked.arrival = candidate.arrival
        return workshop.quote(asked, outlook).map { quote in
            let zone = workshop.zone
            let end = quote.promise.map { zone.day(of: $0.time) }
            return Slot(
                arrival: candidate.arrival, promise: quote.promise, obstacle: quote.obstacle,
                breaks: quote.breaks, over: candidate.over, receptions: candidate.receptions,
                isOverNight: request.isWaiter
                    && end.map { $0 > zone.day(of: candidate.arrival) } ?? false)
        }
    }

    private func candidates(_ request: Quote.Request) -> [Candidate] {
        let earliest = max(request.arrival, outlook.now)
        let former = request.moving.flatMap { workshop.order($0)?.expectedArrival }
        var found: [Candidate] = []
        for (day, load) in bucket.days.enumerated() {
            for quarter in load.quarters {
                let times = arrivals(in: quarter, from: earliest).map {
                    ($0, receptions(at: $0, day))
                }
                let free = times.filter { $0.1 < bucket.rates.receptions && $0.0 != former }
                guard let (arrival, count) = free.min(by: { ($0.1, $0.0) < ($1.1, $1.0) })
                else { continue }
                let cell = quarter.all
                let taken = (cell.booked + cell.excess).count
                found.append(
                    Candidate(
                        day: day, arrival: arrival, receptions: count,
                        over: overflow(request, at: arrival, on: day),
                        fullness: taken * 100 / max(1, cell.bookable.count)))
            }
        }
        return found.sorted {
            ($0.over > .zero ? 1 : 0, $0.day, $0.fullness, $0.arrival)
                < ($1.over > .zero ? 1 : 0, $1.day, $1.fullness, $1.arrival)
        }
    }

    /// The quarters of an hour in which a car can be received.
    private func arrivals(in quarter: TimeBucket.Quarter, from earliest: Instant) -> [Instant] {
        let step = Self.step.milliseconds
        let start = max(quarter.span.from, earliest).milliseconds + step - 1
        var time = Instant(milliseconds: start.floored(by: step) * step)
        var found: [Instant] = []
        while time < quarter.span.until {
            if workshop.workingTime.isWorking(at: time) { found.append(time) }
            time = time + Self.step
        }
        return found
    }

    private func receptions(at quarter: Instant, _ day: Int) -> Int {
        bucket.days[day].receptions.first { $0.from == quarter }?.cars ?? 0
    }

    /// What the bucket would have no room for.
    private func overflow(_ request: Quote.Request, at arrival: Instant, on day: Int) -> Minutes {
        var trial = bucket
        return request.jobs.reduce(Minutes.zero) { sum, line in
            sum + trial.place(line.flatRate, line.skill, at: arrival, on: day).over
        }
    }
}

extension Workshop {
    /// Whether nobody is there to receive a car; at lunch somebody is.
    public func isClosed(at instant: Instant) -> Bool {
        let open = workingTime.spans(on: zone.day(of: instant))
        guard let first = open.first, let last = open.last else { return true }
        return instant < first.from || instant >= last.until
    }

    /// Whether nobody is there to hand a car over; at the very end of the day somebody still is.
    public func isClosedToHandOver(at instant: Instant) -> Bool {
        isClosed(at: instant) && isClosed(at: instant - Minutes(1))
    }
}
