import Testing

@testable import WorkshopPlanner

struct DayPlanCheckTests {
    /// A problem of one technician with a lunch, and what a plan of two jobs breaks.
    private func violations(
        level: Int = 1, _ visits: [(job: Int, start: Int, end: Int, late: Int)], cost: Int = 0,
        unplanned: [Int] = []
    ) throws -> [DayPlanViolation] {
        let problem = try DayProblem(
            technicians: [.init(level: level, breaks: [100..<130, 120..<140], freeFrom: 10)],
            jobs: [
                .init(skill: 1, release: 20, due: 500, weight: 3, minutes: 60),
                .init(skill: 1, release: 0, due: 200, weight: 1, minutes: 50),
            ])
        let row = visits.map {
            DayPlan.Visit(job: $0.job, technician: 0, start: $0.start, end: $0.end, late: $0.late)
        }
        let plan = DayPlan(rows: [row], cost: cost, unplanned: unplanned)
        return DayPlanCheck.violations(plan, of: problem)
    }

    @Test func `a good plan breaks nothing`() throws {
        #expect(try violations([(0, 20, 80, 0), (1, 80, 170, 0)]) == [])
        #expect(try violations([(0, 20, 80, 0), (1, 160, 210, 10)], cost: 10) == [])
    }

    @Test func `each rule that is broken is named`() throws {
        #expect(try violations([(0, 15, 75, 0), (1, 80, 170, 0)]) == [.tooEarly(job: 0)])
        #expect(
            try violations([(0, 20, 80, 0), (1, 79, 169, 0)]) == [.overlap(job: 1, technician: 0)])
        #expect(
            try violations([(1, 5, 55, 0), (0, 55, 155, 0)]) == [.overlap(job: 1, technician: 0)])
        #expect(
            try violations([(0, 20, 80, 0), (1, 135, 190, 0)]) == [.inBreak(job: 1)])
        #expect(
            try violations([(0, 20, 85, 0), (1, 85, 175, 0)])
                == [.duration(job: 0, minutes: 65, wanted: 60)])
        #expect(
            try violations([(0, 20, 80, 0), (1, 80, 130, 0)])
                == [.duration(job: 1, minutes: 20, wanted: 50)])
        #expect(
            try violations([(0, 20, 80, 0), (1, 80, 120, 0)])
                == [.duration(job: 1, minutes: -1, wanted: 50)])
    }

    @Test func `a job is planned once, and left out only when nobody may do it`() throws {
        #expect(try violations([(0, 20, 80, 0)]) == [.times(job: 1, 0)])
        #expect(try violations([(0, 20, 80, 0)], unplanned: [1]) == [.times(job: 1, 0)])
        #expect(
            try violations([(0, 20, 80, 0), (1, 80, 170, 0), (1, 170, 220, 20)], cost: 20)
                == [.times(job: 1, 2)])
        #expect(try violations(level: 0, [], unplanned: [0, 1]) == [])
        #expect(
            try violations(level: 0, [(0, 20, 80, 0)], unplanned: [1])
                == [.times(job: 0, 1), .skill(job: 0, technician: 0)])
        #expect(try violations(level: 0, []) == [.times(job: 0, 0), .times(job: 1, 0)])
    }

    @Test func `lateness and cost are what the times lead to`() throws {
        #expect(
            try violations([(0, 20, 80, 0), (1, 160, 210, 0)]) == [.cost(0, wanted: 10)])
        #expect(
            try violations([(0, 20, 80, 0), (1, 160, 210, 10)], cost: 9) == [.cost(9, wanted: 10)])
    }

    @Test func `what is not of the problem is named and no harm done`() throws {
        #expect(try violations([(7, 20, 80, 0)]) == [.unknown(job: 7, technician: 0)])
        #expect(try violations([(-1, 20, 80, 0)]) == [.unknown(job: -1, technician: 0)])
        let problem = try DayProblem(technicians: [], jobs: [])
        let plan = DayPlan(rows: [[]], cost: 0, unplanned: [])
        #expect(DayPlanCheck.violations(plan, of: problem) == [.rows(1, wanted: 0)])
    }
}
