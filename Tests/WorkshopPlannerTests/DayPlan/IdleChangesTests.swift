import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct IdleChangesTests {
    private func calm(_ scene: Scene, _ sequences: [[Int]]) throws -> (WeighedPlan, WeighedPlan) {
        let outlook = scene.outlook()
        let day = ShopDay(scene.workshop, outlook)
        let weighing = PlanWeighing(ShopDay(scene.workshop, outlook), scene.workshop, outlook)
        let changes = day.changes(to: Timetable(day, sequences: sequences), outlook)
        let all = weighing.told(try #require(weighing.weighed(changes)))
        var idle = IdleChanges(all)
        while !idle.isOver { idle.dropNext(weighing) }
        return (all, idle.plan)
    }

    @Test func `changes of a known plan that win nothing are left out, new work is not`() throws {
        let scene = Scene()
            .received(["1041": .of(.work(60)), "1042": .of(.work(60)), "1043": .of(.work(30))])
            .and(.work(.assign("1041", "Smith", "9:00")), .work(.assign("1042", "Smith", "11:00")))
        let (all, calm) = try calm(scene, [[1, 0], [2]])
        #expect(all.changes.count == 3 && calm.changes.map(\.job) == ["1043/1"])
        #expect(calm.score == all.score)
    }

    @Test func `what is missed stays, the rest goes by halves`() throws {
        // Smith's second and third job keep their promises only when the first begins earlier.
        let scene = Scene()
            .received([
                "1041": .of(.work(60)), "1042": .of(.work(60), promise: "9:10"),
                "1043": .of(.work(60)), "1044": .of(.work(60)),
            ])
            .and(.work(.assign("1041", "Smith", "8:00")), .work(.assign("1042", "Smith", "9:00")))
            .and(.work(.assign("1043", "Bates", "9:00")), .work(.assign("1044", "Bates", "11:00")))
        let (all, calm) = try calm(scene, [[0, 1], [3, 2]])
        #expect(all.score.broken == [] && calm.score.broken == [])
        #expect(Set(all.changes.map(\.job)).isSuperset(of: ["1043/1", "1044/1"]))
        #expect(!calm.changes.contains { ["1043/1", "1044/1"].contains($0.job) })
        #expect(calm.changes.contains { $0.job == "1042/1" })
    }
}
