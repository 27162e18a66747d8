import Testing
import WorkshopCore

struct WorkRefusalTests {
    @Test func `a job that is not where it should be is named, a check at the start is not`() {
        #expect(Refusal.work(.inWork("1/2", "Smith")).traits.misplaced?.order == "1")
        #expect(Refusal.work(.inWork("1/2", "Smith")).traits.misplaced?.job == 2)
        #expect(Refusal.work(.authorisationOpen("1/2")).traits.misplaced == nil)
    }
}
