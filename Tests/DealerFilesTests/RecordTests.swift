import Testing

@testable import DealerFiles

struct RecordTests {
    @Test func `a row of blanks is blank, one with a defect is not`() {
        #expect(Record(line: 1, cells: ["", " \t"]).isBlank)
        #expect(!Record(line: 1, cells: ["", "x"]).isBlank)
        let defect = Record.Defect(line: 1, reason: .unclosedQuote)
        #expect(!Record(line: 1, cells: [], defect: defect).isBlank)
    }
}
