import Testing

@testable import WorkshopPlanner

struct ShopDaysTests {
    @Test func `the recorded days can be read`() throws {
        #expect(try RecordedDays.all().count == 18)
        for day in try RecordedDays.all() {
            let problem = try DayProblem(text: day.text)
            #expect(day.name.hasPrefix("t\(problem.technicians.count)_j\(problem.jobs.count)_"))
            #expect(problem.beyondAll == [])
        }
    }

    @Test func `a recorded day's rules cost what they are known to cost`() throws {
        let day = try #require(try RecordedDays.all().first { $0.name == "t6_j30_r100_s1.txt" })
        let problem = try DayProblem(text: day.text)
        let looks = [0.3, 0.5, 0.8, 1.2, 2, 3, 5].map(DispatchRule.apparentTardiness)
        #expect(looks.map { $0.plan(problem).cost }.min() ?? .max <= 675)
        var solver = DaySolver(problem)
        solver.improve(moves: 60_000)
        #expect(solver.bestPlanCost >= 270 && solver.bestPlanCost <= 330)
    }
}
