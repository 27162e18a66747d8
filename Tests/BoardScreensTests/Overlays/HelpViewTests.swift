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
        for verb in Verb.all where verb.screens.contains(screen) {
            #expect(labels.contains(language.template(verb.label)), "\(verb.label)")
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

    @Test(arguments: Language.all, [(24, 80), (40, 120), (50, 200)])
    func `what is said of a key is not cut`(_ language: Language, _ size: (Int, Int)) throws {
        var sample = try SampleBoard(language, rows: size.0, columns: size.1)
        sample.type("?")
        var shown = ""
        for _ in sample.board.helpLines {
            let inside = sample.lines.map { $0.split(separator: "│").dropFirst().first ?? "" }
            shown += inside.joined() + "\n"
            sample.press(.down)
        }
        let text = shown.filter { $0 != " " && $0 != "\n" }
        for verb in Verb.all where verb.screens.contains(.schedule) {
            let last = sample.board.words(verb.help).split(separator: " ").last ?? ""
            #expect(text.contains(last), "\(verb.label): \(last)")
        }
    }

    @Test(arguments: Language.all)
    func `on a technician's small screen the help stands below its key`(_ language: Language) throws
    {
        let sample = try SampleBoard(language, rows: 12, columns: 40, screen: .tech)
        let below = sample.board.helpLines.compactMap { line -> String? in
            if case .more(let text, 2, _) = line { return text }
            return nil
        }
        #expect(!below.isEmpty && below.allSatisfy { TextWidth.cells(of: $0) <= 32 })
    }
}
