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
    /// The day without any change.
    let none: WeighedPlan
    private let workshop: Workshop
    private let outlook: Outlook

    init(_ workshop: Workshop, _ outlook: Outlook) {
        self.workshop = workshop
        self.outlook = outlook
        none = WeighedPlan(changes: [], score: PlanScore(workshop, outlook), outlook: outlook)
    }

    /// The plan with the reason of each change.
    func told(_ plan: WeighedPlan) -> WeighedPlan {
        let reasons = PlanReasons(
            workshop: workshop, before: outlook, after: plan.outlook, changes: plan.changes)
        return WeighedPlan(changes: reasons.told(), score: plan.score, outlook: plan.outlook)
    }

    /// The day that changes lead to; nil when they would be declined.
    ///
    /// Cost: one more outlook on the board.
    func weighed(_ changes: [PlanChange]) -> WeighedPlan? {
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
