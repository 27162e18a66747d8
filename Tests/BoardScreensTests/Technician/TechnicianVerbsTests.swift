import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct TechnicianVerbsTests {
    @Test func `an absence is asked of the technician whose row is selected`() throws {
        let white = TechnicianID("S. White")
        var sample = try SampleBoard()
        sample.board.schedule.technician = white
        guard case .success(.open(let form as Form)) = sample.board.step(for: .absent)
        else { return #expect(Bool(false), "no form") }
        #expect((form.kind as? AbsenceForm)?.technician == white)
    }
}
