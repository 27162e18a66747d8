import Testing
import WorkshopCore

struct PartsCommandTests {
    @Test func `what is asked about a part changes its order`() {
        let asked = Command.parts(.ask("1041", number: "48510", quantity: 1, job: nil))
        #expect(asked.stream == .order("1041"))
        #expect(asked.capability == .parts)
    }
}
