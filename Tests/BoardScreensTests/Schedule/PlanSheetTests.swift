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
                .assign(SmallShop.job(number), SmallShop.ann, at: SampleBoard.at(13, minute)),
                at: (9, 0))
        }
        return shop.board()
    }

    private func sheet(_ sample: SampleBoard) throws -> PlanSheet {
        guard case .plan(let sheet) = sample.board.overlay else {
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
        #expect(sample.facts.contains("Nothing is ticked"))
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
        var workshop = sample.board.workshop
        try workshop.give(
            .note(OrderID("3"), text: "wipers"), by: Actor("Moreau"), at: sample.board.now,
            id: "elsewhere")
        _ = sample.board.update(.workshop(workshop))
        let fresh = try sheet(sample)
        #expect(fresh.proposal.position == workshop.position)
        let left = fresh.proposal.changes.indices.filter { !fresh.ticked.contains($0) }
        #expect(left.map { fresh.proposal.changes[$0].job } == [job])
    }

    @Test func `who may not dispatch is told so`() throws {
        var sample = try SampleBoard(role: .advisor)
        sample.type("O")
        #expect(sample.board.overlay == nil && sample.facts.contains("!"))
    }
}
