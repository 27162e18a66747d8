import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct OverlayTests {
    @Test func `the filter works while it is typed and stays after Enter`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("/1052")
        #expect(sample.board.statusCards.values.flatMap(\.self).map(\.id.text) == ["1052"])
        sample.press(.enter)
        #expect(sample.board.overlay == nil)
        #expect(sample.board.filter == "1052")
    }

    @Test func `Esc takes the filter away`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("/1052")
        sample.press(.escape)
        #expect(sample.board.filter == "")
    }

    @Test func `a filter that is opened again can be gone on with`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("/105")
        sample.press(.enter)
        sample.type("/2")
        #expect(sample.board.filter == "1052")
    }

    @Test func `letters typed into the filter are no hotkeys`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("/quf")
        #expect(sample.effects == [])
        #expect(sample.board.filter == "quf")
    }

    @Test func `an order's number is closed when its last digit is deleted`() throws {
        var sample = try SampleBoard()
        sample.type("12")
        sample.press(.backspace, .backspace)
        #expect(sample.board.overlay == nil)
    }

    @Test func `a pasted number jumps as a typed one does`() throws {
        var sample = try SampleBoard()
        sample.type("1")
        _ = sample.board.update(.terminal(.pasted("052\n")))
        sample.press(.enter)
        #expect(sample.target.order == OrderID("1052"))
    }

    @Test func `what is pasted with nothing open changes nothing`() throws {
        var sample = try SampleBoard()
        let before = sample.lines
        let effects = sample.board.update(.terminal(.pasted("qqq\u{1b}[31m")))
        #expect(effects == [])
        #expect(sample.lines == before)
    }

    @Test func `pasted control characters never reach a field`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("/")
        _ = sample.board.update(.terminal(.pasted("a\u{1b}[31m\tb\u{202e}c")))
        let filter = try #require(Self.typed(sample.board))
        #expect(!filter.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202e })
    }

    private static func typed(_ board: Board) -> String? {
        if let entry = board.overlay as? LineEntry { return entry.input.text }
        return nil
    }

    @Test func `who decides in a list hears of him who was quicker, and decides again knowingly`()
        throws
    {
        var shop = try SmallShop()
        try shop.book("1")
        var sample = shop.board(screen: .status)
        sample.type("a")
        try shop.give(.work(.assign(SmallShop.job("1"), SmallShop.ann, at: nil)), at: (9, 0))
        _ = sample.board.update(.workshop(shop.workshop))
        sample.press(.down, .enter)
        #expect(sample.effects == [.bell])
        #expect(sample.facts.contains("1/1"))
        #expect(sample.facts.contains("Ann"))
        sample.type("a")
        sample.press(.down, .enter)
        #expect(
            sample.effects.contains {
                if case .perform(.work(.assign)) = $0 { true } else { false }
            })
    }
}
