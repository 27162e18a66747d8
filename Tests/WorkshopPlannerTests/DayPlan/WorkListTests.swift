import Testing
import WorkshopCore

@testable import WorkshopPlanner

/// What keeps a job out of the plan is said, and the rest is planned.
struct WorkListTests {
    private func plan(_ scene: Scene) -> PlanProposal {
        DayPlanner.proposal(scene.workshop, scene.outlook())
    }

    private func obstacles(_ scene: Scene) -> [PlanObstacle] { plan(scene).hindrances }

    private let two = Scene().received(["1041": .of(.work(60)), "1042": .of(.work(60))])

    @Test func `a skill that nobody has`() {
        let scene = Scene(staff: [.technician(.hire("Bates", 2))])
            .received(["1041": .of(.work(60, skill: 4)), "1042": .of(.work(60))])
        #expect(obstacles(scene) == [.nobodyCan("1041/1", Skill(clamping: 4))])
        #expect(plan(scene).changes.map(\.job) == ["1042/1"])
    }

    @Test func `a skill of which all are away`() {
        let scene = Scene()
            .received(["1041": .of(.work(60, skill: 4)), "1042": .of(.work(60))])
            .and(
                .technician(
                    .setAbsence("Smith", Span(from: "6:00", until: "+90 7:00"), reason: "ill")))
        #expect(obstacles(scene) == [.allAway("1041/1", Skill(clamping: 4))])
        #expect(plan(scene).changes.map(\.assignment.technician) == ["Bates"])
    }

    @Test func `all are away`() {
        let away = Span(from: "6:00", until: "+90 7:00")
        let scene = two.and(
            .technician(.setAbsence("Smith", away, reason: "")),
            .technician(.setAbsence("Bates", away, reason: "")))
        #expect(plan(scene).changes.isEmpty)
        #expect(obstacles(scene).map(\.order) == ["1041", "1042"])
    }

    @Test func `a part of which nobody knows when it comes, or that should be here`() {
        let asked = two.and(.parts(.ask("1041", number: "X", quantity: 1, job: nil)))
        #expect(obstacles(asked) == [.part("1041/1", number: "X", eta: nil)])
        let late = asked.and(.parts(.move("1041", number: "X", to: .ordered, eta: "7:30"))).at(
            "8:00")
        #expect(obstacles(late) == [.part("1041/1", number: "X", eta: "7:30")])
        #expect(plan(late).changes.map(\.job) == ["1042/1"])
    }

    @Test func `a promise in the past is planned as soon as can be, and said`() {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))]).at("10:00").received([
            "1041": .of(.work(60), promise: "9:00"), "1042": .of(.work(30), promise: "15:00"),
        ])
        let late = plan(scene).obstacles
        #expect(late.map(\.order) == ["1041"] && obstacles(scene).isEmpty)
        #expect(plan(scene).changes.map(\.job) == ["1041/1", "1042/1"])
        let isPlanned = late.allSatisfy { $0.isPlanned }
        #expect(isPlanned)
    }

    @Test func `a job longer than a shift is planned over several`() {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .received(["1041": .of(.work(600), promise: "+2 16:00")])
        #expect(obstacles(scene) == [.longerThanShift("1041/1", Minutes(600))])
        #expect(plan(scene).changes.first?.end == "+1 9:00")
    }

    @Test func `a customer who has not agreed, and a stop without an end`() {
        let asked = two.and(.work(.add("1041", .work(30), needsAuthorisation: true)))
        #expect(obstacles(asked) == [.stopped("1041/2", .customer, expected: nil)])
        let stopped = two.and(.work(.start("1041", "Smith"))).and(.work(.stop("1041", until: nil)))
        #expect(obstacles(stopped) == [.stopped("1041/1", .interrupted, expected: nil)])
    }

    @Test func `a car that should be here is awaited a while, then not planned`() {
        let scene = Scene().and(
            .visit(.book("1041", .of(.work(60), arrival: "7:00", promise: "16:00"))))
        #expect(plan(scene.at("7:10")).changes.map(\.assignment.start) == ["7:25"])
        #expect(obstacles(scene.at("8:00")) == [.notHere("1041/1", expected: "7:00")])
        #expect(plan(scene.at("8:00")).changes.isEmpty)
    }

    @Test func `cars of later days wait until their day, unless they are dispatched`() {
        let scene = Scene().and(
            .visit(.book("1041", .of(.work(60), arrival: "+2 7:00", promise: "+2 16:00"))))
        #expect(plan(scene).changes.isEmpty && obstacles(scene).isEmpty)
        let day = ShopDay(scene.workshop, scene.outlook())
        #expect(day.works.isEmpty)
        let given = scene.and(.work(.assign("1041", "Smith", "+2 7:00")))
        #expect(ShopDay(given.workshop, given.outlook()).works.count == 1)
    }

    @Test func `whom the foreman trusts with more than his skill keeps the job`() {
        let scene = Scene().received(["1041": .of(.work(60, skill: 4))])
            .and(.work(.assign("1041", "Bates", "7:00")))
        #expect(plan(scene).changes.isEmpty && obstacles(scene).isEmpty)
    }

    @Test func `two thousand orders are planned as far as can be`() {
        var shops = RandomShops(seed: 9)
        let workshop = shops.shop(technicians: 4, orders: 120)
        let plan = DayPlanner.proposal(
            workshop, Outlook(of: workshop, at: "9:00"), moves: 1000)
        #expect(!plan.changes.isEmpty && !plan.obstacles.isEmpty)
    }
}
