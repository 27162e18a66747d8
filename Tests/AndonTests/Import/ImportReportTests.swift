import DealerFiles
import Phrases
import Testing
import WorkshopCore

@testable import andon

struct ImportReportTests {
    private let words = Words(.english, zone: .utc)

    private func report(_ csv: String) throws -> ImportReport {
        ImportReport(name: "x", result: try DealerFileReader.read(Array(csv.utf8), zone: .utc))
    }

    private func unit(_ verdict: ImportPlan.Verdict, lines: [Int] = [2]) throws -> ImportPlan.Unit {
        let result = try DealerFileReader.read(Array("technician,skill\nBob,3\n".utf8), zone: .utc)
        var unit = ImportPlan(result, into: Workshop(zone: .utc), at: .earliest).units[0]
        unit.verdict = verdict
        unit.lines = lines
        return unit
    }

    @Test func `each verdict is counted where it belongs`() throws {
        var report = try report("technician,skill\nBob,3\n")
        report.note(try unit(.new), refusal: nil, words)
        report.note(try unit(.unchanged), refusal: nil, words)
        report.note(try unit(.changed([])), refusal: nil, words)
        report.note(try unit(.differs([])), refusal: nil, words)
        #expect([report.new, report.unchanged, report.changed, report.differing] == [1, 1, 1, 1])
        #expect(report.badRows == 0)
        #expect(report.disagreements.map(\.isTaken) == [true, false])
    }

    @Test func `a refusal counts its rows as bad`() throws {
        var report = try report("technician,skill\nBob,3\n")
        report.note(try unit(.new, lines: [2, 3]), refusal: "No.", words)
        #expect(report.new == 0 && report.badRows == 2)
        #expect(report.declined[0].subject == "Bob")
    }

    @Test func `what is said of a row that is taken is no word about a row that is left out`()
        throws
    {
        var report = try report("technician,skill\nBob,3\n")
        report.problems = [
            ImportProblem(line: 2, column: .after, .inCircle([1, 2])),
            ImportProblem(line: 4, column: .after, .inCircle([1, 2])),
            ImportProblem(line: 4, column: .promised, .empty),
            ImportProblem(line: 5, .leftOut(line: 4)),
        ]
        #expect(report.errors.map(\.line) == [4, 5])
        #expect(report.warnings.map(\.line) == [2])
        #expect(report.badRows == 2)
        report.note(try unit(.new, lines: [2, 3]), refusal: "No.", words)
        #expect(report.warnings.isEmpty)
        #expect(report.badRows == 4)
    }

    @Test func `rows of an order that fails are bad once each`() throws {
        var report = try report("technician,skill\nBob,9\n")
        #expect(report.badRows == 1)
        let problem = ImportProblem(line: 4, .unknownTechnician("Zed", nearest: []))
        report.note(try unit(.failed([problem]), lines: [4, 5]), refusal: nil, words)
        #expect(report.badRows == 3)
        #expect(report.problems.map(\.line) == [2, 4, 5])
    }
}
