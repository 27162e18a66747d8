import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct DayPlannerTests {
    private func proposal(_ scene: Scene) -> PlanProposal {
        DayPlanner.proposal(scene.workshop, scene.outlook())
    }

    @Test func `a job that nobody has goes to somebody with the skill`() throws {
        let plan = proposal(
            Scene().received(["1041": .of(.work(60, skill: 3)), "1042": .of(.work(60))]))
        #expect(Set(plan.changes.map(\.job)) == ["1041/1", "1042/1"])
        #expect(plan.changes.allSatisfy { $0.kind == .assign && $0.from == nil })
        let first = try #require(plan.changes.first { $0.job == "1041/1" })
        #expect(first.assignment == Assignment("1041/1", "Smith", at: "7:00"))
        #expect(first.end == "8:00" && first.spans == [Span(from: "7:00", until: "8:00")])
        #expect(plan.obstacles.isEmpty)
    }

    @Test(arguments: [0, 23, 59] as [Int64])
    func `the clock's seconds do not speak against a plan`(seconds: Int64) {
        let then = Instant(milliseconds: ("8:00" as Instant).milliseconds + seconds * 1000 + 400)
        var workshop = Scene(staff: [
            .technician(.hire("Smith", 4)), .technician(.hire("Bates", 4)),
        ]).received([
            "1041": .of(.work(60), promise: "8:10", comebackOf: "77"),
            "1042": .of(.work(60), promise: "8:10", waits: true),
            "1043": .of(.work(60), promise: "8:10", waits: true),
        ]).workshop
        workshop.happen(.work(.start("1041", "Smith")), at: then)
        let now = then + Minutes(5)
        let plan = DayPlanner.proposal(workshop, Outlook(of: workshop, at: now))
        #expect(Set(plan.changes.map(\.job)) == ["1042/1", "1043/1"])
        #expect(plan.after.lateMinutes <= plan.before.lateMinutes)
    }

    @Test func `lunch splits a job and the promise decides who is first`() throws {
        let plan = proposal(
            Scene(staff: [.technician(.hire("Smith", 4))]).at("10:30").received([
                "1041": .of(.work(120), arrival: "7:00", promise: "16:00"),
                "1042": .of(.work(60), arrival: "7:00", promise: "11:45"),
            ]))
        #expect(plan.changes.map(\.job) == ["1042/1", "1041/1"])
        let spans = [Span(from: "11:30", until: "12:00"), Span(from: "13:00", until: "14:30")]
        #expect(plan.changes.last?.spans == spans)
    }

    @Test func `a promise is kept by another turn, and the why says so`() throws {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .received([
                "1041": .of(.work(180), promise: "15:00"),
                "1042": .of(.work(60), promise: "8:30"),
            ])
            .and(.work(.assign("1041", "Smith", "7:00")), .work(.assign("1042", "Smith", "10:00")))
        let plan = proposal(scene)
        #expect(plan.before.broken == ["1042"] && plan.after.broken == [])
        #expect(plan.savedPromises == 1 && plan.isWorthOffering)
        let saved = try #require(plan.changes.first { $0.job == "1042/1" })
        #expect(saved.reason == .keepsPromise("8:30", earlier: Minutes(180)))
        #expect(saved.kind == .reorder && saved.assignment.start == "7:00")
        #expect(saved.fromStart == "10:00")
    }

    @Test func `what everybody knows is left alone where nothing is won`() {
        let scene = Scene()
            .received(["1041": .of(.work(120)), "1042": .of(.work(30)), "1043": .of(.work(60))])
            .and(.work(.assign("1041", "Smith", "7:00")), .work(.assign("1042", "Smith", "9:00")))
            .and(.work(.assign("1043", "Smith", "11:00")))
        let plan = proposal(scene)
        #expect(plan.changes.isEmpty && plan.gain == 0 && !plan.isWorthOffering)
    }

    @Test func `a running job stays, and its technician is free when it is forecast to end`() {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .received(["1041": .of(.work(60)), "1042": .of(.work(30))])
            .and(.work(.start("1041", "Smith"))).at("7:20")
        let plan = proposal(scene)
        #expect(plan.changes.map(\.assignment) == [Assignment("1042/1", "Smith", at: "8:00")])
    }

    @Test func `jobs of one order follow each other over several technicians`() throws {
        let plan = proposal(Scene().received(["1041": .of(.work(60, skill: 4), .work(60))]))
        let starts = plan.changes.map(\.assignment.start).sorted()
        #expect(starts == ["7:00", "8:00"])
    }

    @Test func `a job that does not fit today goes on or begins at the next shift`() throws {
        let plan = proposal(
            Scene(staff: [.technician(.hire("Smith", 4))]).at("15:00").received([
                "1041": .of(.work(50), promise: "16:00"),
                "1042": .of(.work(60), promise: "+1 12:00"),
            ]))
        #expect(plan.changes.map(\.job) == ["1041/1", "1042/1"])
        #expect(plan.changes.last?.end == "+1 7:50")
        #expect(plan.after.broken == [])
    }

    @Test func `a part's arrival and a car's are waited for`() {
        let scene = Scene()
            .received(["1041": .of(.work(60))])
            .and(.visit(.book("1042", .of(.work(60), arrival: "9:00"))))
            .and(.parts(.ask("1041", number: "X", quantity: 1, job: nil)))
            .and(.parts(.move("1041", number: "X", to: .ordered, eta: "10:00")))
        let starts = proposal(scene).changes.map { ($0.job, $0.assignment.start) }
        #expect(starts.first { $0.0 == "1041/1" }?.1 == "10:00")
        #expect(starts.first { $0.0 == "1042/1" }?.1 == "9:00")
    }

    @Test func `the same workshop and moment lead to the same proposal`() {
        let sample = Scene.sampleDay
        let (first, second) = (proposal(sample), proposal(sample))
        #expect(first.changes == second.changes && !first.changes.isEmpty)
        #expect(first.after == second.after && first.obstacles == second.obstacles)
    }

    @Test func `who is away leaves his work to others`() throws {
        let scene = Scene()
            .received(["1041": .of(.work(60), promise: "10:00")])
            .and(.work(.assign("1041", "Smith", "7:00")))
            .and(
                .technician(
                    .setAbsence("Smith", Span(from: "7:00", until: "+60 7:00"), reason: "ill")))
        let plan = proposal(scene)
        #expect(plan.changes.map(\.assignment.technician) == ["Bates"])
        #expect(plan.changes.first?.kind == .reassign && plan.savedPromises == 1)
    }

    @Test func `an empty shop, and one without people, has nothing to plan`() {
        #expect(proposal(Scene()).changes.isEmpty)
        let nobody = Scene(staff: []).received(["1041": .of(.work(60))])
        let plan = proposal(nobody)
        #expect(plan.changes.isEmpty && plan.obstacles == [.nobodyCan("1041/1", .basic)])
    }

    @Test(arguments: 1...12)
    func `in any shop a proposal can be done, is no worse and keeps the rules`(seed: Int) throws {
        var shops = RandomShops(seed: UInt64(seed))
        let workshop = shops.shop(technicians: 2 + seed % 5, orders: 4 + 3 * seed)
        let now: Instant = "9:00"
        let outlook = Outlook(of: workshop, at: now)
        let plan = DayPlanner.proposal(workshop, outlook, moves: 6000)
        let then = try #require(
            workshop.after(.acceptPlan(plan.assignments()), by: Actor("Wang"), at: now))
        #expect(plan.changes.isEmpty || PlanScore(then, Outlook(of: then, at: now)) == plan.after)
        #expect(
            plan.after.lateMinutes + 30 * plan.after.broken.count
                <= plan.before.lateMinutes + 30 * plan.before.broken.count)
        for change in plan.changes { try check(change, workshop, now) }
        let ids = plan.changes.map(\.job)
        #expect(Set(ids).count == ids.count)
    }

    private func check(_ change: PlanChange, _ workshop: Workshop, _ now: Instant) throws {
        let order = try #require(workshop.order(change.job.order))
        let job = try #require(workshop.job(change.job))
        let technician = try #require(workshop.technician(change.assignment.technician))
        #expect(technician.skill >= job.line.skill)
        #expect(job.state == .waiting || job.state == .queued)
        #expect(change.assignment.start >= now)
        #expect(order.receivedAt != nil || change.assignment.start >= order.expectedArrival)
        for part in order.missingParts(for: job.id.number) {
            #expect(change.assignment.start >= (part.eta ?? .latest))
        }
        let calendar = workshop.workingTime(of: technician.id)
        let outlook = Outlook(of: workshop, at: now)
        let left = outlook.experience.left(of: job, at: now, workshop.workingTimes())
        #expect(calendar.segments(of: left, from: change.assignment.start) == change.spans)
    }

    @Test func `two work on a car at once where that was said, and then others`() throws {
        let plan = proposal(
            Scene().received(["1041": .of(.work(60), .work(60, after: []), .work(30))]))
        let starts = plan.changes.map { ($0.job, $0.assignment.start) }.sorted { $0.0 < $1.0 }
        #expect(starts.map(\.1) == ["7:00", "7:00", "8:00"])
    }
}
