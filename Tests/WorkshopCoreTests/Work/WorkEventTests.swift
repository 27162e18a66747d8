import Testing
import WorkshopCore

struct WorkEventTests {
    @Test func `what happens to a job names the job and who gets it`() throws {
        let started = Event.work(.started(2, "Smith")).traits
        #expect(started.name == "jobStarted")
        #expect(started.job == 2)
        #expect(started.worker == "Smith")
        #expect(Event.work(.finished(job: 2)).traits.worker == nil)
    }

    @Test func `a dispatch follows what it goes with, and what was passed over adds to it`() throws
    {
        #expect(Event.work(.assigned(1, "Smith", "8:00", "9:00")).traits.share == .follows)
        let passed = PassedOver("2/1", .customer)
        let event = WorkEvent.firstChoicePassedOver(job: 1, technician: "Smith", passedOver: passed)
        #expect(Event.work(event).traits.share == .adds)
        #expect(Event.work(.finished(job: 1)).traits.share == .tells)
    }
}
