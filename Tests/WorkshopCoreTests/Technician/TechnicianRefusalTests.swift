import Testing
import WorkshopCore

struct TechnicianRefusalTests {
    @Test func `nobody else is the cause of what is wrong with a technician`() {
        #expect(Refusal.technician(.unknown("Smith")).traits.misplaced == nil)
        #expect(Refusal.technician(.hasWork("Smith", "1/1")).traits.misplaced == nil)
    }
}
