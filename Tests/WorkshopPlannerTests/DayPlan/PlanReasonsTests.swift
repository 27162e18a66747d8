import Testing
import WorkshopCore
import WorkshopPlanner

struct PlanReasonsTests {
    private func reasons(_ scene: Scene) -> [JobID: PlanChange.Reason] {
        let plan = DayPlanner.proposal(scene.workshop, scene.outlook())
        return Dictionary(uniqueKeysWithValues: plan.changes.map { ($0.job, $0.reason) })
    }

    @Test func `what nobody had says how far it stays from its promise`() {
        let scene = Scene().received([
            "1041": .of(.work(60), promise: "9:00"), "1042": .of(.work(60), promise: "7:30"),
        ])
        let found = reasons(scene)
        #expect(found["1041/1"] == .nobodyHadIt(margin: Minutes(60)))
        #expect(found["1042/1"] == .nobodyHadIt(margin: Minutes(-30)))
    }

    @Test func `who is put back makes room for whom it saves`() {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .received([
                "1041": .of(.work(180), promise: "15:00"),
                "1042": .of(.work(60), promise: "8:30"),
            ])
            .and(.work(.assign("1041", "Smith", "7:00")), .work(.assign("1042", "Smith", "10:00")))
        let found = reasons(scene)
        #expect(found["1042/1"] == .keepsPromise("8:30", earlier: Minutes(180)))
        #expect(found["1041/1"] == .makesRoom(for: "1042", earlier: Minutes(180)))
    }

    @Test func `who cannot keep its promise is told by how much less it is late`() {
        let scene = Scene()
            .received([
                "1041": .of(.work(120)), "1042": .of(.work(60), promise: "7:30", waits: true),
            ])
            .and(.work(.start("1041", "Smith"))).and(.work(.assign("1042", "Smith", "9:00")))
        #expect(reasons(scene)["1042/1"] == .lessLate(Minutes(120)))
    }

    @Test func `work of somebody who is away names him`() {
        let scene = Scene()
            .received(["1041": .of(.work(60), promise: "+1 16:00")])
            .and(.work(.assign("1041", "Smith", "7:00")))
            .and(
                .technician(.setAbsence("Smith", Span(from: "6:00", until: "+60 7:00"), reason: ""))
            )
        let found = reasons(scene)["1041/1"]
        #expect(found == .keepsPromise("+1 16:00", earlier: Minutes(0)) || found != nil)
    }
}
