import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct PaletteTests {
    private func found(_ text: String, _ board: Board) -> [Verb] {
        board.matches(of: Palette(input: TextInput(text)))
    }

    @Test func `the palette finds a command by its name, then by its help`() throws {
        let board = try SampleBoard().board
        #expect(found("wash", board).first == .wash)
        #expect(found("WASH", board).first == .wash)
        #expect(found("flat terminal select", board) == [])
        #expect(found("terminal select", board) == [.mouse], "only its help says so")
    }

    @Test func `the palette finds in Chinese too`() throws {
        let board = try SampleBoard(.simplifiedChinese).board
        #expect(found("开工", board).first == .start)
        #expect(found("中断", board).contains(.stop))
        #expect(found(board.words(.doTheme), board).first == .theme)
    }

    @Test func `Enter does what is selected`() throws {
        var sample = try SampleBoard()
        sample.type(":finish")
        sample.press(.enter)
        #expect(sample.effects == [.perform(.work(.finish(JobID(OrderID("1052"), 1))))])
        #expect(sample.board.overlay == nil)
    }

    @Test func `an order's number in the palette jumps to it`() throws {
        var sample = try SampleBoard()
        sample.type(":1049")
        sample.press(.enter)
        #expect(sample.board.screen == .order)
        #expect(sample.target.order == OrderID("1049"))
    }

    @Test func `what has no key can be done from here`() throws {
        var sample = try SampleBoard()
        sample.type("1061")
        sample.press(.enter)
        sample.type(":no-show")
        sample.press(.enter)
        #expect(sample.effects == [])
        sample.press(.enter)
        let advisor = sample.board.workshop.order(OrderID("1061"))?.sheet.advisor
        #expect(sample.effects == [.perform(.visit(.noShow(OrderID("1061"), owner: advisor)))])
    }

    @Test func `what is not found is said, and nothing is done`() throws {
        var sample = try SampleBoard()
        sample.type(":zzzz")
        sample.press(.down, .enter)
        #expect(sample.effects == [])
        #expect(sample.facts.contains("zzzz"))
    }

    @Test func `the selection stays inside the list and goes back to the top with the text`() throws
    {
        var sample = try SampleBoard()
        sample.type(":")
        sample.press(.up)
        for _ in 0..<100 { sample.press(.down) }
        guard let palette = sample.board.overlay as? Palette else {
            return #expect(Bool(false))
        }
        #expect(palette.selected == sample.board.matches(of: palette).count - 1)
        sample.type("w")
        guard let narrowed = sample.board.overlay as? Palette else {
            return #expect(Bool(false))
        }
        #expect(narrowed.selected == 0)
        sample.press(.escape)
        #expect(sample.board.overlay == nil)
    }

    @Test func `the palette can be drawn with its selection beyond what is found`() throws {
        var sample = try SampleBoard(rows: 24, columns: 80)
        sample.type(":zzzz")
        sample.press(.down, .tab, .down)
        #expect(!sample.lines.isEmpty)
    }
}
