import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ActOfOtherTests {
    private static let moreau = Actor("Moreau")
    private let job = JobID(OrderID("1"), 1)

    /// A board whose selected job is in work with Smith.
    private func board(columns: Int = 120) throws -> SampleBoard {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(.work(.start(job, SmallShop.ann, overrideReason: nil)), at: (9, 0))
        var sample = shop.board(columns: columns, screen: .status)
        sample.type("1")
        sample.press(.enter)
        return sample
    }

    private func foot(_ sample: SampleBoard) -> String { sample.lines[sample.lines.count - 2] }

    @Test func `who acts after somebody else hears what that one did, though the news were read`()
        throws
    {
        var sample = try board()
        try sample.hear(.work(.finish(job)), by: Self.moreau, uptime: .seconds(1))
        sample.type("f")
        #expect(foot(sample).contains("! 1/1 is not in work."), "\(foot(sample))")
        #expect(foot(sample).contains("Moreau: 1/1 finished"), "\(foot(sample))")
    }

    @Test func `who has a form open hears it there`() throws {
        var sample = try board()
        sample.type("x")
        try sample.hear(
            .work(.stop(job, StopRequest(code: .sublet, reason: "radiator"))), by: Self.moreau,
            uptime: .seconds(1))
        sample.press(.tab)
        sample.type("rust")
        sample.press(.enter)
        let text = sample.lines.joined(separator: " ")
        #expect(text.contains("1/1 is stopped") && text.contains("Moreau: 1/1 stopped"), "\(text)")
    }

    @Test func `what one did oneself, or long ago, is not told`() throws {
        var own = try board()
        try own.hear(.work(.finish(job)), by: own.board.setting.actor, uptime: .seconds(1))
        own.type("f")
        #expect(own.board.notice?.tone == .bad && own.board.notice?.cause == nil)
        var late = try board()
        try late.hear(.work(.finish(job)), by: Self.moreau, uptime: .seconds(1))
        _ = late.board.update(.tick(SampleBoard.at(15, 0)))
        late.type("f")
        #expect(late.board.notice?.tone == .bad && late.board.notice?.cause == nil)
    }

    @Test func `of two advisors with one form open the second hears what the first has said`()
        throws
    {
        var sample = try board()
        sample.type("c")
        let telling = Telling(
            proposed: SampleBoard.at(16, 0), told: "Customer 1", channel: .phone, answer: .agreed,
            reason: "")
        try sample.hear(
            .promise(.tellCustomer(OrderID("1"), telling)), by: Self.moreau, uptime: .seconds(1))
        sample.press(.enter)
        #expect(sample.effects.allSatisfy { $0 == .bell }, "\(sample.effects)")
        #expect(foot(sample).contains("! Moreau already changed 1."), "\(foot(sample))")
    }
}
