import TerminalCanvas
import Testing

struct ThemeProblemTests {
    @Test func `a problem reads like a compiler's`() {
        let (_, problems) = Theme.parse("x = 1", named: "mine", parent: { _ in nil })
        #expect(problems.map { "\($0)" } == ["mine:1: `x` means nothing here and is passed over."])
        let missing = ThemeLibrary().load("gone").problems.first
        #expect(missing?.description.hasPrefix("gone: There is no such theme") == true)
    }
}
