import Testing

@testable import WorkshopPlanner

struct DaySolverTests {
    @Test(arguments: ShopDays.Kind.all.indices)
    func `a plan keeps the rules of the day and is no worse than the rules of thumb`(kind: Int)
        throws
    {
        var days = ShopDays(seed: 51)
        let day = try days.day(ShopDays.Kind.all[kind])
        var solver = DaySolver(day)
        let first = solver.plan
        #expect(DayPlanCheck.violations(first, of: day) == [])
        solver.improve(moves: 10_000)
        let plan = solver.plan
        #expect(DayPlanCheck.violations(plan, of: day) == [])
        #expect(plan.cost == solver.bestPlanCost && plan.cost <= first.cost)
        #expect(first.cost <= DispatchRule.apparentTardiness(2).plan(day).cost)
        #expect(plan.unplanned == day.beyondAll)
    }

    @Test func `the same moves lead to the same plan, another seed elsewhere`() throws {
        var days = ShopDays(seed: 52)
        let day = try days.day()
        func plan(seed: UInt64) -> DayPlan {
            var solver = DaySolver(day, seed: seed)
            solver.improve(moves: 5000)
            return solver.plan
        }
        #expect(plan(seed: 1) == plan(seed: 1))
        #expect(plan(seed: 1) != plan(seed: 2))
    }

    @Test func `small days are solved to the best of all orders`() throws {
        for seed in 60..<70 {
            var days = ShopDays(seed: UInt64(seed))
            let day = try days.day(.init(technicians: 1, jobs: 6, load: 200, levels: 4...4))
            var solver = DaySolver(day)
            solver.improve(moves: 4000)
            let best = orders(of: Array(0..<6)).map { DayPlan(day, sequences: [$0]).cost }.min()
            #expect(solver.bestPlanCost == best)
        }
    }

    private func orders(of jobs: [Int]) -> [[Int]] {
        guard jobs.count > 1 else { return [jobs] }
        return jobs.flatMap { first in
            orders(of: jobs.filter { $0 != first }).map { [first] + $0 }
        }
    }

    @Test func `a known plan that is better is where the search begins`() throws {
        var days = ShopDays(seed: 53)
        let day = try days.day(.init(jobs: 60))
        var first = DaySolver(day)
        first.improve(moves: 30_000)
        let known = first.plan
        #expect(DaySolver(day, known: known).plan == known)
        let broken = DayPlan(rows: known.rows, cost: 0, unplanned: [])
        #expect(DaySolver(day, known: broken).plan != broken)
    }

    @Test func `what can be no better is told, and no more moves are tried`() throws {
        let day = try DayProblem(
            technicians: [.init(level: 1)],
            jobs: [.init(skill: 1, release: 0, due: 50, weight: 1, minutes: 60)])
        var solver = DaySolver(day)
        #expect(solver.isOptimal && solver.bestPlanCost == 10)
        solver.improve(moves: 1000)
        #expect(solver.moves == 0)
    }

    @Test func `a technician whom people expect keeps the job when it costs as much elsewhere`()
        throws
    {
        let day = try DayProblem(
            technicians: .init(repeating: .init(level: 1), count: 4),
            jobs: (0..<8).map {
                .init(
                    skill: 1, release: 0, due: 120, weight: 10, minutes: 60, expected: (7 - $0) % 4)
            }, change: 1)
        var solver = DaySolver(day)
        solver.improve(moves: 20_000)
        #expect(solver.bestPlanCost == 0)
    }

    @Test func `a budget is searched to its end, however often that is left off`() throws {
        var days = ShopDays(seed: 54)
        let day = try days.day(.init(jobs: 60))
        var whole = DaySolver(day)
        let isOver = whole.improve { Double($0) / 20_000 }
        #expect(isOver && whole.moves >= 20_000)
        var sliced = DaySolver(day)
        var slices = 0
        while !sliced.improve(moves: 3000, used: { Double($0) / 20_000 }) { slices += 1 }
        #expect(slices > 2 && sliced.plan == whole.plan && sliced.moves == whole.moves)
    }

    @Test func `a copy searches on without what it was copied from`() throws {
        var days = ShopDays(seed: 55)
        let day = try days.day(.init(jobs: 60))
        var solver = DaySolver(day)
        solver.improve(moves: 4000, used: { Double($0) / 30_000 })
        let before = solver.plan
        var copy = solver
        copy.improve { Double($0) / 30_000 }
        #expect(solver.plan == before && copy.bestPlanCost < solver.bestPlanCost)
        solver.improve { Double($0) / 30_000 }
        #expect(solver.plan == copy.plan)
    }
}
