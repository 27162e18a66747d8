import Testing

@testable import WorkshopPlanner

struct DayProblemFlawTests {
    @Test func `the line that was told first stays`() {
        let flaw = DayProblemFlaw(.ends).at(line: 3)
        #expect(flaw.line == 3 && flaw.at(line: 7).line == 3 && flaw.kind == .ends)
    }

    @Test func `a number is checked against its range`() throws {
        try DayProblemFlaw.check(.weight, 4, in: 0...4)
        #expect(throws: DayProblemFlaw(.outside(.weight, value: 5, allowed: 0...4))) {
            try DayProblemFlaw.check(.weight, 5, in: 0...4)
        }
    }
}
