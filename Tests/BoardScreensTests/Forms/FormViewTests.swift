import Phrases
import TerminalCanvas
import Testing

@testable import BoardScreens

struct FormViewTests {
    @Test(arguments: Language.all)
    func `the fields of a form line up in cells`(_ language: Language) throws {
        var sample = try SampleBoard(language, rows: 24, columns: 80)
        sample.type("x")
        guard let form = sample.board.overlay as? Form else { return #expect(Bool(false)) }
        let canvas = sample.board.draw()
        let starts = (0..<24).compactMap { row in
            (0..<80).first { canvas[row, $0].ink == Ink(.input) }
        }
        #expect(starts.count == form.shown.count - 1, "the choice is no text field")
        #expect(Set(starts).count == 1)
    }

    @Test func `the cursor stands where one types, also in Chinese`() throws {
        var sample = try SampleBoard(.simplifiedChinese, rows: 24, columns: 80)
        sample.type("x")
        sample.press(.tab)
        let before = try #require(sample.board.draw().cursor)
        sample.type("漏油a")
        let after = try #require(sample.board.draw().cursor)
        #expect(after.column - before.column == 5)
        #expect(after.row == before.row)
    }

    @Test func `a long text scrolls so that its end is seen`() throws {
        var sample = try SampleBoard(rows: 24, columns: 80)
        sample.type("x")
        sample.press(.tab)
        sample.type(String(repeating: "long ", count: 30) + "END")
        #expect(sample.lines.contains { $0.contains("END") })
        let cursor = try #require(sample.board.draw().cursor)
        #expect(cursor.column < 80)
    }

    @Test func `the problem is said below the fields`() throws {
        var sample = try SampleBoard(rows: 24, columns: 80)
        sample.type("x")
        sample.press(.enter)
        #expect(sample.lines.contains { $0.contains("! Fill in the reason.") })
    }
}
