import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct AfterWorkVerbsTests {
    @Test(arguments: [
        ("1046", "i", Command.afterWork(.passInspection(OrderID("1046"), note: ""))),
        ("1048", "b", .afterWork(.settle(OrderID("1048")))),
        ("1044", "d", .afterWork(.deliver(OrderID("1044")))),
        ("1053", "w", .afterWork(.finishWash(OrderID("1053")))),
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
}
