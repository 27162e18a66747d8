import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct PlanChangeTests {
    private let queued = Scene(staff: [.technician(.hire("Smith", 4))])
        .received(["1041": .of(.work(60)), "1042": .of(.work(60)), "1043": .of(.work(60))])
        .and(.work(.assign("1041", "Smith", "7:00")), .work(.assign("1042", "Smith", "8:00")))

    private func changes(_ scene: Scene, _ sequences: [[Int]]) -> [PlanChange] {
        let outlook = scene.outlook()
        let day = ShopDay(scene.workshop, outlook)
        return day.changes(to: Timetable(day, sequences: sequences), outlook)
    }

    @Test func `what comes to its place by itself is no change`() {
        let made = changes(queued, [[0, 1, 2]])
        #expect(made.map(\.job) == ["1043/1"] && made.map(\.kind) == [.assign])
    }

    @Test func `another turn tells those that would not come there by themselves`() {
        let made = changes(queued, [[1, 0, 2]])
        #expect(made.map(\.job) == ["1042/1", "1041/1", "1043/1"])
        #expect(made.map(\.kind) == [.reorder, .reorder, .assign])
        #expect(made.map(\.disturbance) == [5, 5, 0])
    }

    @Test func `a job that others push needs no telling`() {
        let made = changes(queued, [[0, 2, 1]])
        #expect(Set(made.map(\.job)) == ["1043/1", "1042/1"])
        let behind = queued.and(.work(.assign("1043", "Smith", "8:30")))
        #expect(changes(behind, [[0, 1, 2]]).isEmpty)
    }

    @Test func `a job is told to wait for what comes before it, by however little`() {
        let scene = Scene()
            .received(["1041": .of(.work(56), .work(30)), "1042": .of(.work(8))])
            .and(.work(.assign("1041", "Smith", "7:00")), .work(.assign("1041/2", "Bates", "8:00")))
        let made = changes(scene, [[2, 0], [1]])
        #expect(made.map(\.job) == ["1042/1", "1041/1", "1041/2"])
        #expect(made.map(\.assignment.start) == ["7:00", "7:08", "8:04"])
    }

    @Test func `a plan that is accepted lies as the changes say`() throws {
        for sequences in [[[2, 1, 0]], [[1, 2, 0]], [[2, 0, 1]]] {
            let plan = changes(queued, sequences).map(\.assignment)
            let then = try #require(
                queued.workshop.after(.acceptPlan(plan), by: Actor(""), at: queued.now))
            let queue = then.timeline(of: "Smith", at: queued.now).queue.map(\.job.id)
            let wanted = sequences[0].map { JobID(OrderID("\(1041 + $0)"), 1) }
            #expect(queue == wanted)
        }
    }

    @Test func `another technician is a change of its own kind`() {
        let scene = Scene().received(["1041": .of(.work(60))])
            .and(.work(.assign("1041", "Smith", "7:00")))
        let made = changes(scene, [[], [0]])
        #expect(made.map(\.kind) == [.reassign] && made.map(\.disturbance) == [15])
        #expect(made.map(\.from) == ["Smith"])
    }
}
