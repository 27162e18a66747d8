import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct LookingVerbsTests {
    @Test(arguments: [("v", ScreenName.status), ("D", .desk), ("P", .parts), ("W", .appointments)])
    func `a letter leads to a screen, and g back to the schedule`(
        _ key: String, _ screen: ScreenName
    ) throws {
        var sample = try SampleBoard()
        sample.type(key)
        #expect(sample.board.screen == screen)
        sample.type("g")
        #expect(sample.board.screen == .schedule)
    }
}
