import Testing

@testable import WorkshopPlanner

struct DayPlanTests {
    private func problem(finish: Int = 0, change: Int = 0) throws -> DayProblem {
        try DayProblem(
            technicians: [
                .init(level: 2, percent: 100, breaks: [100..<130]),
                .init(level: 1, percent: 120, freeFrom: 20),
            ],
            jobs: [
                .init(skill: 2, release: 0, due: 60, weight: 4, minutes: 80),
                .init(skill: 1, release: 0, due: 200, weight: 1, minutes: 50, expected: 1),
                .init(skill: 1, release: 105, due: 0, weight: 0, minutes: 10),
                .init(skill: 3, release: 0, due: 0, weight: 9, minutes: 10),
            ], finish: finish, change: change)
    }

    @Test func `work pauses over a break and waits for a release`() throws {
        let plan = DayPlan(try problem(), sequences: [[0, 1], [2]])
        #expect(
            plan.rows[0] == [
                .init(job: 0, technician: 0, start: 0, end: 80, late: 20),
                .init(job: 1, technician: 0, start: 80, end: 160, late: 0),
            ])
        #expect(plan.rows[1] == [.init(job: 2, technician: 1, start: 105, end: 120, late: 120)])
        #expect(plan.cost == 80 && plan.unplanned == [3] && plan.sequences == [[0, 1], [2]])
    }

    @Test func `a job that would begin within a break begins after it`() throws {
        let plan = DayPlan(try problem(), sequences: [[2, 0], [1]])
        #expect(plan.rows[0][0].start == 130 && plan.rows[0][0].end == 140)
        #expect(plan.rows[1][0].start == 20 && plan.rows[1][0].end == 80)
    }

    @Test func `ends and changes cost what the problem asks`() throws {
        let plan = DayPlan(try problem(finish: 2, change: 1000), sequences: [[0, 1], [2]])
        #expect(plan.cost == 80 + 2 * (80 + 160 + 120) + 1000)
        let kept = DayPlan(try problem(change: 1000), sequences: [[0], [1, 2]])
        #expect(kept.cost == 80)
    }
}
