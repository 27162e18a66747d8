import Testing
import WorkshopCore

struct AfterWorkEventTests {
    @Test func `a failed inspection names the job that comes back`() throws {
        #expect(Event.afterWork(.inspectionFailed(job: 2, note: "")).traits.job == 2)
        #expect(Event.afterWork(.closed).traits.name == "orderClosed")
    }
}
