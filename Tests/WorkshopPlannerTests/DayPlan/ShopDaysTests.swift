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
        var solver = DaySolver(try DayProblem(text: day.text))
        #expect(solver.bestPlanCost <= 675)
        solver.improve(moves: 60_000)
        #expect(solver.bestPlanCost >= 270 && solver.bestPlanCost <= 330)
    }
}
