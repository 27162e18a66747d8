import Testing

@testable import DealerFiles

struct TableTests {
    private func problem(_ text: String) -> FileProblem? {
        do throws(FileProblem) {
            _ = try Table(Array(text.utf8), map: nil)
            return nil
        } catch {
            return error
        }
    }

    @Test func `columns are found in any order, case and spelling, unknown ones are named`() throws
    {
        let text = "Frt Hours,JOB, Plate ,Customer,PROMISED,Arrival,R_O,Mileage,\u{1B}[31mColour\n"
        let table = try Table(Array(text.utf8), map: nil)
        #expect(table.kind == .orders)
        #expect(table.places[.flatRate] == 0 && table.places[.order] == 6)
        #expect(table.ignored == ["Mileage", "Colour"])
    }

    @Test func `a staff file is told from an orders file by its header`() throws {
        #expect(try Table(Array("skill;technician".utf8), map: nil).kind == .staff)
        #expect(try Table(Array("technician,skill,shift".utf8), map: nil).kind == .staff)
    }

    @Test func `all missing columns are named at once`() {
        let found = ["ro", "customer", "plate", "frt_hours", "technician"]
        #expect(
            problem("\n" + found.joined(separator: ",") + "\n")
                == .missingColumns(
                    .orders, line: 2, missing: [.arrival, .promised, .job], found: found))
    }

    @Test func `a header that means nothing is told with what it has`() {
        #expect(problem("id,when\n1,2") == .unknownHeader(line: 1, found: ["id", "when"]))
        #expect(problem("\n\n") == .empty)
        #expect(problem("") == .empty)
        #expect(problem("ro,\"arrival\n1,2") == .brokenHeader(line: 1))
        let wide = (0..<5000).map { "c\($0)" }.joined(separator: ",")
        #expect(problem(wide) == .tooManyColumns(5000, line: 1))
    }

    @Test func `two columns for one thing are refused`() {
        #expect(
            problem("technician,skill,Skill,shift")
                == .duplicateColumn(.skill, line: 1, names: ["skill", "Skill"]))
    }

    @Test func `too many cells are told, empty ones at the end are not`() throws {
        let table = try Table(Array("technician,skill\nA,1,,\nB,2,x\nC".utf8), map: nil)
        let rows = table.records.map { table.row($0) }
        #expect(rows[0].problems.isEmpty && rows[2].problems.isEmpty)
        #expect(rows[1].problems == [ImportProblem(line: 3, .tooManyCells(found: 3, expected: 2))])
    }
}
