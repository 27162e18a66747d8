import Testing
import WorkshopCore

struct EventNameTests {
    @Test func `a name is found again by its text`() throws {
        for name in EventName.all { #expect(EventName(name.text) == name) }
        #expect(EventName("carSold") == nil)
        #expect(EventName("") == nil)
    }

    @Test func `the names of the store are these`() throws {
        #expect(EventName.all.count == 47)
        #expect(EventName("jobStarted") == .work(.started))
        #expect(EventName("undone") == .undo(.undone))
    }
}
