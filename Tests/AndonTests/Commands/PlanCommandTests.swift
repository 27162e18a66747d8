import Testing
import WorkshopPlanner

struct PlanCommandTests {
    private let day = """
        2 4 1 1
        30 10
        1 100 0
        2 80 0
        1 0 20 1 20
        2 0 20 2 25
        1 5 60 1 30
        1 0 0 3 10

        """

    @Test func `a problem is answered with the row of each technician and the cost`() throws {
        let home = try CleanHome()
        let file = try home.write("day.txt", day)
        let run = try runAndon(["plan", "--problem", file, "--ms", "50"], home: home)
        let lines = run.out.split(separator: "\n")
        #expect(run.status == 0 && run.err == "" && lines.count == 3)
        #expect(lines[0].hasPrefix("0: ") && lines[1].hasPrefix("1: "))
        let problem = try DayProblem(text: day.utf8)
        let sequences = lines.dropLast().map { line in
            line.dropFirst(3).split(separator: " ").compactMap { Int($0) }
        }
        #expect(lines[2] == "cost \(DayPlan(problem, sequences: sequences).cost)")
    }

    @Test func `the document tells rows, times and cost`() throws {
        let run = try runAndon(
            ["plan", "--problem", "-", "--ms", "20", "--json"], input: day)
        #expect(run.status == 0 && run.err == "")
        let document = try Document(run.out)
        let problem = try DayProblem(text: day.utf8)
        let sequences = document["sequences"].elements.map { $0.elements.compactMap(\.number) }
        let plan = DayPlan(problem, sequences: sequences)
        #expect(document["cost"].number == plan.cost)
        #expect(DayPlanCheck.violations(plan, of: problem) == [])
        let rows = document["technicians"].elements
        #expect(rows.map { $0["technician"].number } == [0, 1])
        let ends = rows.map { $0["jobs"].elements.map { $0["end"].number } }
        #expect(ends == plan.rows.map { $0.map(\.end) })
        #expect(document["unplanned"].elements.isEmpty)
    }

    @Test func `without a problem it proposes and changes nothing but with --apply`() throws {
        let shop = try ShopOnDisk.working()
        let before = try shop.done("export", "events")
        try shop.done("plan")
        #expect(try shop.done("plan", "--json") == shop.done("plan", "--json"))
        try shop.done("plan", "--ms", "20")
        #expect(try shop.done("export", "events") == before)
    }

    @Test func `--apply does not go with --problem`() throws {
        let run = try runAndon(["plan", "--problem", "-", "--apply"], input: day)
        #expect(run.status == 2)
    }

    @Test func `what cannot be read is one line and the status 1`() throws {
        for (text, words) in [
            ("", "ends"), ("1 2 3", "line 1"), ("2 1 0 0\n1 100 0\nx", "line 3"),
            ("99999999999 1 0 0", "line 1"), ("0 9223372036854775807 0 0", "number of jobs"),
        ] {
            let run = try runAndon(["plan", "--problem", "-"], input: text)
            #expect(run.status == 1 && run.out == "" && run.err.contains(words))
            #expect(run.err.filter { $0 == "\n" }.count == 1)
        }
        let run = try runAndon(["plan", "--problem", "/nowhere/day.txt"])
        #expect(run.status == 1 && run.err.contains("/nowhere/day.txt"))
    }

    @Test func `jobs that nobody may do are named, and the others planned`() throws {
        let run = try runAndon(
            ["plan", "--problem", "-", "--ms", "0"],
            input: day.replacing("2 0 20 2 25", with: "3 0 20 2 25"))
        #expect(run.status == 1 && run.err.hasSuffix("jobs: 1\n"))
        #expect(run.out.contains("cost "))
    }

    @Test func `a day without jobs has a plan`() throws {
        let run = try runAndon(["plan", "--problem", "-"], input: "2 0 0 0\n1 100 0\n1 100 0\n")
        #expect(run.status == 0 && run.out == "0:\n1:\ncost 0\n")
    }

    @Test func `a time that is none is wrong usage`() throws {
        #expect(try runAndon(["plan", "--problem", "-", "--ms", "-5"]).status == 2)
        #expect(try runAndon(["plan", "--ms", "-5"]).status == 2)
    }
}
