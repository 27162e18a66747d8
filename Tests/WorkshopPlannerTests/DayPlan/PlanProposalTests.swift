import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct PlanProposalTests {
    private let scene = Scene(staff: [.technician(.hire("Smith", 4))])
        .received([
            "1041": .of(.work(180), promise: "15:00"), "1042": .of(.work(60), promise: "8:30"),
            "1043": .of(.work(30), promise: "15:00"),
        ])
        .and(.work(.assign("1041", "Smith", "7:00")), .work(.assign("1042", "Smith", "10:00")))

    private var proposal: PlanProposal { DayPlanner.proposal(scene.workshop, scene.outlook()) }

    private func score(_ proposal: PlanProposal, _ isTaken: (Int) -> Bool) -> PlanScore? {
        proposal.score(
            of: scene.workshop, at: scene.now, scene.outlook().experience, taking: isTaken)
    }

    @Test func `a part of the changes is weighed as what it is`() throws {
        let plan = proposal
        #expect(score(plan) { _ in true } == plan.after)
        #expect(score(plan) { _ in false } == plan.before)
        let saving = try #require(plan.changes.firstIndex { $0.job == "1042/1" })
        let others = try #require(score(plan) { $0 != saving })
        #expect(others.broken == ["1042"])
    }

    @Test func `the assignments of what is chosen make one command`() throws {
        let plan = proposal
        let then = try #require(
            scene.workshop.after(.acceptPlan(plan.assignments()), by: Actor(""), at: "7:00"))
        #expect(PlanScore(then, Outlook(of: then, at: "7:00")).broken == [])
        #expect(plan.assignments { $0 == 0 }.count == 1)
    }

    @Test func `a plan is offered for a promise, or for more than it disturbs`() {
        #expect(proposal.isWorthOffering)
        func offered(_ before: PlanScore, _ after: PlanScore) -> Bool {
            PlanProposal(
                changes: proposal.changes, hindrances: [], before: before, after: after, position: 1
            ).isWorthOffering
        }
        let (bad, good) = (proposal.before, proposal.after)
        #expect(offered(bad, good) && !offered(good, bad) && !offered(good, good))
        let none = PlanProposal(
            changes: [], hindrances: [], before: bad, after: good, position: 1)
        #expect(!none.isWorthOffering)
    }

    @Test func `all orders that stay late are named, those with their own reason once`() throws {
        let scene = Scene(staff: [.technician(.hire("Bates", 1))])
            .received([
                "1041": .of(.work(120), promise: "8:00"), "1042": .of(.work(60, skill: 4)),
            ])
            .and(.work(.start("1041", "Bates")))
        let plan = DayPlanner.proposal(scene.workshop, scene.outlook())
        #expect(plan.changes.isEmpty && plan.after.broken == ["1041", "1042"])
        let ready = try #require(scene.outlook().orders["1041"]?.forecast)
        #expect(
            plan.obstacles == [
                .late("1041", promise: "8:00", ready: ready),
                .nobodyCan("1042/1", Skill(clamping: 4)),
            ])
    }
}
