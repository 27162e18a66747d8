import Testing
import WorkshopCore

struct PromiseRefusalTests {
    @Test func `an alert that is gone may have been seen by somebody else`() {
        #expect(Refusal.promise(.noAlert("1")).traits.misplaced?.order == "1")
        #expect(Refusal.promise(.passed("1", promise: "8:00")).traits.misplaced == nil)
    }
}
