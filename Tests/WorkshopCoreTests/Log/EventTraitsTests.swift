import Testing
import WorkshopCore

struct EventTraitsTests {
    @Test func `what takes others back is stored under its name and told`() throws {
        let undone = Event.undone(from: 1, through: 2).traits
        #expect(undone.name == "undone")
        #expect(undone.share == .tells)
        #expect(undone.job == nil)
    }
}
