import Testing
import WorkshopCore

struct JobTests {
    private func job(_ scene: Scene) throws -> Job { try #require(scene.workshop.job("1041/1")) }

    @Test func `a job waits, is queued, runs, stops and is finished`() {
        let scene = given(received("1041"))
        #expect(scene.jobState("1041/1") == .waiting)
        let queued = scene.and(.work(.assign("1041/1", "Smith")))
        #expect(queued.jobState("1041/1") == .queued)
        let working = queued.and(.work(.start("1041/1")))
        #expect(working.jobState("1041/1") == .inWork)
        let stopped = working.and(.work(.stop("1041/1", .of(.customer))))
        #expect(stopped.jobState("1041/1") == .stopped(.customer))
        let done = stopped.and(.work(.resume("1041/1")), .work(.finish("1041/1")))
        #expect(done.jobState("1041/1") == .finished)
    }

    @Test func `a job knows who has it before, during and after the work`() throws {
        let scene = given(received("1041"))
        #expect(try job(scene).technician == nil)
        #expect(try job(scene.and(.work(.assign("1041/1", "Morris")))).technician == "Morris")
        let working = scene.and(.work(.start("1041/1", "Smith")))
        #expect(try job(working).technician == "Smith")
        #expect(try job(working.and(.work(.finish("1041/1")))).technician == "Smith")
    }

    @Test func `the actual work is kept apart by technician and time`() throws {
        let scene = given(received("1041")).at("7:10").and(.work(.start("1041/1", "Smith")))
            .at("7:40").and(.work(.stop("1041/1", .of(.interrupted))))
            .at("8:00").and(.work(.resume("1041/1", "Morris")))
            .at("8:30").and(.work(.finish("1041/1")))
        let job = try job(scene)
        #expect(job.work.map(\.technician) == ["Smith", "Morris"])
        #expect(job.work.map(\.from) == ["7:10", "8:00"])
        #expect(job.work.map(\.until) == ["7:40", "8:30"])
        #expect(job.stops.map(\.since) == ["7:40"])
        #expect(job.stops.map(\.until) == ["8:00"])
        #expect(job.finishedAt == "8:30")
        #expect(job.isSettled)
        #expect(job.hasBegun)
    }
}
