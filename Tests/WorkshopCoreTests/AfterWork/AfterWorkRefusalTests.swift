import Testing
import WorkshopCore

struct AfterWorkRefusalTests {
    @Test func `a step that does not come next may have been done by somebody else`() {
        #expect(Refusal.afterWork(.workOpen("1/2")).traits.misplaced?.job == 2)
        #expect(Refusal.afterWork(.notReady("1")).traits.misplaced?.order == "1")
        #expect(Refusal.afterWork(.washNotWanted("1")).traits.misplaced == nil)
    }
}
