import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct AbsenceFormTests {
    @Test func `an absence runs from now until a time`() throws {
        let white = TechnicianID("S. White")
        let span = Span(from: SampleBoard.at(13, 30), until: SampleBoard.at(14, 30))
        #expect(
            try SampleBoard.command(
                AbsenceForm(technician: white), [.fieldUntil: "+60", .fieldReason: "errand"]
            ).get()
                == .technician(.setAbsence(white, span, reason: "errand")))
    }
}
