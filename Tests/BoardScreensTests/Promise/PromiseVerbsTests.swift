import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct PromiseVerbsTests {
    @Test(arguments: [
        ("1049", "K", Command.promise(.acknowledge(OrderID("1049"))))
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

    @Test func `the promise of a car that has left is no longer told`() throws {
        var sample = try SampleBoard()
        sample.type("1044")
        sample.press(.enter)
        sample.type("d")
        try sample.carryOut()
        sample.board.order = OrderScreenState(order: OrderID("1044"))
        #expect(!sample.board.step(for: .call).isSuccess)
    }
}
