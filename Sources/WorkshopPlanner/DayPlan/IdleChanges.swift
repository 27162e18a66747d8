import WorkshopCore

/// Leaves out of a plan the changes that make nobody less late: at once where the day is no worse
/// without all of them, else the halves, and the halves of these, that are not missed.
struct IdleChanges {
    /// The plan without what was left out so far.
    private(set) var plan: WeighedPlan
    /// Whether nothing more is tried.
    var isOver: Bool { groups.isEmpty || tried >= Self.mostTried }

    private var groups: [Set<JobID>]
    private var tried = 0
    private static let mostTried = 8

    /// - Parameter plan: a plan with its reasons.
    init(_ plan: WeighedPlan) {
        self.plan = plan
        let idle = plan.changes.filter(\.isIdle).map(\.job)
        groups = idle.isEmpty ? [] : [Set(idle)]
    }

    /// Tries to leave the next changes out.
    mutating func dropNext(_ weighing: PlanWeighing) {
        guard !isOver, let jobs = groups.popLast() else { return }
        tried += 1
        let calm = weighing.weighed(plan.changes.filter { !jobs.contains($0.job) })
        if let calm, calm.score.lateMinutes <= plan.score.lateMinutes,
            calm.score.broken.count <= plan.score.broken.count
        {
            plan = calm
        } else if jobs.count > 1 {
            let sorted = jobs.sorted()
            groups.append(Set(sorted[(sorted.count / 2)...]))
            groups.append(Set(sorted[..<(sorted.count / 2)]))
        }
    }
}
