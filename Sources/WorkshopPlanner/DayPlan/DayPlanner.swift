public import WorkshopCore

/// Makes the proposal for a day: searches, lays the jobs exactly, and weighs the result by the
/// forecast of the whole board.
public enum DayPlanner {
    /// The moves of a search for so many jobs, between which nobody gets tired: some ten
    /// milliseconds for twenty jobs, a tenth of a second for four hundred.
    public static func usualMoves(jobs: Int) -> Int { min(250_000, 4000 * max(1, jobs)) }

    /// The proposal for a workshop.
    ///
    /// The same workshop, moment and moves lead to the same proposal.
    /// - Parameters:
    ///   - workshop: the workshop, which is left as it is.
    ///   - outlook: its outlook at the moment from which the plan is to hold.
    ///   - moves: how many moves the search may try; nil for the usual number.
    public static func proposal(
        _ workshop: Workshop, _ outlook: Outlook, moves: Int? = nil
    ) -> PlanProposal {
        let day = ShopDay(workshop, outlook)
        let total = max(1, moves ?? usualMoves(jobs: day.works.count))
        return proposal(day, workshop, outlook) { Double($0) / Double(total) }
    }

    /// The proposal that a search finds in its own measure of time.
    /// - Parameter used: the part of the budget that is used up after so many moves, 0…1 and never
    ///   falling: the search ends at 1.
    public static func proposal(
        _ workshop: Workshop, _ outlook: Outlook, used: @escaping (Int) -> Double
    ) -> PlanProposal {
        proposal(ShopDay(workshop, outlook), workshop, outlook, used)
    }

    private static func proposal(
        _ day: ShopDay, _ workshop: Workshop, _ outlook: Outlook, _ used: @escaping (Int) -> Double
    ) -> PlanProposal {
        let weighing = PlanWeighing(day, workshop, outlook)
        var search = PlanRounds(day, outlook, used)
        var best = min(weighing.none, weighing.asExpected)
        for round in 0..<PlanRounds.count {
            guard let table = search.run(round) else { break }
            let found = weighing.best(of: table)
            best = min(best, found)
            search.learn(from: table, found.outlook)
            if used(search.moves) >= 1 { break }
        }
        let plan = weighing.withoutIdleChanges(best)
        return PlanProposal(
            changes: plan.changes, obstacles: day.obstacles, before: weighing.none.score,
            after: plan.score, position: workshop.position)
    }
}
