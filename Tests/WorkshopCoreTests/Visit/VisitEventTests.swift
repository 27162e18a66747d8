import Testing
import WorkshopCore

struct VisitEventTests {
    @Test func `what happens to a visit is stored under its name`() throws {
        #expect(Event.visit(.carTakenHome).traits.name == "carTakenHome")
        #expect(Event.visit(.cancelled(reason: "")).traits.name == "orderCancelled")
    }
}
