import Testing
import WorkshopCore

struct WorkCommandTests {
    @Test func `what is asked about a job changes its order`() {
        #expect(Command.work(.finish("1041/2")).stream == .order("1041"))
        #expect(Command.work(.add("1041", .oil, needsAuthorisation: true)).stream == .order("1041"))
    }

    @Test func `who takes another job than the first needs what that job needs`() {
        let start = WorkCommand.start("1/1", "Smith", overrideReason: "on the bench")
        let passing = Command.work(.passingOver(PassedOver("2/1", .customer), taking: start))
        #expect(passing.stream == .order("1"))
        #expect(passing.capability == .overriding)
    }
}
