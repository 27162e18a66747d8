import Phrases
import WorkshopCore
import WorkshopPlanner

/// The day plan that is made while there is time, and whether it is out of date.
struct PlanWatch: Sendable {
    /// How long a plan holds though nothing but the clock has moved.
    static let patience = Minutes(5)

    /// The last plan that was made to its end; nil before the first and after any change.
    var offer: PlanProposal?
    /// The moment for which it was made.
    var plannedAt = Instant.earliest
    /// The plan in the making.
    var effort: PlanEffort?
    var isStale = true
    /// About how long is worked on it before a key is looked for, in microseconds.
    var slice = PlanEffort.slice
    fileprivate var late: [OrderID] = []
}

extension Board {
    /// Whether there is a plan to make as soon as there is time: `idle` is wanted then.
    public var wantsPlan: Bool {
        guard screen == .schedule, !isTooSmall, !setting.isReadOnly else { return false }
        if let sheet = overlay as? PlanSheet { return !sheet.isSettled || sheet.isFleeting }
        return planWatch.isStale && overlay == nil && schedule.move == nil
            && refusal(of: .dispatch) == nil
    }

    /// Whether somebody waits for the plan: it is not made for an offer only.
    public var looksAtPlan: Bool {
        overlay is PlanSheet
    }

    /// Whether a plan is in the making, so that `idle` is wanted as soon as no key waits.
    public var isPlanning: Bool {
        guard wantsPlan else { return false }
        if let sheet = overlay as? PlanSheet { return !sheet.isSettled }
        return planWatch.effort != nil
    }

    /// Works for one slice on the plan: on the one that is looked at, or on one to offer where it
    /// is worth its disturbance.
    mutating func planOn() {
        guard wantsPlan else { return }
        if var sheet = overlay as? PlanSheet, sheet.isSettled {
            sheet.isNew = false
            overlay = sheet
            return
        }
        let effort = advancePlan()
        guard effort.isDone, let sheet = overlay as? PlanSheet else { return }
        overlay = renewed(sheet, as: effort.proposal)
    }

    /// Works for one slice on the plan of this workshop at this moment, and answers how far it is.
    mutating func advancePlan() -> PlanEffort {
        let begun = planWatch.effort.flatMap { $0.now == now ? $0 : nil }
        planWatch.effort = nil
        var effort = begun ?? PlanEffort(workshop, outlook)
        effort.advance(planWatch.slice)
        guard effort.isDone else {
            planWatch.effort = effort
            return effort
        }
        planWatch.offer = effort.proposal
        planWatch.isStale = false
        planWatch.plannedAt = effort.now
        planWatch.late = effort.proposal.before.broken
        return effort
    }

    /// Takes note that the workshop or only the clock has moved.
    ///
    /// A list that is looked at stays as it is until there is another plan to its end.
    mutating func watchPlan(hasChanged: Bool) {
        if hasChanged { (planWatch.offer, planWatch.effort) = (nil, nil) }
        let isOld = planWatch.plannedAt + PlanWatch.patience <= now
        if hasChanged || isOld || PlanScore(workshop, outlook).broken != planWatch.late {
            planWatch.isStale = true
        }
        guard var sheet = overlay as? PlanSheet else { return }
        (planWatch.isStale, planWatch.effort) = (true, nil)
        sheet.isSettled = false
        sheet.isOvertaken = sheet.isOvertaken || hasChanged
        weigh(&sheet)
        overlay = sheet
    }
}
