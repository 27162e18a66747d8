import Testing

@testable import WorkshopPlanner

struct CoolingTests {
    private func cooling(_ jobs: Int, weight: Int = 2) throws -> Cooling {
        Cooling(
            try DayProblem(
                technicians: [.init(level: 1)],
                jobs: .init(
                    repeating: .init(skill: 1, release: 0, due: 0, weight: weight, minutes: 100),
                    count: jobs)))
    }

    private func sum(_ cooling: Cooling, after moves: Int, _ progress: Double) -> Int64 {
        cooling.limits(in: cooling.phase(after: moves, progress: progress)).reduce(0, +)
    }

    @Test func `over many jobs moves may cost ever less as the budget is used up`() throws {
        let cooling = try cooling(100)
        let sums = [0, 0.25, 0.5, 0.75, 0.96].map { sum(cooling, after: 1_000_000, $0) }
        #expect(sums == sums.sorted(by: >) && sums[0] > 20 * sums[4])
        let limits = cooling.limits(in: .init(round: 0, done: 0.5))
        #expect(limits == limits.sorted(by: >) && limits.count & (limits.count - 1) == 0)
    }

    @Test func `few jobs are cooled again and again`() throws {
        let cooling = try cooling(30)
        #expect(cooling.phase(after: 0, progress: 0) == .init(round: 0, done: 0))
        #expect(cooling.phase(after: 90_000, progress: 0.1) == .init(round: 1, done: 0.5))
        let sums = [0, 30_000, 59_000, 60_000].map { sum(cooling, after: $0, 0.5) }
        #expect(sums[0] > sums[1] && sums[1] > sums[2] && sums[3] == sums[0])
    }

    @Test(arguments: [1, 30, 100])
    func `in the end nothing may cost anything`(jobs: Int) throws {
        let cooling = try cooling(jobs)
        #expect(sum(cooling, after: 7, 0.97) == 0 && sum(cooling, after: 7, 1) == 0)
        #expect(
            cooling.phase(after: 7, progress: 1).round
                > cooling.phase(after: 7, progress: 0.9).round)
    }

    @Test func `where nothing weighs nothing may cost`() throws {
        for jobs in [0, 3, 100] { #expect(sum(try cooling(jobs, weight: 0), after: 0, 0) == 0) }
    }

    @Test func `a few heavy jobs do not keep the others hot`() throws {
        let jobs = (0..<100).map {
            DayProblem.Job(
                skill: 1, release: 0, due: 0, weight: $0 < 5 ? 100_000 : 1, minutes: 100)
        }
        let cooling = Cooling(try DayProblem(technicians: [.init(level: 1)], jobs: jobs))
        let even = try self.cooling(100, weight: 1)
        #expect(sum(cooling, after: 0, 0.965) < 2 * sum(even, after: 0, 0.95) + 100)
        #expect(sum(cooling, after: 0, 0) > 1000 * sum(even, after: 0, 0))
    }
}
