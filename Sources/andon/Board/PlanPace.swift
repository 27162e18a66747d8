/// How often the day is planned anew without being asked: many boards share one small machine.
///
/// Times are milliseconds of the machine's clock.
struct PlanPace {
    /// How long nothing must have happened before the day is planned anew.
    static let idle: Int64 = 600
    /// How long is rested for each millisecond of planning: that leaves a board about a twentieth
    /// of one core.
    static let rest: Int64 = 20

    private var happened: Int64 = 0
    private var rested: Int64 = 0

    /// From when on the day may be planned anew; for somebody who looks at the plan, as soon as
    /// nothing has happened for a moment.
    func due(isLookedAt: Bool) -> Int64 {
        max(happened + Self.idle, isLookedAt ? 0 : rested)
    }

    /// Takes note that a key was pressed or the workshop changed.
    mutating func happen(at time: Int64) {
        happened = time
    }

    /// Takes note that the time from `start` to `end` went into the plan.
    mutating func spend(from start: Int64, to end: Int64) {
        rested = max(rested, end) + (end - start) * Self.rest
    }
}
