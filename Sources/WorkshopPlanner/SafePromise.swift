public import WorkshopCore

/// The earliest delivery time that would have held in at least nine of ten comparable cases.
public struct SafePromise: Hashable, Sendable {
    /// The share of cases in which it is to hold.
    public static let share = 0.9

    /// The time to promise: at full five minutes, within opening hours, and not before the
    /// forecast.
    ///
    /// The soonest that can be promised where the outlook is open-ended.
    public var time: Instant
    /// When the order will be ready by flat-rate time, if nothing changes.
    public var forecast: Instant
    /// The comparable cases behind its jobs: those of the job that has the fewest.
    ///
    /// 0 where a
    /// spread is assumed, or nothing is left that could take longer.
    public var cases: Int
    /// How like its jobs those cases are: those of the least like.
    public var likeness: Likeness
    /// Why it is not ready earlier, in the order of time.
    public var links: [ForecastLink]
    /// Whether something is waited for of which nobody knows when it ends.
    public var isOpenEnded: Bool

    /// Makes a promise; see the properties for the meaning of each part.
    public init(
        time: Instant, forecast: Instant, cases: Int, likeness: Likeness, links: [ForecastLink],
        isOpenEnded: Bool
    ) {
        self.time = time
        self.forecast = forecast
        self.cases = cases
        self.likeness = likeness
        self.links = links
        self.isOpenEnded = isOpenEnded
    }
}

extension Workshop {
    /// The safe promise of an order on the board that `outlook` was made of; nil for one that is
    /// ready or over, and when nobody can tell.
    ///
    /// The day is played through in 500 cases. In each of them every job that the order's
    /// technicians do before it, and each of its own, takes its flat-rate time × the ratio of a
    /// comparable finished job; nobody begins before he is free, the car and its parts are here.
    /// Inspection, wash and settlement take as long as in the forecast. The time below or at which
    /// nine of ten cases end is the safe one. Ratios are drawn for each job by Latin hypercube
    /// (McKay, Beckman and Conover 1979): each job goes once through its whole history, in an order
    /// of its own, which comes from fixed numbers, so that the same question has the same answer.
    /// Jobs are taken to be late independently of each other: the sum of several is then surer
    /// than the sum of their worst times. What others would do meanwhile is not foreseen: who
    /// could take over a job that waits, or be given one.
    /// Cost: 500 × the jobs before it with its technicians.
    public func safePromise(of id: OrderID, _ outlook: Outlook) -> SafePromise? {
        guard let order = order(id), order.readyAt == nil, let view = outlook.orders[id],
            let forecast = view.forecast
        else { return nil }
        var trial = Trial(order, self, outlook)
        let ends = trial.ends(forecast: forecast)
        let rank = Experience.roundedUp(SafePromise.share * Double(ends.count))
        let held = ends.isEmpty ? forecast : ends[max(rank, 1) - 1]
        guard let time = outlook.calls.told(max(held, forecast)) else { return nil }
        let known = trial.cases
        return SafePromise(
            time: time, forecast: forecast, cases: known.map(\.count).min() ?? 0,
            likeness: known.map(\.likeness).max { $0.rank < $1.rank } ?? .assumed,
            links: view.links, isOpenEnded: view.isOpenEnded)
    }
}

extension Likeness {
    /// 0 for the closest.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
