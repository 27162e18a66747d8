import Testing
import WorkshopCore

struct CommandTests {
    @Test func `a command changes the stream of what it names`() {
        #expect(Command.shop(.open(.northside)).stream == .shop)
        #expect(Command.shop(.changeSettings(.northside)).stream == .shop)
        #expect(Command.technician(.leave("Smith")).stream == .technician("Smith"))
        #expect(Command.visit(.book("1041", .of([]))).stream == .order("1041"))
        #expect(Command.work(.start("1041/2", "Smith")).stream == .order("1041"))
        #expect(Command.afterWork(.failInspection("1041/2", note: "")).stream == .order("1041"))
        #expect(Command.undo(.technician("Smith"), command: nil).stream == .technician("Smith"))
    }

    @Test func `what is left out of a stop request is not known`() {
        let request = StopRequest(code: .parts, reason: "gasket")
        #expect(request.owner == nil)
        #expect(request.expected == nil)
        #expect(request.parked == nil)
    }
}
