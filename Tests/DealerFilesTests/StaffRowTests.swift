import DealerFiles
import Testing
import WorkshopCore

struct StaffRowTests {
    private func read(_ rows: String...) throws -> ReadResult {
        try ExportFile.read(
            (["technician,skill,shift,lunch,absent"] + rows).joined(separator: "\n"))
    }

    @Test func `what a row leaves open stays open`() throws {
        let result = try read("B. Smith,4,,,")
        #expect(
            result.staff == [
                StaffEntry(
                    technician: TechnicianID("B. Smith"), skill: try #require(Skill(4)), line: 2)
            ])
    }

    @Test func `bad cells are told and the others are hired`() throws {
        let result = try read(
            "A,5,,,", "B,2,7-16,,", "C,2,,13:00-12:00,", "D,2,,,tomorrow", ",2,,,",
            "F,3,07:00-16:00,,2026-11-23", "\u{E33}a,1,,,")
        #expect(result.staff.map(\.technician.name) == ["F"])
        #expect(
            result.problems.map(\.reason) == [
                .malformed("5", .skill), .malformed("7-16", .dayStretch),
                .malformed("13:00-12:00", .dayStretch), .malformed("tomorrow", .absence), .empty,
                .malformed("\u{E33}a", .name),
            ])
    }

    @Test func `a technician who stands twice must stand there the same`() throws {
        let same = try read("A,1,,,", "A,1,,,")
        #expect(same.staff.count == 1)
        #expect(same.problems == [ImportProblem(line: 3, .repeats(line: 2))])
        let other = try read("A,1,07:00-16:00,,", "B,2,,,", "A,2,07:00-16:00,,")
        #expect(other.staff.map(\.technician.name) == ["B"])
        #expect(
            other.told == [
                "line 2: left out because of line 4",
                "line 4, technician: ‘2 07:00-16:00’ contradicts line 2, "
                    + "which says ‘1 07:00-16:00’",
            ])
    }
}
