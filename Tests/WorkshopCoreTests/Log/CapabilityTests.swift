import Testing
import WorkshopCore

struct CapabilityTests {
    @Test func `a start with a reason overrides a check, and one without does not`() {
        #expect(Command.work(.start("1041/1", "Smith")).capability == .work)
        #expect(Command.work(.resume("1041/1", "Smith")).capability == .work)
        let forced = Command.work(
            .start("1041/1", "Smith", overrideReason: "the part is on the bench"))
        #expect(forced.capability == .overriding)
        #expect(Command.work(.resume("1041/1", nil, overrideReason: "x")).capability == .overriding)
    }

    @Test func `every capability but one is what some command asks for`() {
        let asked = Set(RoleTests.oneOfEach.map(\.capability))
        #expect(Set(Capability.allCases).subtracting(asked) == [.undoOfOthers])
    }
}
