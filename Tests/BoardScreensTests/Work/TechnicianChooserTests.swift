import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct TechnicianChooserTests {
    @Test func `next jobs come in the foreman's order, with what speaks against the last ones`()
        throws
    {
        let board = try SampleBoard().board
        let sands = TechnicianID("D. Sands")
        let free = board.outlook.timeline(of: sands)?.running?.end
        let candidates = board.workshop.candidates(for: sands, at: board.now, free: free)
        let chooser = board.nextJobChooser(sands)
        #expect(chooser.title.contains("D. Sands"))
        #expect(chooser.options.map(\.id) == candidates.map { "\($0.job.id)" })
        let doubts = chooser.options.map { $0.doubt != nil }
        #expect(doubts == doubts.sorted { !$0 && $1 }, "what can be started comes first")
        #expect(doubts.contains(true))
    }

    @Test func `technicians with the skill come first, then who is free first`() throws {
        var shop = try SmallShop(hiring: [(SmallShop.bob, 1), (SmallShop.ann, 4)])
        try shop.book("1", jobs: [SmallShop.line(skill: 3)])
        let chooser = shop.board().board.assignChooser(SmallShop.job("1"))
        #expect(
            chooser.options.map(\.id) == [
                SmallShop.ann.name, SmallShop.bob.name,
            ])
        #expect(chooser.options[0].doubt == nil)
        #expect(chooser.options[1].doubt == "skill too low")
    }

    @Test func `the theme and the language in use are selected at first`() throws {
        var board = try SampleBoard(.simplifiedChinese).board
        board.theme = "mono"
        #expect(board.themeChooser.chosen?.id == "mono")
        #expect(board.languageChooser.chosen?.columns == ["简体中文"])
    }
}
