import Testing
import WorkshopCore

struct PartsFoldTests {
    @Test func `a part that is asked for again is one part`() throws {
        let scene = given(
            received("1"), [.parts(.ask("1", number: "7", quantity: 1, job: nil))])
        let part = try #require(scene.workshop.order("1")?.parts.first)
        #expect(part.state == .asked)
        #expect(scene.workshop.order("1")?.parts.count == 1)
    }
}
