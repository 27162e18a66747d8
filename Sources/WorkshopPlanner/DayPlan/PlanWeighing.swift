import WorkshopCore

/// A set of changes with the day that it leads to.
struct WeighedPlan {
    let changes: [PlanChange]
    let score: PlanScore
    let outlook: Outlook

    /// What the day costs with it: late minutes, half an hour for each broken promise, and what
    /// the changes ask of people.
    var cost: Int {
        score.lateMinutes + 30 * score.broken.count
            + changes.reduce(0) { $0 + $1.disturbance }
    }
}

/// Weighs changes by the forecast of the whole board.
struct PlanWeighing {
    let none: WeighedPlan
    private let day: ShopDay
    private let workshop: Workshop
    private let outlook: Outlook

    init(_ day: ShopDay, _ workshop: Workshop, _ outlook: Outlook) {
        self.day = day
        self.workshop = workshop
        self.outlook = outlook
        none = WeighedPlan(changes: [], score: PlanScore(workshop, outlook), outlook: outlook)
    }

    /// The plan that gives out what nobody has as the forecast expects it: it can be no worse.
    var asExpected: WeighedPlan { weighed(day.expectedChanges(outlook)) ?? none }

    /// A timetable's changes: all, or only what nobody has yet.
    func best(of table: Timetable) -> WeighedPlan {
        let changes = day.changes(to: table, outlook)
        let all = weighed(changes)
        let isMoving = changes.contains { $0.kind != .assign }
        if let all, !isMoving || all.cost < none.cost { return all }
        return weighed(changes.filter { $0.kind == .assign }) ?? none
    }

    /// The plan with reasons, without changes that make nobody less late: at once where the day is
    /// no worse without all of them, else without those that are not missed one by one.
    func withoutIdleChanges(_ plan: WeighedPlan) -> WeighedPlan {
        let plan = told(plan)
        let idle = plan.changes.filter(\.isIdle).map(\.job)
        guard !idle.isEmpty else { return plan }
        func without(_ jobs: [JobID], _ plan: WeighedPlan) -> WeighedPlan? {
            weighed(plan.changes.filter { !jobs.contains($0.job) }).flatMap {
                $0.score.lateMinutes <= plan.score.lateMinutes
                    && $0.score.broken.count <= plan.score.broken.count ? $0 : nil
            }
        }
        if let calm = without(idle, plan) { return told(calm) }
        var best = plan
        for job in idle.prefix(Self.mostTried) { best = without([job], best) ?? best }
        return told(best)
    }

    /// How many changes are tried to be left out one by one.
    private static let mostTried = 8

    private func told(_ plan: WeighedPlan) -> WeighedPlan {
        let reasons = PlanReasons(
            workshop: workshop, before: outlook, after: plan.outlook, changes: plan.changes)
        return WeighedPlan(changes: reasons.told(), score: plan.score, outlook: plan.outlook)
    }

    private func weighed(_ changes: [PlanChange]) -> WeighedPlan? {
        guard !changes.isEmpty else { return none }
        let plan = changes.map(\.assignment)
        guard
            let then = workshop.after(.acceptPlan(plan), by: Actor(""), at: outlook.now)
        else { return nil }
        let outlook = Outlook(of: then, at: outlook.now, experience: outlook.experience)
        return WeighedPlan(changes: changes, score: PlanScore(then, outlook), outlook: outlook)
    }
}

/// The better of two plans: less cost, then more jobs that somebody has.
func min(_ left: WeighedPlan, _ right: WeighedPlan) -> WeighedPlan {
    if left.cost != right.cost { return left.cost < right.cost ? left : right }
    let (first, second) = (left.newlyGiven, right.newlyGiven)
    return first >= second ? left : right
}

extension WeighedPlan {
    fileprivate var newlyGiven: Int { changes.count { $0.kind == .assign } }
}
