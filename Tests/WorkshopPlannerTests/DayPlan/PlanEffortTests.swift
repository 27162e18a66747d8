import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct PlanEffortTests {
    private let now: Instant = "9:00"

    private func shop(technicians: Int, orders: Int, seed: UInt64 = 1) -> Workshop {
        var shops = RandomShops(seed: seed)
        return shops.shop(technicians: technicians, orders: orders)
    }

    private func effort(_ workshop: Workshop, moves: Int) -> PlanEffort {
        PlanEffort(workshop, Outlook(of: workshop, at: now), moves: moves)
    }

    @Test func `it begins with no change, has a plan after a slice and ends with the proposal`() {
        let workshop = shop(technicians: 20, orders: 130)
        var effort = effort(workshop, moves: 30_000)
        #expect(effort.proposal.changes.isEmpty && !effort.isDone && effort.now == now)
        effort.advance()
        let first = effort.proposal
        #expect(!effort.isDone && !first.changes.isEmpty)
        #expect(workshop.after(.acceptPlan(first.assignments()), by: Actor("Wang"), at: now) != nil)
        while !effort.isDone { effort.advance() }
        let whole = DayPlanner.proposal(workshop, Outlook(of: workshop, at: now), moves: 30_000)
        #expect(effort.proposal.changes == whole.changes && effort.proposal.after == whole.after)
        #expect(whole.after.lateMinutes < first.after.lateMinutes)
    }

    @Test func `a copy goes its own way and comes to the same proposal`() {
        var effort = effort(shop(technicians: 20, orders: 130), moves: 30_000)
        effort.advance()
        var copy = effort
        let before = effort.proposal.changes
        while !copy.isDone { copy.advance() }
        #expect(effort.proposal.changes == before && !effort.isDone)
        while !effort.isDone { effort.advance() }
        #expect(effort.proposal.changes == copy.proposal.changes)
        #expect(effort.proposal.after == copy.proposal.after)
    }

    @Test func `a small shop's plan is made in two slices`() {
        var effort = effort(shop(technicians: 2, orders: 5), moves: 30_000)
        effort.advance()
        effort.advance()
        let isDone = effort.isDone
        #expect(isDone)
        let done = effort.proposal.changes
        effort.advance()
        #expect(effort.isDone && effort.proposal.changes == done)
    }

    @Test(arguments: [(6, 20, 3), (12, 40, 15), (20, 130, 2)])
    func `who accepts a plan to its end is offered nothing more at the same moment`(
        technicians: Int, orders: Int, seed: UInt64
    ) throws {
        let workshop = shop(technicians: technicians, orders: orders, seed: seed)
        let plan = DayPlanner.proposal(workshop, Outlook(of: workshop, at: now), moves: 20_000)
        let then = try #require(
            workshop.after(.acceptPlan(plan.assignments()), by: Actor("Wang"), at: now))
        let outlook = Outlook(of: then, at: now)
        #expect(!plan.changes.isEmpty && PlanScore(then, outlook) == plan.after)
        #expect(DayPlanner.proposal(then, outlook, moves: 20_000).changes.isEmpty)
    }

    @Test func `two thousand orders have a plan that can be done after one slice`() throws {
        let workshop = shop(technicians: 60, orders: 2000)
        var effort = effort(workshop, moves: 2000)
        effort.advance()
        let plan = effort.proposal
        #expect(plan.changes.count > 1000)
        #expect(workshop.after(.acceptPlan(plan.assignments()), by: Actor("Wang"), at: now) != nil)
    }
}
