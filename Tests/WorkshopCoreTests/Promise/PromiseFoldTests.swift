import Testing
import WorkshopCore

struct PromiseFoldTests {
    @Test func `a time that the customer refused leaves the promise`() throws {
        let scene = given(received("1"), [.promise(.tellCustomer("1", .of("17:00", .refused)))])
        let order = try #require(scene.workshop.order("1"))
        #expect(order.promise == "16:00")
        #expect(order.told.count == 1)
    }
}
