import Testing
import WorkshopCore
import WorkshopPlanner

struct PlanScoreTests {
    @Test func `late minutes weigh by who waits for them`() {
        let scene = Scene(staff: [
            .technician(.hire("Smith", 4)), .technician(.hire("Bates", 4)),
            .technician(.hire("Sands", 4)),
        ])
        .received([
            "1041": .of(.work(60), promise: "7:50", comebackOf: "77"),
            "1042": .of(.work(60), promise: "7:50", waits: true),
            "1043": .of(.work(60), promise: "7:50"), "1044": .of(.work(60), promise: "15:00"),
        ])
        let score = PlanScore(scene.workshop, scene.outlook())
        #expect(score.broken == ["1041", "1042", "1043"])
        #expect(score.lateMinutes == 8 * 10 + 4 * 10 + 10)
    }

    @Test func `an order of which nobody can tell counts as broken`() {
        let scene = Scene(staff: [.technician(.hire("Bates", 1))]).received([
            "1041": .of(.work(60, skill: 4))
        ])
        let score = PlanScore(scene.workshop, scene.outlook())
        #expect(score.broken == ["1041"] && score.lateMinutes == 0)
        let promise = scene.workshop.order("1041")?.promise ?? .earliest
        #expect(score.late == [.late("1041", promise: promise, ready: nil)])
    }

    @Test func `what waits for something without a known end does not speak against a plan`() {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .received([
                "1041": .of(.work(120), promise: "9:30"), "1042": .of(.work(60), promise: "8:30"),
            ])
            .and(.parts(.ask("1042", number: "X", quantity: 1, job: nil)))
            .and(.work(.assign("1041", "Smith", "7:00")))
        let outlook = scene.outlook()
        #expect(outlook.orders["1042"]?.forecast.map { $0 > "8:30" } == true)
        let score = PlanScore(scene.workshop, outlook)
        #expect(score.broken == [] && score.lateMinutes == 0)
    }

    @Test func `a car that should be here by now counts as one that comes soon`() {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .and(.visit(.book("1041", .of(.work(60), arrival: "7:00", promise: "7:30")))).at("7:10")
        #expect(scene.outlook().orders["1041"]?.isOpenEnded == true)
        let score = PlanScore(scene.workshop, scene.outlook())
        #expect(score.broken == ["1041"] && score.lateMinutes > 0)
    }
}
