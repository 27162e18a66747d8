import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct PlanWeighingTests {
    @Test func `changes of a known plan that win nothing are left out, new work is not`() throws {
        let scene = Scene()
            .received(["1041": .of(.work(60)), "1042": .of(.work(60)), "1043": .of(.work(30))])
            .and(.assign("1041", "Smith", "9:00"), .assign("1042", "Smith", "11:00"))
        let outlook = scene.outlook()
        let day = ShopDay(scene.workshop, outlook)
        let weighing = PlanWeighing(day, scene.workshop, outlook)
        let all = weighing.best(of: Timetable(day, sequences: [[1, 0], [2]]))
        let calm = weighing.withoutIdleChanges(all)
        #expect(calm.changes.map(\.job) == ["1043/1"])
        #expect(calm.score == all.score)
    }

    @Test func `of two plans of one cost that one is better that gives more work out`() {
        let scene = Scene().received(["1041": .of(.work(60))])
        let outlook = scene.outlook()
        let day = ShopDay(scene.workshop, outlook)
        let weighing = PlanWeighing(day, scene.workshop, outlook)
        let given = weighing.best(of: Timetable(day, sequences: [[0], []]))
        #expect(min(weighing.none, given).changes.count == 1)
    }
}
