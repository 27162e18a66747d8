import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct OverlayRenewalTests {
    private let li = Actor("Li")

    /// Three cars wait, and the list of what Ann could take is open.
    private func asking() throws -> SampleBoard {
        var shop = try SmallShop()
        for number in ["1", "2", "3"] { try shop.book(number) }
        var sample = shop.board()
        sample.type("n")
        return sample
    }

    private func chooser(_ sample: SampleBoard) throws -> Chooser {
        var open: Chooser?
        if let chooser = sample.board.overlay as? Chooser { open = chooser }
        return try #require(open)
    }

    private func jobs(_ sample: SampleBoard) throws -> [String] {
        try chooser(sample).options.map(\.id)
    }

    @Test func `what another has dispatched leaves the open list, the selection stays on its job`()
        throws
    {
        var sample = try asking()
        sample.press(.down, .down)
        #expect(try chooser(sample).chosen?.id == "3/1")
        try sample.hear(
            .work(.assign(SmallShop.job("1"), SmallShop.bob, at: nil)), by: li, uptime: .zero)
        #expect(try jobs(sample) == ["2/1", "3/1"])
        #expect(try chooser(sample).chosen?.id == "3/1")
        #expect(sample.facts.contains("Li: 1/1 dispatched to Bob"))
        sample.press(.up, .enter)
        #expect(
            sample.effects == [
                .perform(.work(.start(SmallShop.job("2"), SmallShop.ann, overrideReason: nil)))
            ])
    }

    @Test func `Enter for a row that has just gone is not taken for the one in its place`() throws {
        var sample = try asking()
        try sample.hear(
            .work(.assign(SmallShop.job("1"), SmallShop.bob, at: nil)), by: li, uptime: .zero)
        #expect(try chooser(sample).isNew)
        sample.press(.enter)
        #expect(sample.effects == [] && sample.facts.contains("check the list"))
        sample.press(.enter)
        #expect(
            sample.effects == [
                .perform(.work(.start(SmallShop.job("2"), SmallShop.ann, overrideReason: nil)))
            ])
    }

    @Test func `a car that comes meanwhile is on the list, and nothing left is an empty one`()
        throws
    {
        var sample = try asking()
        let sheet = OrderSheet(
            customer: "Nair", plate: "ZVG 558", arrival: SampleBoard.at(13, 0),
            promise: SampleBoard.at(15, 0), isWaiter: true, jobs: [SmallShop.line()])
        try sample.hear(
            .visit(.book(OrderID("9"), sheet)), .visit(.receive(OrderID("9"), keyTag: nil)), by: li,
            uptime: .zero)
        #expect(try jobs(sample).first == "9/1")
        #expect(try chooser(sample).chosen?.id == "1/1")
        for number in ["1", "2", "3", "9"] {
            try sample.hear(
                .work(.assign(SmallShop.job(number), SmallShop.bob, at: nil)), by: li, uptime: .zero
            )
        }
        #expect(try jobs(sample).isEmpty)
        sample.press(.enter, .enter)
        #expect(!sample.effects.contains { if case .perform = $0 { true } else { false } })
        #expect(sample.board.overlay == nil)
    }

    @Test func `who gets a job is asked with when they are free now`() throws {
        var sample = try asking()
        sample.press(.escape, .tab)
        sample.type("a")
        sample.press(.down)
        let before = try chooser(sample)
        try sample.hear(
            .work(.start(SmallShop.job("3"), SmallShop.ann, overrideReason: nil)), by: li,
            uptime: .zero)
        let after = try chooser(sample)
        #expect(
            after.options.map(\.cells) != before.options.map(\.cells)
                && after.chosen?.id == before.chosen?.id)
    }

    @Test func `a job that is added meanwhile is named in the form of a sequence`() throws {
        var shop = try SmallShop()
        try shop.book("1", jobs: [SmallShop.line("Oil"), SmallShop.line("Brakes")])
        var sample = shop.board(screen: .order)
        sample.board.order.order = OrderID("1")
        sample.board.order.job = SmallShop.job("1", 2)
        sample.type("J")
        sample.type("1")
        try sample.hear(
            .work(.add(OrderID("1"), SmallShop.line("Wipers"), needsAuthorisation: false)), by: li,
            uptime: .zero)
        guard let form = sample.board.overlay as? Form else {
            Issue.record("no form")
            return
        }
        #expect(form.fields[0].note == "1 Oil  3 Wipers" && form.text(.fieldAfter) == "1")
    }
}
