import Testing

@testable import WorkshopPlanner

struct PlanSearchTests {
    @Test(arguments: ShopDays.Kind.all.indices)
    func `the cost after many moves is that of the plan worked out anew`(kind: Int) throws {
        var days = ShopDays(seed: 41)
        let day = try days.day(ShopDays.Kind.all[kind])
        guard !day.jobs.isEmpty, day.beyondAll.isEmpty else { return }
        let storage = PlanStorage(day)
        let plan = DispatchRule.earliestDue.plan(day)
        storage.board.load(plan.sequences)
        var chance = SplitMix64(seed: 4)
        let movable = day.jobs.indices.map { Int32($0) }
        for limit in [Int64(0), 300, 1 << 50, 0] {
            let old = storage.board.totalCost
            let delta = movable.withUnsafeBufferPointer { movable in
                [limit, limit / 2].withUnsafeBufferPointer { limits in
                    var draw = MoveDraw(movable: movable, limits: limits, chance: chance)
                    defer { chance = draw.chance }
                    return storage.board.search(turns: 100, &draw)
                }
            }
            let now = DayPlan(day, sequences: storage.board.sequences)
            #expect(now.cost == Int(old + delta) && storage.board.totalCost == old + delta)
            #expect(DayPlanCheck.violations(now, of: day) == [])
            #expect(limit > 0 || delta <= 0)
        }
    }

    @Test func `jobs cost at least what each would cost alone`() throws {
        let day = try DayProblem(
            technicians: [.init(level: 1, freeFrom: 30), .init(level: 1, percent: 200)],
            jobs: [10, 100].map {
                .init(skill: 1, release: 0, due: 0, weight: 2, minutes: $0)
            })
        let storage = PlanStorage(day)
        #expect(storage.board.leastCost(of: [0]) == 40 && storage.board.leastCost(of: [1]) == 260)
        #expect(storage.board.leastCost(of: [0, 1]) == 300 && storage.board.leastCost(of: []) == 0)
    }
}
