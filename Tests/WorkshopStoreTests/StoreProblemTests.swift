import Testing

@testable import WorkshopStore

@Suite struct StoreProblemTests {
    private static let all: [StoreProblem] = [
        .notFound(path: "p.db"), .gone(path: "p.db"), .noDirectory(path: "p.db"),
        .alreadyExists(path: "p.db"),
        .isDirectory(path: "p.db"), .notSQLite(path: "p.db"),
        .otherApplication(path: "p.db", id: 7), .newerSchema(path: "p.db", found: 9, known: 1),
        .newerEvent(path: "p.db", position: 5, type: "carSold", schema: 1),
        .readOnly(path: "p.db"), .noPermission(path: "p.db"),
        .locked(path: "p.db", by: LockHolder(process: 7)),
        .locked(path: "p.db", by: nil), .diskFull(path: "p.db"),
        .noLocks(path: "p.db"),
        .damaged(path: "p.db", detail: "event 5"),
        .tailLost(path: "p.db", expected: 12, found: 10),
        .outcomeUnknown(path: "p.db", commands: ["a"], detail: "disk"), .notEmpty(path: "p.db"),
        .failed(path: "p.db", detail: "database or disk"), .system(path: "p.db", code: 5),
    ]

    @Test(arguments: all)
    func `a problem is one line that names the file`(problem: StoreProblem) {
        #expect(problem.description.hasPrefix("p.db: "))
        #expect(!problem.description.contains("\n"))
    }

    @Test func `no two problems read the same`() {
        #expect(Set(Self.all.map(\.description)).count == Self.all.count)
    }

    @Test func `a bad line is named by its number`() {
        let problem = StoreProblem.badExport(line: 3, detail: "not JSON")
        #expect(problem.description == "line 3: not JSON; nothing was imported")
    }

    @Test func `only damage has a detail of its own`() {
        #expect(StoreProblem.damaged(path: "p", detail: "event 5").detail == "event 5")
        #expect(StoreProblem.unknownZone(name: "X").detail.contains("X"))
    }
}
