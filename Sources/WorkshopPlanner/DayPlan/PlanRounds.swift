import WorkshopCore

/// The search in a few rounds: each knows from the one before when jobs of one order and the queues
/// at inspection and wash are really done.
struct PlanRounds: Sendable {
    // Each makes a plan some percent better, and costs a forecast or two.
    static let count = 6

    private let day: ShopDay
    private let used: @Sendable (Int) -> Double
    private(set) var round = 0
    /// The moves of all rounds that are over.
    private var past = 0
    private var solver: DaySolver?
    private var releases: [Instant]
    private var dues: [Instant]
    private var known: [[Int]]

    init(_ day: ShopDay, _ outlook: Outlook, _ used: @escaping @Sendable (Int) -> Double) {
        self.day = day
        self.used = used
        known = day.expectedSequences(outlook)
        releases = day.releases
        dues = day.works.map(\.due)
    }

    /// The moves tried so far.
    var moves: Int { past + (solver?.moves ?? 0) }

    /// Whether there is nothing more to search.
    var isOver: Bool { day.works.isEmpty || round >= Self.count || round > 0 && used(moves) >= 1 }

    /// Begins the next round; false when there is nothing to plan.
    mutating func begin() -> Bool {
        guard !isOver, let problem = try? day.problem(releases: releases, dues: dues)
        else { return false }
        solver = DaySolver(problem, known: DayPlan(problem, sequences: known))
        return true
    }

    /// Searches on with so many moves at most, and answers whether the round is over.
    mutating func search(moves limit: Int) -> Bool {
        let from = Double(round) / Double(Self.count)
        let (past, used) = (past, used)
        return solver?.improve(moves: limit) {
            max(0, used(past + $0) - from) * Double(Self.count)
        } ?? true
    }

    /// The best timetable of the round.
    var table: Timetable? {
        solver.map { calmed(Timetable(day, sequences: $0.plan.sequences)) }
    }

    /// Ends the round and takes over when things were really done.
    mutating func learn(from table: Timetable, _ outlook: Outlook) {
        past = moves
        solver = nil
        round += 1
        known = table.sequences
        let ends = table.ends(day.works.count)
        releases = day.works.map { work in
            work.before.reduce(work.release) { max($0, ends[$1]) }
        }
        dues = day.works.map { work in
            let queued = outlook.orders[work.job.id.order]?.links.reduce(0) { sum, link in
                switch link.reason {
                case .inspectionQueue, .washQueue: sum + link.cost.count
                case .notHere, .authorisation, .inCircle, .part, .stopped, .waitsForTechnician,
                    .waitsForAnybody, .nobodyCan, .allAway, .offHours, .inWork, .overrun,
                    .unassignedWork, .inspection, .wash, .settlement:
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
