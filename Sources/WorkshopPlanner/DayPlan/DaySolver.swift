/// Searches for a good day plan: the best of several plans by a rule, then simulated annealing.
///
/// It reads no clock: whoever has a time budget tells how much of it is used up. It can be left off
/// and gone on with; `plan` is good at any moment. The same problem, seed and progress lead to the
/// same plan on every machine.
public struct DaySolver: Sendable {
    private let problem: DayProblem
    private var storage: PlanStorage
    private let cooling: Cooling
    /// The jobs that somebody may do.
    private let movable: [Int32]
    private let leastCost: Int64
    private var chance: SplitMix64
    private var round = 0
    private var cost: Int64
    private var bestCost: Int64
    private var best: [[Int]]
    /// The moves tried so far.
    public private(set) var moves = 0

    /// A solver that holds a first plan already.
    ///
    /// Takes about 5 ms for 60 technicians and 400 jobs, growing with the square of the jobs.
    /// - Parameters:
    ///   - problem: what is asked.
    ///   - known: a plan of the same problem to begin with, if it is better than any rule's.
    ///   - seed: another seed searches other ways.
    public init(_ problem: DayProblem, known: DayPlan? = nil, seed: UInt64 = 1) {
        var first = Self.firstPlan(problem)
        if let known, known.cost < first.cost, DayPlanCheck.violations(known, of: problem).isEmpty {
            first = known
        }
        self.problem = problem
        storage = PlanStorage(problem)
        cooling = Cooling(problem)
        let beyond = Set(problem.beyondAll)
        movable = problem.jobs.indices.filter { !beyond.contains($0) }.map { Int32($0) }
        chance = SplitMix64(seed: seed)
        best = first.sequences
        storage.board.load(best)
        cost = storage.board.totalCost
        bestCost = cost
        leastCost = storage.board.leastCost(of: movable)
    }

    private static func firstPlan(_ problem: DayProblem) -> DayPlan {
        // One rule takes a quarter of a second for 10,000 jobs; the search gains more than others.
        let affordable = 2_000_000 / max(1, problem.jobs.count * problem.jobs.count)
        let rules = DispatchRule.looks.prefix(max(1, affordable))
        var best = DayPlan(problem, sequences: problem.technicians.map { _ in [] })
        for (index, rule) in rules.enumerated() {
            let plan = rule.plan(problem)
            if index == 0 || plan.cost < best.cost { best = plan }
        }
        return best
    }

    /// The best plan so far.
    public var plan: DayPlan { DayPlan(problem, sequences: best) }

    /// What the best plan costs.
    public var bestPlanCost: Int { Int(bestCost) }

    /// Whether no plan can be better than the best one so far, so that more moves are of no use.
    public var isOptimal: Bool { bestCost <= leastCost }

    /// Searches on.
    /// - Parameters:
    ///   - moves: how many moves are tried; two thousand take about 0.1 ms.
    ///   - progress: the part of the whole budget that is used up already, 0…1, never falling from
    ///     call to call: at first the search strays far, at the end it only climbs.
    public mutating func improve(moves: Int, progress: Double) {
        makeUnique()
        let progress = min(1, max(0, progress))
        var left = max(0, moves)
        // Keeping the best plan takes time in proportion to the jobs.
        let bit = max(2000, problem.jobs.count)
        while left > 0, !isOptimal {
            let phase = cooling.phase(after: self.moves, progress: progress)
            if phase.round > round { returnToBest() }
            round = phase.round
            let turns = (min(left, bit) + PlanBoard.movesPerTurn - 1) / PlanBoard.movesPerTurn
            cost += search(turns, cooling.limits(in: phase))
            left -= turns * PlanBoard.movesPerTurn
            self.moves += turns * PlanBoard.movesPerTurn
            if cost < bestCost { keepBest() }
        }
    }

    /// Searches on until a budget is used up, and answers whether it is.
    /// - Parameters:
    ///   - limit: how many moves are tried at most in this call.
    ///   - used: the part of the budget that is used up after so many moves since the solver was
    ///     made, never falling: at 1 the search is over. Asked some ten thousand times a second.
    @discardableResult
    public mutating func improve(moves limit: Int = .max, used: (Int) -> Double) -> Bool {
        let begin = moves
        var part = used(moves)
        while part < 1, !isOptimal {
            guard moves - begin < limit else { return false }
            improve(moves: 2000, progress: part)
            part = used(moves)
        }
        return true
    }

    /// Searches with a budget of so many moves in all.
    public mutating func improve(moves: Int) {
        let slices = min(1000, max(100, moves / 2000))
        for slice in 0..<slices {
            let count = moves * (slice + 1) / slices - moves * slice / slices
            improve(moves: count, progress: Double(slice) / Double(slices))
        }
    }

    private mutating func search(_ turns: Int, _ limits: [Int64]) -> Int64 {
        let board = storage.board
        return movable.withUnsafeBufferPointer { movable in
            limits.withUnsafeBufferPointer { limits in
                var draw = MoveDraw(movable: movable, limits: limits, chance: chance)
                defer { chance = draw.chance }
                return board.search(turns: turns, &draw)
            }
        }
    }

    /// A copy that searches on leaves what it was copied from as it is.
    private mutating func makeUnique() {
        guard !isKnownUniquelyReferenced(&storage) else { return }
        let sequences = storage.board.sequences
        storage = PlanStorage(problem)
        storage.board.load(sequences)
    }

    private mutating func keepBest() {
        bestCost = cost
        best = storage.board.sequences
    }

    private mutating func returnToBest() {
        storage.board.load(best)
        cost = bestCost
    }
}
