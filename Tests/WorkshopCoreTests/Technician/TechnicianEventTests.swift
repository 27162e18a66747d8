import Testing
import WorkshopCore

struct TechnicianEventTests {
    @Test func `what happens to a technician is stored under its name`() throws {
        #expect(Event.technician(.left).traits.name == "technicianLeft")
        #expect(Event.technician(.skillChanged(skill: .basic)).traits.name == "skillChanged")
    }
}
