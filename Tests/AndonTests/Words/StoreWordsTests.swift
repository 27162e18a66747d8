import Phrases
import Testing
import WorkshopStore

@testable import andon

struct StoreWordsTests {
    private static let problems: [StoreProblem] = [
        .notFound(path: "P"), .gone(path: "P"), .noDirectory(path: "P"), .alreadyExists(path: "P"),
        .isDirectory(path: "P"), .notSQLite(path: "P"), .otherApplication(path: "P", id: 77),
        .newerSchema(path: "P", found: 9, known: 1),
        .newerEvent(path: "P", position: 5, type: "carSold", schema: 1), .readOnly(path: "P"),
        .noPermission(path: "P"), .locked(path: "P", by: nil),
        .locked(path: "P", by: LockHolder(process: 7)),
        .noLocks(path: "P"), .diskFull(path: "P"), .damaged(path: "P", detail: "D"),
        .tailLost(path: "P", expected: 9, found: 7), .unknownZone(name: "P"),
        .outcomeUnknown(path: "P", commands: [], detail: "D"), .notEmpty(path: "P"),
        .badExport(line: 3, detail: "P"), .failed(path: "P", detail: "D"),
        .system(path: "P", code: 5),
    ]

    @Test(arguments: Language.all)
    func `every problem is one line of its own that names what it is about`(_ language: Language) {
        let lines = Self.problems.map { $0.sentence(in: language) }
        #expect(Set(lines).count == lines.count)
        for line in lines {
            #expect(line.contains("P") && !line.contains("\n") && !line.contains("{"), "\(line)")
        }
    }

    @Test func `the details of a problem are in its line`() {
        let line = StoreProblem.tailLost(path: "P", expected: 9, found: 7).sentence(in: .english)
        #expect(line == "P: the last events are missing: 9 were stored, 7 are left")
    }

    @Test func `who holds the lock is told with user and terminal, and what to do about it`() {
        func told(_ holder: LockHolder, _ language: Language = .english) -> String {
            StoreProblem.locked(path: "P", by: holder).sentence(in: language)
        }
        var holder = LockHolder(process: 7)
        #expect(told(holder) == "P: is being written by process 7; try again")
        holder.name = "andon"
        holder.user = 0
        #expect(told(holder) == "P: is being written by process 7 (andon) of root; try again")
        (holder.terminal, holder.isStopped) = ("pts/3", true)
        #expect(
            told(holder) == "P: is being written by process 7 (andon) of root on pts/3, "
                + "which is stopped: kill -CONT 7 wakes it")
        let chinese = told(holder, .simplifiedChinese)
        for word in ["7", "andon", "root", "pts/3"] { #expect(chinese.contains(word)) }
    }

    @Test func `every finding of a check has a line and a name of its own`() {
        let found: [VerifyReport.Problem] = [
            .structure("x"), .unprotected(trigger: "x"), .chain(position: 1), .gap(after: 1),
            .version(position: 1, stream: "x"), .unreadable(position: 1, "x"),
            .tail(expected: 2, found: 1), .head(position: 1), .noHead,
            .snapshot(position: 1), .stale(projection: "outbox", position: 1),
            .row(projection: "outbox", row: "x", .missing),
            .row(projection: "outbox", row: "x", .surplus),
            .row(projection: "outbox", row: "x", .value("c", found: "1", said: "2")),
            .tables(projection: "outbox", "x"), .stale(projection: "history", position: 1),
        ]
        for language in Language.all {
            #expect(Set(found.map { $0.sentence(in: language) }).count == found.count)
        }
        // What is wrong with a table is known by the table.
        #expect(Set(found.map(\.code)).count == found.count - 4)
    }
}
