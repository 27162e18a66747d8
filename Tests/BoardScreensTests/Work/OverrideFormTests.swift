import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct OverrideFormTests {
    private let job = JobID(OrderID("1052"), 1)

    @Test func `what speaks against a start is said before anybody has written a reason`() throws {
        var shop = try SmallShop()
        try shop.book("1", jobs: [SmallShop.line(skill: 3)])
        try shop.give(.work(.assign(SmallShop.job("1"), SmallShop.bob, at: nil)), at: (9, 0))
        let board = shop.board().board
        let form = board.form(OverrideForm(job: SmallShop.job("1"), technician: SmallShop.bob))
        #expect(form.problem?.isEmpty == false)
    }

    @Test func `another reason for passing over is written down`() throws {
        let first = JobID(OrderID("1059"), 1)
        let start = WorkCommand.start(job, TechnicianID("S. White"), overrideReason: nil)
        let passed = PassedOver(first, .other, remark: "the customer waits in the lounge")
        #expect(
            try SampleBoard.command(
                PassOverForm(command: start, first: first), [.fieldReason: passed.remark]
            ).get() == .work(.passingOver(passed, taking: start)))
    }
}
