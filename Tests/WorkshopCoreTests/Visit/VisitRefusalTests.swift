import Testing
import WorkshopCore

struct VisitRefusalTests {
    @Test
    func `an order that is not where it should be is named, one that is wrongly written is not`() {
        #expect(Refusal.visit(.notCheckedIn("1")).traits.misplaced?.order == "1")
        #expect(Refusal.visit(.notCheckedIn("1")).traits.misplaced?.job == nil)
        #expect(Refusal.visit(.noJobs("1")).traits.misplaced == nil)
    }
}
