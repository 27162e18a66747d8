import Testing

@testable import DealerFiles

struct RowCellsTests {
    @Test func `a cell is cleaned with a warning and an over-long one refused`() {
        var row = RowCells(line: 7)
        row.put("Evil\u{202E}name", in: .customer)
        row.put(String(repeating: "x", count: 300), in: .plate)
        row.put(" \u{200B} ", in: .model)
        #expect(row.said == [.customer: "Evilname"])
        #expect(
            row.problems == [
                ImportProblem(line: 7, column: .customer, .cleaned(1)),
                ImportProblem(line: 7, column: .plate, .tooLong(length: 300, limit: 120)),
                ImportProblem(line: 7, column: .model, .cleaned(1)),
            ])
        #expect(row.isBad)
    }

    @Test func `a bad value is reported once and not as missing too`() {
        var row = RowCells(line: 2)
        row.put("two", in: .skill)
        #expect(row.value(.skill, .skill, CellValues.skill) == nil)
        row.require(.skill, .technician)
        #expect(
            row.problems == [
                ImportProblem(line: 2, column: .skill, .malformed("two", .skill)),
                ImportProblem(line: 2, column: .technician, .empty),
            ])
    }

    @Test func `what a broken row does not say is not asked for`() {
        var row = RowCells(line: 2)
        row.report(nil, .unclosedQuote)
        row.require(.order)
        #expect(row.problems.count == 1)
    }
}
