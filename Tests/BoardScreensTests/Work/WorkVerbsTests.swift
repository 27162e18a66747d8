import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct WorkVerbsTests {
    @Test(arguments: [
        ("1052", "f", Command.work(.finish(JobID(OrderID("1052"), 1))))
    ])
    func `a verb is one key on the order that it is meant for`(
        _ order: String, _ key: String, _ command: Command
    ) throws {
        var sample = try SampleBoard()
        sample.type(order)
        sample.press(.enter)
        sample.type(key)
        #expect(sample.effects == [.perform(command)])
    }

    @Test func `the customer's word is about the job that waits for it`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(
            .work(.add(OrderID("1"), SmallShop.line("Pads"), needsAuthorisation: true)), at: (9, 0))
        var sample = shop.board(screen: .order)
        sample.board.order = OrderScreenState(order: OrderID("1"))
        sample.board.keepSelections()
        sample.type("y")
        #expect(sample.effects == [.perform(.work(.authorise(SmallShop.job("1", 2))))])
    }
}
