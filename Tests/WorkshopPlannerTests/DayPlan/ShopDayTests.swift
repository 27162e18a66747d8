import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct ShopDayTests {
    private func day(_ scene: Scene) -> ShopDay { ShopDay(scene.workshop, scene.outlook()) }

    @Test func `weights are those of comebacks, waiters and others`() {
        let scene = Scene().received([
            "1041": .of(.work(60), comebackOf: "77"), "1042": .of(.work(60), waits: true),
            "1043": .of(.work(60)),
        ])
        #expect(day(scene).works.map(\.weight) == [8, 4, 1])
    }

    @Test func `time before the shop closes that the tail needs is no time to be ready`() throws {
        let settings = ShopSettings.shop(lunch: nil, inspection: 10, wash: 0, settlement: 0)
        let scene = Scene(settings, staff: [.technician(.hire("Smith", 4))])
            .received(["1041": .of(.work(60), promise: "16:00")])
        let day = day(scene)
        #expect(day.works.map(\.due) == ["15:50"])
        let problem = try day.problem(releases: day.releases, dues: day.works.map(\.due))
        // 15:50 to 6:50, in minutes from 7:00.
        #expect(problem.technicians[0].breaks.first == 530..<1430)
    }

    @Test func `jobs of one order wait for each other, but for those laid side by side`() {
        let scene = Scene().received(["1041": .of(.work(60), .work(30))])
        #expect(day(scene).works.map(\.before) == [[], [0]])
        #expect(day(scene).releases == ["7:00", "8:00"])
        let beside = scene.and(
            .work(.assign("1041/1", "Smith", "7:00")), .work(.assign("1041/2", "Bates", "7:00")))
        #expect(day(beside).works.map(\.before) == [[], []])
    }

    @Test func `the time that follows a job is taken off its due`() {
        let scene = Scene().received(["1041": .of(.work(60), .work(30), promise: "11:00")])
        #expect(day(scene).works.map(\.due) == ["10:30", "11:00"])
    }

    @Test func `a problem of the workshop is one that the solver takes`() throws {
        let scene = Scene.sampleDay
        let day = day(scene)
        let problem = try day.problem(releases: day.releases, dues: day.works.map(\.due))
        var solver = DaySolver(problem)
        solver.improve(moves: 2000)
        #expect(DayPlanCheck.violations(solver.plan, of: problem) == [])
        #expect(solver.plan.unplanned.isEmpty)
    }
}
