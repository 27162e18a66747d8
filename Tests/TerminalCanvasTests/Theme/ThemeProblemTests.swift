import TerminalCanvas
import Testing

struct ThemeProblemTests {
    @Test func `a problem names its file, its line and what is wrong there`() {
        let (_, problems) = Theme.parse("\nx = 1", named: "mine", parent: { _ in nil })
        #expect(problems.map(\.file) == ["mine"] && problems.map(\.line) == [2])
        #expect(problems.map(\.reason) == [.meansNothing("x")])
        #expect(ThemeLibrary().load("gone").problems.first?.line == 0)
    }
}
