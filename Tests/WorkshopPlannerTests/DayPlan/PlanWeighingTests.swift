import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct PlanWeighingTests {
    @Test func `of two plans of one cost that one is better that gives more work out`() throws {
        let scene = Scene().received(["1041": .of(.work(60))])
        let outlook = scene.outlook()
        let day = ShopDay(scene.workshop, outlook)
        let weighing = PlanWeighing(day, scene.workshop, outlook)
        let changes = day.changes(to: Timetable(day, sequences: [[0], []]), outlook)
        let given = try #require(weighing.weighed(changes))
        #expect(min(weighing.none, given).changes.count == 1)
        #expect(weighing.told(given).changes.first?.reason != .asSoonAsPossible)
    }

    @Test func `changes that would be declined are no plan`() throws {
        let scene = Scene().received(["1041": .of(.work(60))])
        let outlook = scene.outlook()
        let day = ShopDay(scene.workshop, outlook)
        let changes = day.changes(to: Timetable(day, sequences: [[0], []]), outlook)
        let started = scene.and(.work(.start("1041", "Smith")))
        let later = ShopDay(started.workshop, started.outlook())
        let weighing = PlanWeighing(later, started.workshop, started.outlook())
        #expect(weighing.weighed(changes) == nil)
        #expect(weighing.weighed([])?.cost == weighing.none.cost)
    }
}
