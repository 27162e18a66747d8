import Testing
import WorkshopCore

struct CommandTraitsTests {
    @Test func `a plan changes the stream of its first job and needs the right to dispatch`() {
        let plan = Command.acceptPlan([
            Assignment("2/1", "Smith", at: "9:00"), Assignment("1/1", "Smith", at: "10:00"),
        ])
        #expect(plan.traits.stream == .order("2"))
        #expect(plan.traits.capability == .dispatch)
        #expect(Command.acceptPlan([]).traits.stream == .shop)
    }

    @Test func `what is taken back is the stream's last step`() {
        let undo = Command.undo(.technician("Smith"), command: nil)
        #expect(undo.traits.stream == .technician("Smith"))
        #expect(undo.traits.capability == .undo)
    }
}
