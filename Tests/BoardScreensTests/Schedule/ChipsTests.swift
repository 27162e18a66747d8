import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct ChipsTests {
    private func chip(_ number: String, _ sample: SampleBoard, of name: TechnicianID) throws -> Chip
    {
        let chips = sample.board.chips(on: SampleBoard.monday)[name] ?? []
        return try #require(chips.first { $0.job.id.order.text == number })
    }

    @Test func `a row's chips come by time`() throws {
        let sample = try SampleBoard()
        let chips = sample.board.chips(on: SampleBoard.monday)[TechnicianID("B. Smith")] ?? []
        #expect(chips.map(\.job.id.description) == ["1041/1", "1044/1", "1052/1", "1052/2"])
        let starts = chips.compactMap(\.start)
        #expect(starts == starts.sorted())
    }

    @Test func `a job over its time grows up to now and pushes the one behind it`() throws {
        let sample = try SampleBoard()
        let chips = sample.board.chips(on: SampleBoard.monday)[TechnicianID("B. Smith")] ?? []
        let running = try #require(chips.first { $0.job.running != nil })
        let over = try #require(running.bars.last)
        #expect(over.kind == .over)
        #expect(over.span.until == sample.board.now)
        let next = try #require(chips.last)
        #expect(next.isPushed)
        #expect(try #require(next.plan.first).from >= sample.board.now)
    }

    @Test func `lunch splits a chip`() throws {
        var shop = try SmallShop()
        try shop.book("1", jobs: [SmallShop.line(minutes: 120)])
        try shop.give(
            .work(.assign(SmallShop.job("1"), SmallShop.ann, at: SampleBoard.at(11, 0))), at: (9, 0)
        )
        try shop.give(
            .work(.start(SmallShop.job("1"), SmallShop.ann, overrideReason: nil)), at: (11, 0))
        let chip = try chip("1", shop.board(), of: SmallShop.ann)
        #expect(chip.plan.map(\.from) == [SampleBoard.at(11, 0), SampleBoard.at(13, 0)])
        #expect(chip.plan.map(\.until) == [SampleBoard.at(12, 0), SampleBoard.at(14, 0)])
        #expect(chip.bars.map(\.kind) == [.running, .running])
    }

    @Test func `a stopped job is drawn as stopped until its technician begins something else`()
        throws
    {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.book("2")
        try shop.give(
            .work(.start(SmallShop.job("1"), SmallShop.ann, overrideReason: nil)), at: (9, 0))
        try shop.give(
            .work(.stop(SmallShop.job("1"), StopRequest(code: .parts, reason: "gasket"))),
            at: (9, 30))
        try shop.give(
            .work(.start(SmallShop.job("2"), SmallShop.ann, overrideReason: nil)), at: (10, 0))
        let chip = try chip("1", shop.board(), of: SmallShop.ann)
        let stopped = chip.bars.filter { $0.kind == .stopped }
        #expect(
            stopped.map(\.span) == [Span(from: SampleBoard.at(9, 30), until: SampleBoard.at(10, 0))]
        )
    }

    @Test func `a day without work has no chips`() throws {
        let board = try SampleBoard().board
        #expect(board.chips(on: SampleBoard.monday + 30).isEmpty)
    }

    @Test func `a cancelled order has no chip`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(.work(.assign(SmallShop.job("1"), SmallShop.ann, at: nil)), at: (9, 0))
        try shop.give(.visit(.cancel(OrderID("1"), reason: "")), at: (9, 5))
        #expect(shop.board().board.chips(on: SampleBoard.monday).values.allSatisfy { $0.isEmpty })
    }
}
