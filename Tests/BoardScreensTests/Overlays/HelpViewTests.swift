import Phrases
import TerminalCanvas
import Testing

@testable import BoardScreens

struct HelpViewTests {
    @Test(arguments: Language.all, ScreenName.allCases)
    func `help lists every binding of the screen`(_ language: Language, _ screen: ScreenName) throws
    {
        var sample = try SampleBoard(language)
        sample.board.screen = screen
        let labels = sample.board.helpLines.compactMap { line -> String? in
            if case .key(_, let label, _, _) = line { return label }
            return nil
        }
        for binding in Binding.all where binding.screens.contains(screen) {
            #expect(labels.contains(language.template(binding.label)), "\(binding.action)")
        }
    }

    @Test func `help can be scrolled to its end and closed with any other key`() throws {
        var sample = try SampleBoard(rows: 24, columns: 80)
        sample.type("?")
        #expect(sample.lines.joined().contains("Keys"))
        sample.press(.end)
        let last = sample.board.helpLines.last { $0 != .blank }
        guard case .key(_, let label, _, _)? = last else { return #expect(Bool(false)) }
        #expect(sample.lines.contains { $0.contains(label) })
        sample.press(.home, .pageDown, .up, .down)
        sample.press(.escape)
        #expect(sample.board.overlay == nil)
        #expect(sample.effects == [])
    }

    @Test func `a key that closes help does nothing else`() throws {
        var sample = try SampleBoard()
        sample.type("?f")
        #expect(sample.board.overlay == nil)
        #expect(sample.effects == [])
    }

    @Test func `help says why a verb cannot be done`() throws {
        let lines = SampleBoard(try SampleBoard.workshop()).board.helpLines
        let reasons = lines.compactMap { line -> String? in
            if case .key(_, _, _, let reason) = line { return reason }
            return nil
        }
        #expect(!reasons.isEmpty)
        #expect(reasons.allSatisfy { !$0.isEmpty })
    }
}
