import Testing
import WorkshopCore

struct TechnicianCommandTests {
    @Test func `who is away is written down by more people than who works here`() {
        let leave = Command.technician(.leave("Smith"))
        #expect(leave.stream == .technician("Smith"))
        #expect(leave.capability == .people)
        let absence = Command.technician(.liftAbsence("Smith", .of("7:00", "9:00")))
        #expect(absence.capability == .absences)
    }
}
