import Testing

@testable import WorkshopStore

@Suite struct VerifyReportTests {
    @Test func `a report without problems is whole`() {
        var report = VerifyReport()
        #expect(report.isWhole)
        report.add(.noHead)
        #expect(!report.isWhole)
    }

    @Test func `problems are counted and the first are listed`() {
        var report = VerifyReport()
        for position in 1...150 { report.add(.chain(position: position)) }
        #expect(report.problemCount == 150)
        #expect(report.problems.count == VerifyReport.limit)
        #expect(report.problems[0] == .chain(position: 1))
    }

    @Test func `a problem that repeats itself is told once`() {
        var report = VerifyReport()
        report.add(.noHead)
        report.add(.noHead)
        #expect(report.problemCount == 1)
    }

    @Test func `each problem says what is wrong in one line`() {
        let problems: [VerifyReport.Problem] = [
            .structure("row missing"), .unprotected(trigger: "t"), .chain(position: 5),
            .gap(after: 5), .version(position: 5, stream: "shop"),
            .unreadable(position: 5, "no job 2"), .tail(expected: 9, found: 5),
            .head(position: 5), .noHead, .stale(projection: "p", position: 5),
            .row(projection: "p", row: "t 1", .missing),
            .row(projection: "p", row: "t 1", .surplus),
            .row(projection: "p", row: "t 1", .value("c", found: "1", said: "2")),
            .tables(projection: "p", "no such table"), .snapshot(position: 5),
        ]
        #expect(Set(problems.map(\.description)).count == problems.count)
        #expect(problems.allSatisfy { !$0.description.contains("\n") })
        #expect(VerifyReport.Problem.chain(position: 5).description.contains("event 5"))
    }
}
