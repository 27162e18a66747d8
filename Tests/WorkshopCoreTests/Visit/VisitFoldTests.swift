import Testing
import WorkshopCore

struct VisitFoldTests {
    @Test func `a customer who did not come is called by whom was named`() throws {
        let scene = given([.visit(.book("1", .of([]))), .visit(.noShow("1", owner: "Moreau"))])
        #expect(scene.workshop.order("1")?.followUpOwner == "Moreau")
    }
}
