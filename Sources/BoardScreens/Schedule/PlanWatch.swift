import Phrases
import WorkshopCore
import WorkshopPlanner

/// The day plan that was made last while nobody asked, and whether it is out of date.
struct PlanWatch: Sendable {
    /// How long a plan holds though nothing but the clock has moved.
    static let patience = Minutes(5)
    /// The moves of a search for each job while nobody asked: it has to cost next to nothing.
    static let movesPerJob = 500

    /// What there is to offer; nil before the first plan and after any change.
    var offer: PlanProposal?
    var isStale = true
    fileprivate var plannedAt = Instant.earliest
    fileprivate var late: [OrderID] = []
}

extension Board {
    /// Whether there is a plan to make as soon as there is time: `idle` is wanted then.
    public var wantsPlan: Bool {
        planWatch.isStale && screen == .schedule && overlay == nil && schedule.move == nil
            && !isTooSmall && !setting.isReadOnly && refusal(of: .dispatch) == nil
    }

    /// Makes a plan while nobody asks, to offer it where it is worth its disturbance.
    mutating func planAhead() {
        guard wantsPlan else { return }
        let jobs = workshop.orders.values.reduce(0) { $0 + $1.jobs.count { !$0.isSettled } }
        planWatch.offer = DayPlanner.proposal(
            workshop, outlook,
            moves: min(PlanWatch.movesPerJob * jobs, DayPlanner.usualMoves(jobs: jobs)))
        planWatch.isStale = false
        planWatch.plannedAt = now
        planWatch.late = planWatch.offer?.before.broken ?? []
    }

    /// Takes note that the workshop or only the clock has moved.
    mutating func watchPlan(hasChanged: Bool) {
        if hasChanged || PlanScore(workshop, outlook).broken != planWatch.late
            || planWatch.plannedAt + PlanWatch.patience <= now
        {
            planWatch.offer = hasChanged ? nil : planWatch.offer
            planWatch.isStale = true
        }
        guard case .plan(let sheet) = overlay else { return }
        overlay = .plan(renewed(sheet))
    }
}
