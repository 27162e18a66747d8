import Testing
import WorkshopCore

@testable import DealerFiles

struct CalendarProblemTests {
    @Test func `what nobody need do anything about is no error`() {
        let omitted: [CalendarProblem] = [.noVisit, .over, .cancelled, .replaced(line: 3)]
        #expect(omitted.allSatisfy { $0.severity == .omission })
        #expect(CalendarProblem.cancelledButOpen(OrderID("1")).severity == .warning)
        #expect(CalendarProblem.lacks([.plate]).severity == .error)
        #expect(CalendarProblem.lacks([.plate, .job]).description == "the event lacks plate, job")
    }
}
