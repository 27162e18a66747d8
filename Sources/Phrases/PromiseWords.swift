public import WorkshopPlanner

extension Words {
    /// What a safe promise rests on: how many comparable jobs, and how like they are.
    public func basis(of promise: SafePromise) -> String {
        guard promise.cases > 0 else { return self(.safeAssumed) }
        return self(.safeBasis, String(promise.cases), self(promise.likeness))
    }

    /// How like the job in question the jobs are that answer for it.
    public func callAsFunction(_ likeness: Likeness) -> String {
        switch likeness {
        case .kindAndSkill: self(.likeKindAndSkill)
        case .kind: self(.likeKind)
        case .any: self(.likeAny)
        case .assumed: self(.safeAssumed)
        }
    }
}
