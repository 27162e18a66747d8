import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The proposed day plan while it is looked at: which of its changes are to be taken.
struct PlanSheet: Sendable {
    var proposal: PlanProposal
    /// The places of the changes that are ticked.
    var ticked: Set<Int>
    /// How the day would stand with what is ticked; nil when that would be declined.
    var score: PlanScore?
    /// The entry that is selected: the changes, then what cannot be planned.
    var selected = 0

    init(_ proposal: PlanProposal) {
        self.proposal = proposal
        ticked = Set(proposal.changes.indices)
        score = proposal.after
    }

    var count: Int { proposal.changes.count + proposal.obstacles.count }

    /// The ticked changes that give work to a technician.
    func ghosts(of technician: TechnicianID) -> [PlanChange] {
        ticked.sorted().map { proposal.changes[$0] }
            .filter { $0.assignment.technician == technician }
    }
}

extension Board {
    /// Opens the list of what a plan of the day would change, with today's chips above it.
    mutating func proposePlan() {
        let sheet = PlanSheet(DayPlanner.proposal(workshop, outlook))
        guard sheet.count > 0 else { return say(words(.planNothing)) }
        if schedule.day != today { showToday() }
        overlay = .plan(sheet)
    }

    /// The list made anew after the workshop or the clock has moved; what was not ticked stays so.
    func renewed(_ sheet: PlanSheet) -> PlanSheet {
        let left = Set(
            sheet.proposal.changes.indices.filter { !sheet.ticked.contains($0) }
                .map { sheet.proposal.changes[$0].job })
        var fresh = PlanSheet(DayPlanner.proposal(workshop, outlook))
        fresh.ticked = fresh.ticked.filter { !left.contains(fresh.proposal.changes[$0].job) }
        fresh.selected = max(0, min(sheet.selected, fresh.count - 1))
        weigh(&fresh)
        return fresh
    }

    mutating func handle(_ key: Key, in sheet: PlanSheet) -> [Effect] {
        var sheet = sheet
        switch key {
        case .escape, .character("q"):
            overlay = nil
            return []
        case .enter:
            overlay = nil
            guard !sheet.ticked.isEmpty else {
                say(words(.planNoneTicked))
                return []
            }
            let plan = sheet.proposal.assignments(where: sheet.ticked.contains)
            return take(doing(.acceptPlan(plan)))
        case .character(" "): toggle(&sheet)
        default:
            guard let direction = Direction(key) else { return [] }
            sheet.selected = max(
                0, direction.moved(sheet.selected, count: sheet.count, page: size.rows / 4))
        }
        overlay = .plan(sheet)
        return []
    }

    private func toggle(_ sheet: inout PlanSheet) {
        guard sheet.proposal.changes.indices.contains(sheet.selected) else { return }
        sheet.ticked.formSymmetricDifference([sheet.selected])
        weigh(&sheet)
    }

    private func weigh(_ sheet: inout PlanSheet) {
        sheet.score = sheet.proposal.score(
            of: workshop, at: now, outlook.experience, taking: sheet.ticked.contains)
    }

    /// What is said of a plan that was accepted or taken back; nil for anything else.
    func planText(_ events: [RecordedEvent]) -> String? {
        guard events.count > 1 else { return nil }
        let assigned = events.count { recorded in
            if case .jobAssigned = recorded.event { true } else { false }
        }
        if assigned == events.count { return words(.planAccepted, String(assigned)) }
        let undone = events.reduce(0) { count, recorded in
            guard case .undone(let from, let through) = recorded.event else { return count }
            return count + through - from + 1
        }
        return undone > 0 ? words(.planUndone, String(undone)) : nil
    }
}
