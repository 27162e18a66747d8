import Testing
import WorkshopCore

struct JobFoldTests {
    private func job(_ scene: Scene) throws -> Job { try #require(scene.workshop.job("1041/1")) }

    @Test func `a plan is who, from when and until when`() throws {
        let scene = given(received("1041"), [.work(.assign("1041/1", "Smith", at: "11:30"))])
        let plan = try #require(try job(scene).plan)
        #expect(plan.technician == "Smith")
        #expect(plan.start == "11:30")
        #expect(plan.end == "13:30")
        #expect(try job(scene.and(.work(.unassign("1041/1")))).plan == nil)
    }

    @Test func `work begins with a start and ends with a stop or a finish`() throws {
        let scene = given(received("1041")).at("7:10").and(.work(.start("1041/1", "Smith")))
        #expect(try job(scene).running?.from == "7:10")
        let stopped = scene.at("7:40").and(.work(.stop("1041/1", .of(.parts))))
        #expect(try job(stopped).running == nil)
        #expect(try job(stopped).work.last?.until == "7:40")
        #expect(try job(stopped).openStop?.since == "7:40")
    }

    @Test func `rework clears the finish and keeps the work that was done`() throws {
        let scene = given(inWork("1041", "Smith")).at("8:00").and(.work(.finish("1041/1")))
        let back = scene.and(.afterWork(.failInspection("1041/1", note: "")))
        #expect(try job(back).finishedAt == nil)
        #expect(try job(back).reworks == 1)
        #expect(try job(back).work.map(\.until) == ["8:00"])
        #expect(try job(back).plan?.technician == "Smith")
    }

    @Test func `a declined job is neither planned nor stopped any more`() throws {
        let scene = given(received("1041"), [.work(.add("1041", .oil, needsAuthorisation: true))])
            .and(.work(.assign("1041/2", "Smith")), .work(.decline("1041/2")))
        let job = try #require(scene.workshop.job("1041/2"))
        #expect(job.plan == nil)
        #expect(job.isSettled)
        #expect(job.state == .declined)
    }
}
