import DealerFiles
import Testing
import WorkshopCore

struct OrderGroupTests {
    @Test func `rows that contradict each other leave the whole order out, with both lines`() throws
    {
        let result = try ExportFile.rows(
            ExportFile.row("1"), ExportFile.row("2"),
            ExportFile.row("1", promised: "2026-11-23T17:00", job: "Brakes"),
            ExportFile.row("1", job: "Tyres"))
        #expect(result.orders.map(\.order.text) == ["2"])
        #expect(
            result.told == [
                "line 2: left out because of line 4",
                "line 4, promised: ‘2026-11-23T17:00’ contradicts line 2, "
                    + "which says ‘2026-11-23T16:00’",
                "line 5: left out because of line 4",
            ])
        #expect(result.badRowCount == 3)
    }

    @Test func `one bad row leaves its whole order out`() throws {
        let result = try ExportFile.rows(
            ExportFile.row("1"), ExportFile.row("1", job: "\"Brakes"), ExportFile.row("2"))
        #expect(result.orders.map(\.order.text) == ["2"])
        #expect(result.problems.map(\.line) == [2, 3])
        #expect(result.problems.first?.reason == .leftOut(line: 3))
    }

    @Test func `the same row twice is one job, with a warning`() throws {
        let result = try ExportFile.rows(ExportFile.row("1"), ExportFile.row("1"))
        #expect(result.orders.first?.sheet.jobs.count == 1)
        #expect(result.problems == [ImportProblem(line: 3, .repeats(line: 2))])
    }

    @Test func `a later row need not say again what an earlier one said`() throws {
        let result = try ExportFile.rows(
            ExportFile.row("1"), ExportFile.row("1", arrival: "", customer: "", job: "Brakes"))
        #expect(result.problems.isEmpty)
        #expect(result.orders.first?.sheet.jobs.map(\.description) == ["Oil", "Brakes"])
    }

    @Test func `what no row says is told on the first`() throws {
        let result = try ExportFile.rows(
            ExportFile.row("1", customer: ""), ExportFile.row("1", customer: "", job: "Brakes"))
        #expect(result.orders.isEmpty)
        #expect(result.problems.first == ImportProblem(line: 2, column: .customer, .empty))
        #expect(result.problems.last == ImportProblem(line: 3, .leftOut(line: 2)))
    }

    @Test func `notes of several rows are each told once`() throws {
        let result = try ExportFile.read(
            "\(ExportFile.header),notes\n\(ExportFile.row("1")),cold only\n"
                + "\(ExportFile.row("1", job: "B")),\n\(ExportFile.row("1", job: "C")),cold only\n"
                + "\(ExportFile.row("1", job: "D")),gate 4\n")
        #expect(result.orders.first?.sheet.notes == "cold only; gate 4")
    }

    private func read(_ after: String...) throws -> ReadResult {
        let rows = after.enumerated().map { index, text in
            "\(ExportFile.row("1", job: "Job \(index + 1)")),\(text)"
        }
        return try ExportFile.read(
            (["\(ExportFile.header),after"] + rows).joined(separator: "\n"))
    }

    @Test func `jobs say what they come after, by their places on the order`() throws {
        let result = try read("", "-", "1;2")
        #expect(result.problems.isEmpty)
        #expect(
            result.orders.first?.sheet.jobs.map(\.after) == [nil, .beside, Predecessors([1, 2])])
    }

    @Test func `a job that is not there and a job itself are told with the line`() throws {
        #expect(
            try read("", "5").problems
                .contains(ImportProblem(line: 3, column: .after, .unknownJob(5, of: 2))))
        #expect(
            try read("1", "").problems.first
                == ImportProblem(line: 2, column: .after, .afterItself))
    }

    @Test func `jobs that wait for each other are told and taken`() throws {
        let result = try read("", "3", "2")
        #expect(result.problems == [ImportProblem(line: 3, column: .after, .inCircle([2, 3]))])
        #expect(result.orders.first?.sheet.jobs.count == 3)
    }
}
