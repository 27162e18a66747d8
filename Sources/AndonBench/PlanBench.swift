import Glibc
import WorkshopPlanner

/// What day plans cost, beside the rules of thumb and beside an exact solver, on recorded days.
///
/// `EXACT_SECONDS=60 EXACT_DAYS=t make bench` gives the exact solver a minute on each day whose
/// name has a `t` in it; 0 seconds leave it out.
struct PlanBench {
    let folder: String
    private let days = "Tests/WorkshopPlannerTests/ShopDays"
    private let groups = ["t6_", "t20_", "t60_"]
    private let budgets = [10, 100, 1000]
    private let exactSeconds = getenv("EXACT_SECONDS").flatMap { Int(String(cString: $0)) } ?? 10
    private let exactDays = getenv("EXACT_DAYS").map { String(cString: $0) } ?? "_s1"

    func run() {
        let named = names()
        guard !named.isEmpty else { return print("\nDay plans: \(days) is not here") }
        let exact = ExactSolver(folder: folder, seconds: exactSeconds)
        for group in groups {
            let problems = named.filter { $0.hasPrefix(group) }.compactMap(problem)
            compare(problems, group, exact)
        }
    }

    private func names() -> [String] {
        guard let entries = opendir(days) else { return [] }
        defer { closedir(entries) }
        var names: [String] = []
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".txt") { names.append(name) }
        }
        return names.sorted()
    }

    private func problem(_ name: String) -> (name: String, problem: DayProblem)? {
        let text = TextFile.read("\(days)/\(name)")
        do throws(DayProblemFlaw) {
            return (name, try DayProblem(text: text.utf8))
        } catch {
            print("  \(name) cannot be read")
            return nil
        }
    }

    private func compare(
        _ days: [(name: String, problem: DayProblem)], _ group: String, _ exact: ExactSolver?
    ) {
        guard let first = days.first?.problem else { return }
        Report.heading(
            "Day plans, \(days.count) days of \(first.technicians.count) technicians and "
                + "\(first.jobs.count) jobs: sums of weighted lateness")
        let rules = ruleSums(days.map(\.problem))
        var plans: [[Int]] = []
        for budget in budgets {
            let solved = days.map { solve($0.problem, milliseconds: budget) }
            plans.append(solved.map(\.cost))
            let sum = solved.reduce(0) { $0 + $1.cost }
            for (name, cost) in rules {
                Report.ratio(
                    "\(budget) ms, against \(name)", Double(sum), Double(cost), "", goal: "< 1")
            }
            guard budget == budgets.last else { continue }
            let rates = solved.map { Double($0.moves) / Double(max(1, $0.microseconds)) }
            Report.figure("moves tried", Report.median(rates), "million/s", goal: "≥ 10")
        }
        let firsts = days.map { TimedPlan($0.problem, milliseconds: 0).microseconds }
        Report.figure(
            "first plan", Double(firsts.max() ?? 0) / 1000, "ms", goal: "< 10")
        compareExact(days, plans, exact)
    }

    /// Our sums beside those of the exact solver, over the days that it was given.
    private func compareExact(
        _ days: [(name: String, problem: DayProblem)], _ plans: [[Int]], _ exact: ExactSolver?
    ) {
        guard let exact else { return }
        var exactSum = 0
        var sums = budgets.map { _ in 0 }
        var worst = budgets.map { _ in 0.0 }
        for (index, day) in days.enumerated() where day.name.contains(exactDays) {
            guard let cost = exact.cost(of: day.problem, at: "\(self.days)/\(day.name)") else {
                continue
            }
            exactSum += cost
            for budget in budgets.indices {
                let ours = plans[budget][index]
                sums[budget] += ours
                worst[budget] = max(worst[budget], Double(ours) / Double(max(1, cost)))
            }
        }
        guard exactSum > 0 else { return }
        let goal = days[0].problem.jobs.count > 50 ? "≤ 0.8 in 100 ms" : "≤ 1.02 in 100 ms"
        for (budget, milliseconds) in budgets.enumerated() {
            Report.ratio(
                "\(milliseconds) ms, against CP-SAT in \(exactSeconds) s", Double(sums[budget]),
                Double(exactSum), "", goal: goal)
            Report.figure(
                "\(milliseconds) ms, the worst day", worst[budget], "times", goal: "≤ 1.1")
        }
    }

    private func ruleSums(_ problems: [DayProblem]) -> [(String, Int)] {
        let looks = [0.3, 0.5, 0.8, 1.2, 2, 3, 5].map(DispatchRule.apparentTardiness)
        let kinds: [(String, [DispatchRule])] = [
            ("EDD", [.earliestDue]), ("slack", [.leastSlack]), ("ATC, the best of 7", looks),
        ]
        return kinds.map { name, rules in
            let sum = problems.reduce(0) { sum, problem in
                let plans = rules.map { $0.plan(problem) }
                for plan in plans { check(plan, problem) }
                return sum + (plans.map(\.cost).min() ?? 0)
            }
            return (name, sum)
        }
    }

    private func solve(_ problem: DayProblem, milliseconds: Int) -> TimedPlan {
        let timed = TimedPlan(problem, milliseconds: milliseconds)
        check(timed.plan, problem)
        return timed
    }

    private func check(_ plan: DayPlan, _ problem: DayProblem) {
        let violations = DayPlanCheck.violations(plan, of: problem)
        guard let first = violations.first else { return }
        complain("AndonBench: a plan breaks the rules \(violations.count) times: \(first)")
        exit(1)
    }
}

/// A plan that was searched for so long.
private struct TimedPlan {
    let plan: DayPlan
    let moves: Int
    let microseconds: Int

    var cost: Int { plan.cost }

    init(_ problem: DayProblem, milliseconds: Int) {
        let begin = Self.now
        let budget = Double(max(1, milliseconds * 1000))
        var solver = DaySolver(problem)
        solver.improve { _ in Double(Self.now - begin) / budget }
        plan = solver.plan
        moves = solver.moves
        microseconds = Self.now - begin
    }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
}
