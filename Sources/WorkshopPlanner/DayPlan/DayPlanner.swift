public import WorkshopCore

/// Makes the proposal for a day: searches, lays the jobs exactly, and weighs the result by the
/// forecast of the whole board.
public enum DayPlanner {
    /// The moves of a search that nobody waits for: some ten milliseconds for twenty jobs, fifty
    /// for four hundred.
    public static func usualMoves(jobs: Int) -> Int { min(500_000, 4000 * max(1, jobs)) }

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
        var search = PlanRounds(day, used)
        var best = weighing.none
        for round in 0..<PlanRounds.count {
            guard let table = search.run(round) else { break }
            let found = weighing.best(of: table)
            best = min(best, found)
            search.learn(from: table, found.outlook)
            if used(search.moves) >= 1 { break }
        }
        let told = PlanReasons(
            workshop: workshop, before: outlook, after: best.outlook, changes: best.changes
        ).told()
        return PlanProposal(
            changes: told, obstacles: day.obstacles, before: weighing.none.score,
            after: best.score, position: workshop.position)
    }
}

/// The search in a few rounds: each knows from the one before when jobs of one order and the queues
/// at inspection and wash are really done.
private struct PlanRounds {
    static let count = 3

    private let day: ShopDay
    private let used: (Int) -> Double
    private(set) var moves = 0
    private var releases: [Instant]
    private var dues: [Instant]
    private var known: [[Int]]?

    init(_ day: ShopDay, _ used: @escaping (Int) -> Double) {
        self.day = day
        self.used = used
        releases = day.releases
        dues = day.works.map(\.due)
    }

    /// The best timetable of one round; nil when there is nothing to plan.
    mutating func run(_ round: Int) -> Timetable? {
        guard !day.works.isEmpty,
            let problem = try? day.problem(releases: releases, dues: dues)
        else { return nil }
        let first = known.map { DayPlan(problem, sequences: $0) }
        var solver = DaySolver(problem, known: first)
        let from = Double(round) / Double(Self.count)
        let until = Double(round + 1) / Double(Self.count)
        var part = used(moves)
        while part < until, !solver.isOptimal {
            let count = solver.moves
            solver.improve(moves: 2000, progress: max(0, part - from) / (until - from))
            moves += solver.moves - count
            part = used(moves)
        }
        return calmed(Timetable(day, sequences: solver.plan.sequences))
    }

    /// Takes over when things were really done.
    mutating func learn(from table: Timetable, _ outlook: Outlook) {
        known = table.sequences
        let ends = table.ends(day.works.count)
        releases = day.works.map { work in
            max(work.release, work.before.map { ends[$0] } ?? work.release)
        }
        dues = day.works.map { work in
            let queued = outlook.orders[work.job.id.order]?.links.reduce(0) { sum, link in
                switch link.reason {
                case .inspectionQueue, .washQueue: sum + link.cost.count
                case .notHere, .authorisation, .part, .stopped, .waitsForTechnician,
                    .waitsForAnybody, .nobodyCan, .offHours, .inWork, .overrun, .unassignedWork,
                    .inspection, .wash, .settlement:
                    sum
                }
            }
            return work.due - Minutes(queued ?? 0)
        }
    }

    /// The timetable with everybody's jobs in the order that he knows, where that costs no
    /// lateness: to be done a little earlier is worth nobody's being told.
    private func calmed(_ table: Timetable) -> Timetable {
        var best = table
        for row in day.workers.indices {
            let known = day.queues[row]
            let places = best.rows[row].indices.filter { known.contains(best.rows[row][$0].work) }
            let kept = places.map { best.rows[row][$0].work }
            let wanted = known.filter(kept.contains)
            guard kept != wanted else { continue }
            var sequences = best.sequences
            for (place, work) in zip(places, wanted) { sequences[row][place] = work }
            let other = Timetable(day, sequences: sequences)
            if other.lateness <= best.lateness { best = other }
        }
        return best
    }
}

/// A set of changes with the day that it leads to.
private struct WeighedPlan {
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
private struct PlanWeighing {
    let none: WeighedPlan
    private let day: ShopDay
    private let workshop: Workshop
    private let outlook: Outlook

    init(_ day: ShopDay, _ workshop: Workshop, _ outlook: Outlook) {
        self.day = day
        self.workshop = workshop
        self.outlook = outlook
        none = WeighedPlan(changes: [], score: PlanScore(workshop, outlook), outlook: outlook)
    }

    /// A timetable's changes: all, or only what nobody has yet.
    func best(of table: Timetable) -> WeighedPlan {
        let changes = day.changes(to: table, outlook)
        let all = weighed(changes)
        let isMoving = changes.contains { $0.kind != .assign }
        if let all, !isMoving || all.cost < none.cost { return all }
        return weighed(changes.filter { $0.kind == .assign }) ?? none
    }

    private func weighed(_ changes: [PlanChange]) -> WeighedPlan? {
        guard !changes.isEmpty else { return none }
        let plan = changes.map(\.assignment)
        guard
            let then = workshop.after(.acceptPlan(plan), by: Actor(""), at: outlook.now)
        else { return nil }
        let outlook = Outlook(of: then, at: outlook.now, experience: outlook.experience)
        return WeighedPlan(changes: changes, score: PlanScore(then, outlook), outlook: outlook)
    }
}

/// The better of two plans: less cost, then more jobs that somebody has.
private func min(_ left: WeighedPlan, _ right: WeighedPlan) -> WeighedPlan {
    if left.cost != right.cost { return left.cost < right.cost ? left : right }
    let (first, second) = (left.newlyGiven, right.newlyGiven)
    return first >= second ? left : right
}

extension WeighedPlan {
    fileprivate var newlyGiven: Int { changes.count { $0.kind == .assign } }
}
