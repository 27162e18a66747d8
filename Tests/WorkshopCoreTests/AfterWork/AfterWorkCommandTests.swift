import Testing
import WorkshopCore

struct AfterWorkCommandTests {
    @Test func `each step after the work has its right`() {
        #expect(Command.afterWork(.failInspection("1041/2", note: "")).stream == .order("1041"))
        #expect(Command.afterWork(.ready("1041")).capability == .settlement)
        #expect(Command.afterWork(.close("1041")).capability == .followUp)
    }
}
