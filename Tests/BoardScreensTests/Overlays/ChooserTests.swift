import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ChooserTests {
    @Test
    func `the theme picker shows each theme while one chooses, and Esc brings the old one back`()
        throws
    {
        var sample = try SampleBoard()
        sample.type("T")
        sample.press(.down)
        #expect(sample.effects == [.useTheme("light")])
        #expect(sample.board.theme == "light")
        sample.press(.down)
        #expect(sample.effects.last == .useTheme("mono"))
        sample.press(.escape)
        #expect(sample.effects.last == .useTheme("dark"))
        #expect(sample.board.theme == "dark")
        #expect(sample.board.overlay == nil)
    }

    @Test func `Enter keeps the theme`() throws {
        var sample = try SampleBoard()
        sample.type("T")
        sample.press(.down, .enter)
        #expect(sample.effects.last == .useTheme("light"))
        #expect(sample.board.overlay == nil)
    }

    @Test func `the language is switched while the board runs`() throws {
        var sample = try SampleBoard()
        sample.type("L")
        sample.press(.down, .enter)
        #expect(sample.effects.isEmpty)
        #expect(sample.lines[1].contains("技师"))
    }

    @Test func `Esc leaves a chooser without doing anything`() throws {
        var sample = try SampleBoard()
        sample.type("n")
        sample.press(.escape)
        #expect(sample.effects == [])
        #expect(sample.board.overlay == nil)
    }

    @Test func `a choice that the core declines is said so`() throws {
        var shop = try SmallShop()
        try shop.book("1", jobs: [SmallShop.line(skill: 3)])
        var sample = shop.board(screen: .status)
        sample.type("a")
        sample.press(.down, .enter)
        let effects = sample.effects
        #expect(effects.count <= 1)
        if effects.isEmpty { #expect(sample.facts.hasPrefix(" !")) }
    }

    @Test func `the selection of a list stays inside it`() {
        #expect(Direction.up.moved(0, count: 3, page: 2) == 0)
        #expect(Direction.down.moved(2, count: 3, page: 2) == 2)
        #expect(Direction.pageDown.moved(0, count: 3, page: 2) == 2)
        #expect(Direction.last.moved(0, count: 3, page: 2) == 2)
        #expect(Direction.first.moved(2, count: 3, page: 2) == 0)
        #expect(Direction.down.moved(0, count: 0, page: 2) == 0)
    }
}
