public import WorkshopCore

/// Makes the proposal for a day: searches, lays the jobs exactly, and weighs the result by the
/// forecast of the whole board.
public enum DayPlanner {
    /// The moves of a search for so many jobs, between which nobody gets tired: some ten
    /// milliseconds for twenty jobs, a tenth of a second for four hundred.
    public static func usualMoves(jobs: Int) -> Int { min(250_000, 4000 * max(1, jobs)) }

    /// The proposal for a workshop, made in one go: as long as all slices of a `PlanEffort`.
    ///
    /// The same workshop, moment and moves lead to the same proposal.
    /// - Parameters:
    ///   - workshop: the workshop, which is left as it is.
    ///   - outlook: its outlook at the moment from which the plan is to hold.
    ///   - moves: how many moves the search may try; nil for the usual number.
    public static func proposal(
        _ workshop: Workshop, _ outlook: Outlook, moves: Int? = nil
    ) -> PlanProposal {
        proposal(PlanEffort(workshop, outlook, moves: moves))
    }

    /// The proposal that a search finds in its own measure of time.
    /// - Parameter used: the part of the budget that is used up after so many moves, 0…1 and never
    ///   falling: the search ends at 1.
    public static func proposal(
        _ workshop: Workshop, _ outlook: Outlook, used: @escaping @Sendable (Int) -> Double
    ) -> PlanProposal {
        proposal(PlanEffort(workshop, outlook, used: used))
    }

    private static func proposal(_ effort: PlanEffort) -> PlanProposal {
        var effort = effort
        while !effort.isDone { effort.advance() }
        return effort.proposal
    }
}
