import Testing
import WorkshopCore

struct PartsEventTests {
    @Test func `what happens to a part is stored under its name`() throws {
        #expect(Event.parts(.asked(number: "1", quantity: 1, job: nil)).traits.name == "partAsked")
        #expect(
            Event.parts(.moved(number: "1", state: .arrived, eta: nil)).traits.name == "partMoved")
    }
}
