import WorkshopCore

/// The search in a few rounds: each knows from the one before when jobs of one order and the queues
/// at inspection and wash are really done.
struct PlanRounds {
    static let count = 3

    private let day: ShopDay
    private let used: (Int) -> Double
    private(set) var moves = 0
    private var releases: [Instant]
    private var dues: [Instant]
    private var known: [[Int]]

    init(_ day: ShopDay, _ outlook: Outlook, _ used: @escaping (Int) -> Double) {
        self.day = day
        self.used = used
        known = day.expectedSequences(outlook)
        releases = day.releases
        dues = day.works.map(\.due)
    }

    /// The best timetable of one round; nil when there is nothing to plan.
    mutating func run(_ round: Int) -> Timetable? {
        guard !day.works.isEmpty,
            let problem = try? day.problem(releases: releases, dues: dues)
        else { return nil }
        var solver = DaySolver(problem, known: DayPlan(problem, sequences: known))
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
            work.before.reduce(work.release) { max($0, ends[$1]) }
        }
        dues = day.works.map { work in
            let queued = outlook.orders[work.job.id.order]?.links.reduce(0) { sum, link in
                switch link.reason {
                case .inspectionQueue, .washQueue: sum + link.cost.count
                case .notHere, .authorisation, .inCircle, .part, .stopped, .waitsForTechnician,
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
