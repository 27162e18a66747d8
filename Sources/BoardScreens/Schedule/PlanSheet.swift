import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The proposed day plan while it is looked at: which of its changes are to be taken.
struct PlanSheet: Overlay {
    var proposal: PlanProposal
    /// The places of the changes that are ticked.
    var ticked: Set<Int>
    /// How the day would stand with what is ticked; nil when that would be declined.
    var score: PlanScore?
    /// The entry that is selected: the changes, then what cannot be planned.
    var selected = 0
    /// Whether no better plan is being looked for.
    var isSettled: Bool
    /// Whether the list has become another one right now, so that nobody can have read it.
    var isNew = false
    /// Whether somebody else has moved the workshop under the list, since a key was pressed.
    var isOvertaken = false

    /// Whether it counts as read as soon as no key waits: what one's own planning came to.
    var isFleeting: Bool { isNew && !isOvertaken }

    /// A key was pressed for what stands here; what is still to take its place counts as unread.
    mutating func read() {
        if isSettled { isOvertaken = false }
        isNew = false
    }

    func draw(_ board: Board, on canvas: inout Canvas) {
        PlanView(board: board, sheet: self).draw(on: &canvas)
    }

    func take(_ key: Key, on board: inout Board) -> [Effect] { board.handle(key, in: self) }

    var isWeighed: Bool { true }

    init(_ proposal: PlanProposal, isSettled: Bool) {
        self.proposal = proposal
        self.isSettled = isSettled
        ticked = Set(proposal.changes.indices)
        score = proposal.after
    }

    /// What will be late with what is ticked, then what cannot be planned.
    var obstacles: [PlanObstacle] { proposal.obstacles(score ?? proposal.after) }

    var count: Int { proposal.changes.count + obstacles.count }

    /// The ticked changes that give work to a technician.
    func ghosts(of technician: TechnicianID) -> [PlanChange] {
        ticked.sorted().map { proposal.changes[$0] }
            .filter { $0.assignment.technician == technician }
    }

    /// Where what is selected stands in another list; nil where that does not have it.
    fileprivate func place(in other: PlanSheet) -> Int? {
        let changes = other.proposal.changes
        guard proposal.changes.indices.contains(selected) else {
            let place = selected - proposal.changes.count
            guard obstacles.indices.contains(place) else { return nil }
            return other.obstacles.firstIndex { $0.isAbout(obstacles[place]) }
                .map { changes.count + $0 }
        }
        let job = proposal.changes[selected].job
        return changes.firstIndex { $0.job == job }
    }

    /// Whether another list asks the same of the same people, give or take a few minutes.
    fileprivate func isSame(as other: PlanSheet) -> Bool {
        proposal.changes.elementsEqual(other.proposal.changes) { one, other in
            let (first, second) = (one.assignment.start, other.assignment.start)
            return one.job == other.job && one.kind == other.kind
                && one.assignment.technician == other.assignment.technician
                && max(first, second).minutes(since: min(first, second)) < PlanWatch.patience
        }
    }
}

extension PlanObstacle {
    /// Whether it tells of the same as another one, be it of another time.
    fileprivate func isAbout(_ other: PlanObstacle) -> Bool {
        if case .late(let order, _, _) = self, case .late(order, _, _) = other { return true }
        return self == other
    }
}

extension Board {
    /// Opens the list of what a plan of the day would change, with today's chips above it: what was
    /// planned while nobody asked, or what one slice of planning leads to.
    mutating func proposePlan() {
        let sheet = offeredSheet ?? firstSheet()
        guard sheet.count > 0 || !sheet.isSettled else { return say(words(.planNothing)) }
        if schedule.day != today { showToday() }
        overlay = sheet
    }

    /// What was planned while nobody asked, if it still can be done.
    private var offeredSheet: PlanSheet? {
        guard let offer = planWatch.offer, !offer.changes.isEmpty else { return nil }
        var sheet = PlanSheet(offer, isSettled: planWatch.plannedAt == now)
        if !sheet.isSettled { weigh(&sheet) }
        return sheet.score == nil ? nil : sheet
    }

    private mutating func firstSheet() -> PlanSheet {
        let effort = advancePlan()
        return PlanSheet(effort.proposal, isSettled: effort.isDone)
    }

    /// The list with another plan in it: what was not ticked stays so, what was selected too.
    func renewed(_ sheet: PlanSheet, as proposal: PlanProposal) -> PlanSheet {
        let left = Set(
            sheet.proposal.changes.indices.filter { !sheet.ticked.contains($0) }
                .map { sheet.proposal.changes[$0].job })
        var fresh = PlanSheet(proposal, isSettled: true)
        fresh.ticked = fresh.ticked.filter { !left.contains(fresh.proposal.changes[$0].job) }
        fresh.selected = sheet.place(in: fresh) ?? max(0, min(sheet.selected, fresh.count - 1))
        fresh.isNew = !sheet.isSame(as: fresh) || sheet.isNew && sheet.isOvertaken
        fresh.isOvertaken = fresh.isNew && sheet.isOvertaken
        if fresh.ticked.count < fresh.proposal.changes.count { weigh(&fresh) }
        return fresh
    }

    fileprivate mutating func handle(_ key: Key, in sheet: PlanSheet) -> [Effect] {
        var sheet = sheet
        switch key {
        case .escape, .character("q"):
            overlay = nil
            return []
        case .enter where sheet.isNew:
            // Pressed for what stood here before.
            sheet.read()
            say(words(.planChanged), .bad)
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
            sheet.read()
            sheet.selected = max(
                0, direction.moved(sheet.selected, count: sheet.count, page: size.rows / 4))
        }
        overlay = sheet
        return []
    }

    private func toggle(_ sheet: inout PlanSheet) {
        guard sheet.proposal.changes.indices.contains(sheet.selected) else { return }
        sheet.ticked.formSymmetricDifference([sheet.selected])
        weigh(&sheet)
    }

    /// Looks how the day would stand with what is ticked.
    func weigh(_ sheet: inout PlanSheet) {
        sheet.score = sheet.proposal.score(
            of: workshop, at: now, outlook.experience, taking: sheet.ticked.contains)
        sheet.selected = max(0, min(sheet.selected, sheet.count - 1))
    }

    /// What is said of a plan that was accepted or taken back; nil for anything else.
    func planText(_ events: [RecordedEvent]) -> String? {
        planText(events, accepted: .planAccepted)
    }

    /// The same of what somebody else did.
    func planNews(_ events: [RecordedEvent]) -> String? {
        planText(events, accepted: .newsPlan)
    }

    private func planText(_ events: [RecordedEvent], accepted: Phrase) -> String? {
        guard events.count > 1 else { return nil }
        let assigned = events.count { recorded in
            if case .work(.assigned) = recorded.event { true } else { false }
        }
        if assigned == events.count { return words(accepted, String(assigned)) }
        let undone = events.reduce(0) { count, recorded in
            guard case .undone(let from, let through) = recorded.event else { return count }
            return count + through - from + 1
        }
        return undone > 0 ? words(.planUndone, String(undone)) : nil
    }
}
