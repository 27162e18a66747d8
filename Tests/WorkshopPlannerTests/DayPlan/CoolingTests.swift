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

    @Test func `moves may cost ever less`() throws {
        let cooling = try cooling(100)
        let sums = [0, 0.25, 0.5, 0.75, 0.96].map { cooling.limits(at: $0).reduce(0, +) }
        #expect(sums == sums.sorted(by: >) && sums[0] > 20 * sums[4])
        #expect(cooling.limits(at: 0.5) == cooling.limits(at: 0.5).sorted(by: >))
    }

    @Test func `a small day has several rounds, each from less heat`() throws {
        let cooling = try cooling(30)
        #expect(cooling.rounds == 4 && cooling.round(at: 0.48) == 1 && cooling.round(at: 0.96) == 3)
        let starts = [0, 0.2426].map { cooling.limits(at: $0).reduce(0, +) }
        #expect(starts[0] > 2 * starts[1] && starts[1] > cooling.limits(at: 0.24).reduce(0, +))
    }

    @Test func `in the end nothing may cost anything`() throws {
        let cooling = try cooling(100)
        #expect(cooling.limits(at: 1).allSatisfy { $0 == 0 } && cooling.round(at: 1) == 1)
        #expect(cooling.round(at: 0.96) == 0)
    }

    @Test func `where nothing weighs nothing may cost`() throws {
        #expect(try cooling(3, weight: 0).limits(at: 0).allSatisfy { $0 == 0 })
        #expect(try cooling(0).limits(at: 0).allSatisfy { $0 == 0 })
    }
}
