import Testing

@testable import WorkshopPlanner

struct DispatchRuleTests {
    private let rules: [DispatchRule] = [.earliestDue, .leastSlack, .apparentTardiness(2)]

    private func sequences(_ rule: DispatchRule, _ jobs: [(due: Int, weight: Int, minutes: Int)])
        throws -> [[Int]]
    {
        let problem = try DayProblem(
            technicians: [.init(level: 1)],
            jobs: jobs.map {
                .init(skill: 1, release: 0, due: $0.due, weight: $0.weight, minutes: $0.minutes)
            })
        return rule.plan(problem).sequences
    }

    @Test func `each rule takes first what it looks at`() throws {
        let jobs = [(due: 200, weight: 1, minutes: 150), (100, 1, 10), (110, 9, 40)]
        #expect(try sequences(.earliestDue, jobs) == [[1, 2, 0]])
        #expect(try sequences(.leastSlack, jobs) == [[0, 2, 1]])
        #expect(try sequences(.apparentTardiness(1), jobs) == [[2, 1, 0]])
    }

    @Test func `of equals the first goes first`() throws {
        for rule in rules {
            #expect(try sequences(rule, .init(repeating: (50, 1, 20), count: 4)) == [[0, 1, 2, 3]])
        }
    }

    @Test func `who has the least skill begins, and nobody does what he may not`() throws {
        let problem = try DayProblem(
            technicians: [.init(level: 4), .init(level: 1)],
            jobs: [4, 1, 1].map {
                .init(skill: $0, release: 0, due: 10, weight: 1, minutes: 60)
            })
        for rule in rules {
            let sequences = rule.plan(problem).sequences
            #expect(sequences[0].contains(0) && sequences[1].first == 1)
        }
    }

    @Test(arguments: ShopDays.Kind.all.indices)
    func `the plan of a rule keeps all rules of the day`(kind: Int) throws {
        var days = ShopDays(seed: 17)
        for _ in 0..<4 {
            let day = try days.day(ShopDays.Kind.all[kind])
            for rule in rules + DispatchRule.looks {
                #expect(DayPlanCheck.violations(rule.plan(day), of: day) == [])
            }
        }
    }
}
