import Testing
import WorkshopCore

struct VisitCommandTests {
    @Test func `what is asked about a visit changes its order`() {
        #expect(Command.visit(.book("1041", .of([]))).stream == .order("1041"))
        #expect(Command.visit(.park("1041", place: "P1")).capability == .parking)
        #expect(Command.visit(.receive("1041", keyTag: nil)).capability == .reception)
    }
}
