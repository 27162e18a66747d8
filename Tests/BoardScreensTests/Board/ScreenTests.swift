import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ScreenTests {
    @Test(arguments: ScreenName.allCases)
    func `a board can be opened on each screen`(_ screen: ScreenName) throws {
        let sample = try SampleBoard(screen: screen)
        #expect(sample.board.screen == screen)
        #expect(sample.board.target == screen.kind.target(sample.board))
        #expect(sample.board.told.target == sample.board.target)
    }

    @Test(arguments: ScreenName.allCases)
    func `each screen's footer offers palette, undo and help`(_ screen: ScreenName) {
        #expect(screen.kind.footer.isSuperset(of: [.palette, .undo, .help]))
        for verb in screen.kind.footer {
            #expect(verb.screens.contains(screen), "\(verb.label) is not on \(screen)")
        }
    }

    @Test(arguments: [ScreenName.schedule, .status, .desk])
    func `an order that is jumped to is selected where it was jumped from`(_ screen: ScreenName)
        throws
    {
        var sample = try SampleBoard(screen: screen)
        sample.type("1058")
        sample.press(.enter, .escape)
        #expect(sample.board.screen == screen)
        #expect(sample.target.order == OrderID("1058"))
    }

    @Test(arguments: ScreenName.allCases)
    func `every key and the mouse leave each screen of an empty shop whole`(_ screen: ScreenName) {
        var sample = SampleBoard(Workshop(zone: .utc), screen: screen)
        sample.press(.up, .down, .left, .right, .pageDown, .pageUp, .home, .end, .tab)
        for row in 0..<40 { sample.mouse(.press(.left), row, 10) }
        sample.mouse(.wheelDown, 5, 5)
        #expect(sample.target.order == nil)
        #expect(sample.lines.count == 40)
    }
}
