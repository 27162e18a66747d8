import DealerFiles
import Phrases
import Testing
import WorkshopCore

@testable import andon

struct CalendarWordsTests {
    private static let problems: [CalendarProblem] = [
        .lacks([.plate, .customer]), .unclosed, .cutOff, .noStart, .allDay, .repeats,
        .badValue("DTEND", "soon"), .unknownZone("Mars/Base"), .noVisit, .over, .cancelled,
        .replaced(line: 7), .cancelledButOpen(OrderID("1041")),
    ]

    @Test(arguments: Language.all)
    func `every problem of an event has words of its own`(_ language: Language) {
        let lines = Self.problems.map { $0.sentence(in: language) }
        #expect(Set(lines).count == lines.count)
        #expect(lines.allSatisfy { !$0.isEmpty && !$0.contains("{") && !$0.contains("\n") })
    }

    @Test func `every problem of an event has a stable name`() {
        let codes = Self.problems.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    }

    @Test func `what to write into the calendar is told`() {
        #expect(
            CalendarProblem.lacks([.plate, .job]).sentence(in: .english)
                == "missing: plate, job; add lines like “plate: …” to the event; "
                + "--columns maps names")
    }
}
