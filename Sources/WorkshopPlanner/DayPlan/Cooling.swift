/// How much dearer a move may make the plan, as the search goes on: much at first, then ever less.
///
/// A move that adds `d` is done with the chance e^(−d/T), T being the heat. A day of many jobs is
/// cooled once, over the whole budget. One of few jobs is cooled again and again, each time from
/// the best plan so far: one round is enough to come to rest there, but may do so in a dead end. At
/// the very end, from the best plan once more, no move may cost anything.
struct Cooling {
    /// Where the search is.
    struct Phase: Hashable {
        /// How often the search has begun anew from the best plan.
        var round: Int
        /// The part of the round that is over, 0…1; nil when no move may cost anything any more.
        var done: Double?
    }

    // Found by trial on generated days of 1 to 60 technicians and 10 ms to 1 s.
    private static let fewJobs = 50
    private static let movesPerJob = 2000
    /// The heat of a round at its begin, in costs of a mean job's length at the mean weight.
    private static let hottest = 0.15
    /// The heat at its end, at the middle weight: what most jobs cost has to be told apart by then,
    /// however much a few of them weigh.
    private static let coldest = (few: 0.02, many: 0.005)
    /// The progress from which on nothing may cost anything.
    private static let cold = 0.97
    private static let draws = 256

    private let movesPerRound: Int?
    private let hot: Double
    private let cool: Double
    /// −ln of evenly spread chances, so that no logarithm has to be taken for a move.
    private let patience: [Float]

    init(_ problem: DayProblem) {
        let hasFew = problem.jobs.count <= Self.fewJobs
        movesPerRound = hasFew ? Self.movesPerJob * max(1, problem.jobs.count) : nil
        let weights = problem.jobs.map { $0.weight + problem.finish }.filter { $0 > 0 }.sorted()
        let jobs = Double(max(1, problem.jobs.count))
        let minutes = Double(problem.jobs.reduce(0) { $0 + $1.minutes }) / jobs
        let mean = Double(weights.reduce(0, +)) / jobs
        let middle = weights.isEmpty ? 0 : Double(weights[weights.count / 2])
        hot = Self.hottest * mean * minutes
        cool = min(hot, (hasFew ? Self.coldest.few : Self.coldest.many) * middle * minutes)
        patience = (0..<Self.draws).map {
            Float(-Exponential.logarithm((Double($0) + 0.5) / Double(Self.draws)))
        }
    }

    /// Where the search is after so many moves, at a progress of 0…1.
    func phase(after moves: Int, progress: Double) -> Phase {
        guard progress < Self.cold else { return Phase(round: .max, done: nil) }
        guard let movesPerRound else { return Phase(round: 0, done: progress / Self.cold) }
        let done = Double(moves % movesPerRound) / Double(movesPerRound)
        return Phase(round: moves / movesPerRound, done: done)
    }

    /// By how much a move may raise the cost, for evenly spread chances; a power of two of them.
    func limits(in phase: Phase) -> [Int64] {
        guard let done = phase.done, cool > 0 else {
            return [Int64](repeating: 0, count: Self.draws)
        }
        let heat = hot * Exponential.power(Exponential.logarithm(cool / hot) * done)
        return patience.map { Int64(Double($0) * heat) }
    }
}
