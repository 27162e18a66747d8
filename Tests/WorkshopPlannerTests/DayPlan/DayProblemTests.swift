import Testing

@testable import WorkshopPlanner

struct DayProblemTests {
    private func flaw(
        _ technician: DayProblem.Technician = .init(level: 1),
        _ job: DayProblem.Job = .init(skill: 1, release: 0, due: 0, weight: 1, minutes: 5),
        finish: Int = 0, change: Int = 0
    ) -> DayProblemFlaw.Kind? {
        do throws(DayProblemFlaw) {
            _ = try DayProblem(
                technicians: [technician], jobs: [job], finish: finish, change: change)
            return nil
        } catch {
            return error.kind
        }
    }

    @Test func `a job takes the technician's time in full fives`() throws {
        let problem = try DayProblem(
            technicians: [.init(level: 1, percent: 85), .init(level: 1, percent: 120)],
            jobs: [
                .init(skill: 1, release: 0, due: 0, weight: 1, minutes: 100),
                .init(skill: 1, release: 0, due: 0, weight: 1, minutes: 1),
            ])
        #expect(problem.minutes(of: 0, by: 0) == 85 && problem.minutes(of: 0, by: 1) == 120)
        #expect(problem.minutes(of: 1, by: 0) == 5 && problem.minutes(of: 1, by: 1) == 5)
    }

    @Test func `a job beyond all is named`() throws {
        let jobs = [1, 4, 2].map {
            DayProblem.Job(skill: $0, release: 0, due: 0, weight: 1, minutes: 5)
        }
        let shop = try DayProblem(technicians: [.init(level: 1), .init(level: 2)], jobs: jobs)
        #expect(shop.beyondAll == [1] && shop.mayDo(2, 1) && !shop.mayDo(2, 0))
        #expect(try DayProblem(technicians: [], jobs: jobs).beyondAll == [0, 1, 2])
    }

    @Test func `each number has its range`() {
        #expect(flaw() == nil)
        #expect(flaw(.init(level: -1)) == .outside(.level, value: -1, allowed: 0...1_000_000))
        #expect(flaw(.init(level: 1, percent: 0)) != nil)
        #expect(flaw(.init(level: 1, percent: .max)) != nil)
        #expect(flaw(.init(level: 1, breaks: [-1..<5])) != nil)
        #expect(flaw(.init(level: 1, breaks: [0..<Int.max])) != nil)
        #expect(flaw(.init(level: 1, freeFrom: .max)) != nil)
        func job(
            release: Int = 0, due: Int = 0, weight: Int = 1, minutes: Int = 5, expected: Int? = nil
        ) -> DayProblem.Job {
            .init(
                skill: 1, release: release, due: due, weight: weight, minutes: minutes,
                expected: expected)
        }
        #expect(flaw(.init(level: 1), job(minutes: 0)) != nil)
        #expect(flaw(.init(level: 1), job(minutes: .max)) != nil)
        #expect(flaw(.init(level: 1), job(weight: -1)) != nil)
        #expect(flaw(.init(level: 1), job(release: .min)) != nil)
        #expect(flaw(.init(level: 1), job(due: .min)) != nil)
        #expect(flaw(.init(level: 1), job(due: -600)) == nil)
        #expect(flaw(.init(level: 1), job(expected: 1)) != nil)
        #expect(flaw(finish: -1) != nil && flaw(change: .max) != nil)
    }

    @Test func `what fits one by one may be too much together`() {
        let job = DayProblem.Job(
            skill: 1, release: 0, due: 0, weight: 1, minutes: DayProblem.longest)
        func kind(_ technicians: Int, _ jobs: Int) -> DayProblemFlaw.Kind? {
            do throws(DayProblemFlaw) {
                _ = try DayProblem(
                    technicians: .init(repeating: .init(level: 1), count: technicians),
                    jobs: .init(repeating: job, count: jobs))
                return nil
            } catch {
                return error.kind
            }
        }
        #expect(kind(1, 100) == nil && kind(1, 200) == .tooLong)
        #expect(kind(1001, 1) == .outside(.technicians, value: 1001, allowed: 0...1000))
    }
}
