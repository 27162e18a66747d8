import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct PlanSheetTests {
    /// Ann is to do the long job before the one that is promised for 14:45.
    static func late() throws -> SampleBoard {
        var shop = try SmallShop(hiring: [(SmallShop.ann, 4)])
        try shop.book("1", jobs: [SmallShop.line("Clutch", minutes: 60)]) {
            $0.promise = SampleBoard.at(16, 0)
        }
        try shop.book("2", jobs: [SmallShop.line("Oil", minutes: 30)]) {
            $0.promise = SampleBoard.at(14, 45)
        }
        try shop.book("3", jobs: [SmallShop.line("Bulb", minutes: 6)]) {
            $0.promise = SampleBoard.at(15, 55)
        }
        for (number, minute) in [("1", 30), ("2", 40)] {
            try shop.give(
                .work(
                    .assign(SmallShop.job(number), SmallShop.ann, at: SampleBoard.at(13, minute))),
                at: (9, 0))
        }
        return shop.board()
    }

    private func sheet(_ sample: SampleBoard) throws -> PlanSheet {
        guard let sheet = sample.board.overlay as? PlanSheet else {
            throw SheetMissing()
        }
        return sheet
    }

    private struct SheetMissing: Error {}

    @Test func `O lists what a plan would change and why, and does nothing`() throws {
        var sample = try Self.late()
        #expect(sample.board.outlook.orders[OrderID("2")]?.urgency == .late)
        sample.type("O")
        let list = try sheet(sample)
        #expect(
            list.proposal.savedPromises == 1 && list.ticked.count == list.proposal.changes.count)
        #expect(sample.lines.contains { $0.contains("keeps its promise 14:45") })
        #expect(sample.lines.contains { $0.contains("promises broken 1 → 0") })
        #expect(sample.effects == [])
    }

    @Test func `Enter accepts all as one command, and u takes it back in one`() throws {
        var sample = try Self.late()
        let before = sample.board.workshop
        sample.type("O")
        let plan = try sheet(sample).proposal.assignments()
        sample.press(.enter)
        #expect(sample.effects == [.perform(.acceptPlan(plan))])
        try sample.carryOut()
        #expect(sample.facts.contains("plan accepted: \(plan.count) jobs"))
        #expect(sample.board.outlook.orders[OrderID("2")]?.urgency != .late)
        sample.type("u")
        try sample.carryOut()
        #expect(sample.facts.contains("plan taken back: \(plan.count) jobs"))
        #expect(sample.board.workshop.orders == before.orders)
    }

    @Test func `Space leaves a change out, and the totals follow`() throws {
        var sample = try Self.late()
        sample.type("O")
        let all = try sheet(sample)
        for index in all.proposal.changes.indices {
            sample.type(" ")
            sample.press(.down)
            #expect(!(try sheet(sample).ticked.contains(index)))
        }
        #expect(try sheet(sample).score == all.proposal.before)
        #expect(sample.lines.contains { $0.contains("promises broken 1 → 1") })
        #expect(sample.lines.contains { $0.contains("[ ]") })
        for _ in all.proposal.changes {
            sample.type(" ")
            sample.press(.up)
        }
        #expect(try sheet(sample).score == all.score)
    }

    @Test func `what is not ticked is not done, and nothing ticked does nothing`() throws {
        var sample = try Self.late()
        sample.type("O")
        let list = try sheet(sample)
        for _ in list.proposal.changes {
            sample.type(" ")
            sample.press(.down)
        }
        sample.press(.enter)
        #expect(sample.effects == [] && sample.board.overlay == nil)
        #expect(sample.facts.contains("No change is ticked"))
    }

    @Test func `a settled list that asks the same as before is no new one`() throws {
        var sample = try SampleBoard()
        sample.board.planWatch.slice = 1
        sample.type("O")
        let first = try sheet(sample)
        sample.settlePlan()
        let settled = try sheet(sample)
        #expect(!first.isSettled && settled.isSettled && !settled.isNew)
        #expect(first.proposal.changes.map(\.job) == settled.proposal.changes.map(\.job))
    }

    @Test func `Esc drops the plan`() throws {
        var sample = try Self.late()
        sample.type("O")
        sample.press(.escape)
        #expect(sample.board.overlay == nil && sample.effects == [])
    }

    @Test func `a change from elsewhere makes the list anew, what was left out stays out`() throws {
        var sample = try Self.late()
        sample.type("O")
        let job = try sheet(sample).proposal.changes[0].job
        sample.type(" ")
        try sample.hear(
            .visit(.note(OrderID("3"), text: "wipers")), by: Actor("Moreau"), uptime: .seconds(1))
        let kept = try sheet(sample)
        #expect(!kept.isSettled && sample.board.isPlanning)
        sample.settlePlan()
        let fresh = try sheet(sample)
        #expect(fresh.proposal.position == sample.board.workshop.position && fresh.isSettled)
        let left = fresh.proposal.changes.indices.filter { !fresh.ticked.contains($0) }
        #expect(left.map { fresh.proposal.changes[$0].job } == [job])
    }

    /// The same, planned a step at a time, as a large shop is: the first gives out the third job,
    /// later ones let the second come before the first.
    private static func slow() throws -> SampleBoard {
        var sample = try late()
        sample.board.planWatch.slice = 1
        return sample
    }

    @Test func `in a large shop O shows a first plan, and the list is settled when nobody types`()
        throws
    {
        var sample = try Self.slow()
        sample.type("O")
        let first = try sheet(sample)
        #expect(!first.isSettled && sample.board.isPlanning && !first.proposal.changes.isEmpty)
        #expect(sample.lines.contains { $0.contains("planning…") })
        sample.settlePlan()
        let settled = try sheet(sample)
        let board = sample.board
        let whole = DayPlanner.proposal(board.workshop, board.outlook)
        #expect(settled.proposal.changes == whole.changes && settled.score == whole.after)
        #expect(whole.after.lateMinutes < first.proposal.after.lateMinutes)
        #expect(settled.isNew && sample.lines.contains { $0.contains("settled") })
        #expect(!board.isPlanning && board.planWatch.offer?.changes == whole.changes)
    }

    @Test func `Enter takes what is shown, settled or not`() throws {
        var sample = try Self.slow()
        sample.type("O")
        _ = sample.board.update(.idle)
        let shown = try sheet(sample)
        #expect(!shown.isSettled)
        sample.press(.enter)
        #expect(sample.effects == [.perform(.acceptPlan(shown.proposal.assignments()))])
    }

    @Test func `Enter for a list that has just become another one is not taken for the new one`()
        throws
    {
        var sample = try Self.slow()
        sample.type("O")
        sample.settlePlan()
        let settled = try sheet(sample)
        sample.press(.enter)
        #expect(sample.effects == [] && sample.facts.contains("has just changed"))
        sample.press(.enter)
        #expect(sample.effects == [.perform(.acceptPlan(settled.proposal.assignments()))])
    }

    @Test func `a list that somebody else has changed is asked about until a key was pressed`()
        throws
    {
        var sample = try Self.slow()
        sample.type("O")
        sample.settlePlan()
        let gone = try #require(try sheet(sample).proposal.changes.first?.assignment)
        try sample.hear(
            .work(.assign(gone.job, gone.technician, at: gone.start)), by: Actor("Moreau"),
            uptime: .seconds(1))
        sample.settlePlan()
        _ = sample.board.update(.idle)
        #expect(try sheet(sample).isNew && !sample.board.wantsPlan)
        var other = sample
        sample.press(.enter)
        #expect(sample.effects == [] && sample.facts.contains("has just changed"))
        other.press(.down, .enter)
        #expect(other.effects.count == 1)
    }

    @Test func `a key that was pressed before the list changed does not count as read`() throws {
        var sample = try Self.slow()
        sample.type("O")
        sample.settlePlan()
        let gone = try #require(try sheet(sample).proposal.changes.first?.assignment)
        try sample.hear(
            .work(.assign(gone.job, gone.technician, at: gone.start)), by: Actor("Moreau"),
            uptime: .seconds(1))
        sample.press(.down)
        sample.settlePlan()
        _ = sample.board.update(.idle)
        sample.press(.enter)
        #expect(sample.effects == [] && sample.facts.contains("has just changed"))
    }

    @Test func `when it has stood for a while Enter takes the new list`() throws {
        var sample = try Self.slow()
        sample.type("O")
        sample.settlePlan()
        #expect(sample.board.wantsPlan)
        _ = sample.board.update(.idle)
        let rested = try sheet(sample)
        #expect(!sample.board.wantsPlan && !rested.isNew)
        sample.press(.enter)
        #expect(sample.effects.count == 1 && sample.board.overlay == nil)
    }

    @Test func `what is selected and what is left out stay so in the new list`() throws {
        var sample = try Self.late()
        sample.type("O")
        let first = try sheet(sample)
        sample.press(.down)
        sample.type(" ")
        let job = first.proposal.changes[1].job
        let urgent = OrderSheet(
            customer: "Nair", plate: "ZVG 558", arrival: SampleBoard.at(13, 0),
            promise: SampleBoard.at(13, 44), isWaiter: true, jobs: [SmallShop.line(minutes: 6)])
        try sample.hear(
            .visit(.book(OrderID("9"), urgent)), .visit(.receive(OrderID("9"), keyTag: nil)),
            by: Actor("Moreau"),
            uptime: .seconds(1))
        #expect(try sheet(sample).proposal.changes == first.proposal.changes)
        sample.settlePlan()
        let settled = try sheet(sample)
        #expect(settled.selected > 1 && settled.proposal.changes[settled.selected].job == job)
        let left = settled.proposal.changes.indices.filter { !settled.ticked.contains($0) }
        #expect(left == [settled.selected] && settled.score != nil)
    }

    @Test func `what was planned while nobody asked is shown at once, and planned anew when older`()
        throws
    {
        var sample = try Self.slow()
        sample.settlePlan()
        let offer = try #require(sample.board.planWatch.offer)
        sample.type("O")
        #expect(!sample.board.wantsPlan)
        #expect(try sheet(sample).isSettled)
        #expect(try sheet(sample).proposal.changes == offer.changes)
        sample.press(.escape)
        _ = sample.board.update(.tick(SampleBoard.at(13, 32)))
        sample.type("O")
        #expect(try sheet(sample).proposal.changes == offer.changes)
        let old = try sheet(sample)
        #expect(!old.isSettled && sample.board.isPlanning)
        sample.settlePlan()
        let board = sample.board
        let whole = DayPlanner.proposal(board.workshop, board.outlook)
        #expect(try sheet(sample).proposal.changes == whole.changes)
    }

    @Test func `Esc lets the plan in the making go on as an offer`() throws {
        var sample = try Self.slow()
        sample.type("O")
        sample.press(.escape)
        #expect(sample.board.overlay == nil && sample.board.isPlanning)
        sample.settlePlan()
        #expect(sample.board.planWatch.offer != nil && !sample.board.wantsPlan)
    }

    @Test func `who may not dispatch is told so`() throws {
        var sample = try SampleBoard(role: .advisor)
        sample.type("O")
        #expect(sample.board.overlay == nil && sample.facts.contains("!"))
    }
}
