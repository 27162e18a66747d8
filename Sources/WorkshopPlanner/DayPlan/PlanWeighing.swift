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
    /// For each job to plan those to plan that come before it.
    private let before: [JobID: [JobID]]

    init(_ day: ShopDay, _ workshop: Workshop, _ outlook: Outlook) {
        before = Dictionary(
            day.works.map { work in
                (work.job.id, work.before.map { day.works[$0].job.id })
            }, uniquingKeysWith: { $1 })
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

    /// The day that changes lead to, without those that would begin a job before one that it waits
    /// for, whose own change is not among them; nil when they would be declined.
    ///
    /// Cost: one more outlook on the board, and another one where something is left out.
    func weighed(_ changes: [PlanChange]) -> WeighedPlan? {
        guard !changes.isEmpty else { return none }
        let plan = changes.map(\.assignment)
        guard
            let then = workshop.after(.acceptPlan(plan), by: Actor(""), at: outlook.now)
        else { return nil }
        let outlook = Outlook(of: then, at: outlook.now, experience: outlook.experience)
        let early = early(changes, outlook)
        guard early.isEmpty else { return weighed(changes.filter { !early.contains($0.job) }) }
        return WeighedPlan(changes: changes, score: PlanScore(then, outlook), outlook: outlook)
    }

    private func early(_ changes: [PlanChange], _ outlook: Outlook) -> Set<JobID> {
        let waiting = changes.map(\.job).filter { !(before[$0] ?? []).isEmpty }
        guard !waiting.isEmpty else { return [] }
        let laid = outlook.timelines.flatMap(\.entries).compactMap { entry in
            entry.span.map { (entry.job.id, $0) }
        }
        let spans = Dictionary(laid, uniquingKeysWith: { $1 })
        return Set(
            waiting.filter { job in
                guard let start = spans[job]?.from else { return false }
                return before[job, default: []].contains { other in
                    spans[other].map { $0.until > start } ?? true
                }
            })
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
