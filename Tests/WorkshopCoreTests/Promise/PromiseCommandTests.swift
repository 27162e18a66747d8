import Testing
import WorkshopCore

struct PromiseCommandTests {
    @Test func `telling a customer and telling an advisor are two rights`() {
        #expect(Command.promise(.tellCustomer("1041", .of("17:00"))).capability == .promise)
        #expect(Command.promise(.tellAdvisor("1041", reason: "rust")).capability == .alerts)
    }
}
