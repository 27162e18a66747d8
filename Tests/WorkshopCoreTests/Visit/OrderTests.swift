import Testing
import WorkshopCore

struct OrderTests {
    private func order() throws -> Order {
        let sheet = OrderSheet.of(
            [.service, .oil],
            parts: [
                PartRequest(number: "1", quantity: 1, job: 1),
                PartRequest(number: "2", quantity: 2),
            ])
        return try #require(given([.visit(.book("1041", sheet))]).workshop.order("1041"))
    }

    @Test func `the sheet's jobs are numbered from one`() throws {
        #expect(try order().jobs.map(\.id) == ["1041/1", "1041/2"])
        #expect(try order().job(2)?.line == .oil)
    }

    @Test(arguments: [0, 3, -1, Int.min, Int.max])
    func `a job number that is not there gives nothing`(number: Int) throws {
        #expect(try order().job(number) == nil)
    }

    @Test func `the sheet's parts are listed and nothing waits for them`() throws {
        #expect(try order().parts.map(\.state) == [.listed, .listed])
        #expect(try order().missingParts(for: 1).isEmpty)
    }

    @Test func `a job waits for its own missing parts and for those of the whole order`() throws {
        let scene = given(received("1041", .service, .oil)).and(
            .parts(.ask("1041", number: "1", quantity: 1, job: 1)),
            .parts(.ask("1041", number: "2", quantity: 1, job: nil)))
        let order = try #require(scene.workshop.order("1041"))
        #expect(order.missingParts(for: 1).map(\.number) == ["1", "2"])
        #expect(order.missingParts(for: 2).map(\.number) == ["2"])
    }

    @Test func `an order knows who changed it last and when`() throws {
        let scene = given([.visit(.book("1041", .of([])))]).at("8:00").by("Moreau").and(
            .visit(.confirm("1041")))
        let order = try #require(scene.workshop.order("1041"))
        #expect(order.changedAt == "8:00")
        #expect(order.changedBy == Actor("Moreau"))
        #expect(order.confirmedAt == "8:00")
    }
}
