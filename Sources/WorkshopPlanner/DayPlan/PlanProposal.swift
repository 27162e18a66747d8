public import WorkshopCore

/// What the day plan would change, with reasons, and how the day would stand then.
///
/// A value of one moment of one workshop: parts of it can be left out and looked at anew.
public struct PlanProposal: Sendable {
    /// The changes, by technician in the order of the board, then by time.
    public let changes: [PlanChange]
    /// What cannot be planned, and what takes longer than a day has, by order.
    let hindrances: [PlanObstacle]
    /// How the day stands now.
    public let before: PlanScore
    /// How it would stand with all changes.
    public let after: PlanScore
    /// The position of the workshop that it was made for.
    public let position: Int

    /// What it has to gain beyond the disturbance to be offered when nobody asked, in weighted
    /// minutes, if it saves no promise.
    public static let leastGain = 30

    init(
        changes: [PlanChange], hindrances: [PlanObstacle], before: PlanScore, after: PlanScore,
        position: Int
    ) {
        self.changes = changes
        self.hindrances = hindrances
        self.before = before
        self.after = after
        self.position = position
    }

    /// What no plan mends: the orders that will be late with all changes, then what cannot be
    /// planned.
    public var obstacles: [PlanObstacle] { obstacles(after) }

    /// The same where the day stands at `score`, with only some of the changes.
    ///
    /// Of an order of which nobody can tell when it is ready, what keeps it out says enough.
    public func obstacles(_ score: PlanScore) -> [PlanObstacle] {
        let hindered = Set(hindrances.map(\.order))
        return score.late.filter { late in
            guard case .late(let order, _, ready: nil) = late else { return true }
            return !hindered.contains(order)
        } + hindrances
    }

    /// How many promises fewer would be broken; below 0 for more.
    public var savedPromises: Int { before.broken.count - after.broken.count }

    /// Weighted minutes of lateness that it saves.
    public var gain: Int { before.lateMinutes - after.lateMinutes }

    /// What its changes ask of those who know the present plan.
    public var disturbance: Int { changes.reduce(0) { $0 + $1.disturbance } }

    /// Whether it is offered when nobody asked for a plan: it keeps a promise that would break, or
    /// gains half an hour more than the changes cost, and breaks none.
    public var isWorthOffering: Bool {
        guard !changes.isEmpty, savedPromises >= 0 else { return false }
        return savedPromises > 0 && gain > 0 || gain - disturbance >= Self.leastGain
    }

    /// The assignments of the changes that `isTaken` chooses, for `Command.acceptPlan`.
    public func assignments(where isTaken: (Int) -> Bool = { _ in true }) -> [Assignment] {
        changes.indices.filter(isTaken).map { changes[$0].assignment }
    }

    /// How the day would stand with only some of the changes; nil when the workshop has moved so
    /// that they are declined.
    public func score(
        of workshop: Workshop, at now: Instant, _ experience: Experience,
        taking isTaken: (Int) -> Bool
    ) -> PlanScore? {
        let plan = assignments(where: isTaken)
        guard !plan.isEmpty else { return before }
        return workshop.after(.acceptPlan(plan), by: Actor(""), at: now).map {
            PlanScore($0, Outlook(of: $0, at: now, experience: experience))
        }
    }
}
