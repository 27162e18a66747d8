import DealerFiles
import Testing

struct FileProblemTests {
    @Test func `each problem is one line that says where and what`() {
        let problems: [(FileProblem, String)] = [
            (.empty, "empty"), (.undecodable(.utf8, line: 3), "line 3"),
            (.brokenHeader(line: 1), "quote"), (.tooManyColumns(2_000, line: 1), "2000"),
            (.unknownHeader(line: 1, found: ["id"]), "id"),
            (.missingColumns(.orders, line: 1, missing: [.job], found: ["ro"]), "no job"),
            (.duplicateColumn(.job, line: 1, names: ["job", "Job"]), "job, Job"),
        ]
        for (problem, words) in problems {
            #expect(problem.description.contains(words))
            #expect(!problem.description.contains("\n"))
        }
    }

    @Test func `a header without end is not listed without end`() {
        let names = (1...1000).map { "column \($0)" }
        #expect(FileProblem.unknownHeader(line: 1, found: names).description.count < 800)
        #expect(FileProblem.unknownHeader(line: 1, found: []).description.contains("nothing"))
    }
}
