/// How much dearer a move may make the plan, as the search goes on: much at first, then ever less.
///
/// A move that adds `d` is done with the chance e^(−d/T), T being the heat. A small day is searched
/// in several rounds, each from the best plan so far and less hot: where thirty jobs lie badly, one
/// round may end in a dead end that the next one leaves.
struct Cooling {
    /// The heat of the first round at its begin, in costs of a mean job's length at the mean weight,
    /// and at its end, at the middle weight: what most jobs cost has to be told apart by then,
    /// however much a few of them weigh.
    ///
    /// Found by trial on generated days of 1 to 60 technicians and 10 ms to 1 s.
    private static let hottest = 0.15
    private static let coldest = 0.005
    /// What is left of the heat at the begin of a further round.
    private static let reheating = 0.3
    /// The progress from which on nothing may cost anything.
    private static let cold = 0.97
    private static let draws = 256

    /// How often the search begins anew from the best plan.
    let rounds: Int
    private let hot: Double
    private let cool: Double
    /// −ln of evenly spread chances, so that no logarithm has to be taken for a move.
    private let patience: [Float]

    init(_ problem: DayProblem) {
        let weights = problem.jobs.map { $0.weight + problem.finish }.filter { $0 > 0 }.sorted()
        let jobs = Double(max(1, problem.jobs.count))
        let minutes = Double(problem.jobs.reduce(0) { $0 + $1.minutes }) / jobs
        let mean = Double(weights.reduce(0, +)) / jobs
        let middle = weights.isEmpty ? 0 : Double(weights[weights.count / 2])
        hot = Self.hottest * mean * minutes
        cool = min(hot, Self.coldest * middle * minutes)
        rounds = problem.jobs.count <= 50 ? 4 : 1
        patience = (0..<Self.draws).map {
            Float(-Exponential.logarithm((Double($0) + 0.5) / Double(Self.draws)))
        }
    }

    /// The round at a progress of 0…1; one more than `rounds` when all is cold.
    func round(at progress: Double) -> Int {
        progress < Self.cold ? Int(progress / Self.cold * Double(rounds)) : rounds
    }

    /// By how much a move may raise the cost at a progress of 0…1, for evenly spread chances; ask
    /// for the one at the place `chance % count`.
    func limits(at progress: Double) -> [Int64] {
        let round = round(at: progress)
        guard round < rounds, cool > 0 else { return [Int64](repeating: 0, count: Self.draws) }
        let done = progress / Self.cold * Double(rounds) - Double(round)
        let span = Exponential.logarithm(cool / hot)
        let mild = round == 0 ? 0 : Exponential.logarithm(Self.reheating)
        let heat = hot * Exponential.power(span * done + mild * (1 - done))
        return patience.map { Int64(Double($0) * heat) }
    }
}
