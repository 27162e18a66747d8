import Phrases
import TerminalCanvas
import Testing

@testable import andon

struct ThemeWordsTests {
    private static let text = """
        tier = "neon"
        x = 1
        inherits = "gone"
        [palette]
        a = "redd"
        b = 3
        c = { c16 = "red" }
        d = { hex = "#112233", c256 = 999 }
        [roles]
        e = 3
        f = { fg = 3 }
        g = { fg = "nowhere", under = "a" }
        h = { modifiers = ["blink"] }
        """

    private func lines(_ language: Language) -> [String] {
        let parsed = Theme.parse(Self.text, named: "mine") { _ in nil }.problems
        let own = Theme.parse("inherits = \"mine\"", named: "mine") { _ in nil }.problems
        let broken = Theme.parse("[palette", named: "mine") { _ in nil }.problems
        let missing = ThemeLibrary().load("drak").problems
        return (parsed + own + broken + missing).map { $0.sentence(in: language) }
    }

    @Test(arguments: Language.all)
    func `everything that is passed over has its own line, which names the theme`(
        _ language: Language
    ) {
        let lines = lines(language)
        #expect(lines.count == 15 && Set(lines).count == lines.count, "\(lines)")
        for line in lines {
            #expect(line.hasPrefix("mine") || line.hasPrefix("drak"), "\(line)")
            #expect(!line.contains("\n") && !line.contains("{"), "\(line)")
        }
    }

    @Test func `a wrong colour is told with its line in the language of who reads`() {
        #expect(lines(.english).contains("mine:5: a: “redd” is not a colour like #1a2b3c"))
        #expect(
            lines(.simplifiedChinese)
                .contains("mine 第 5 行：a：“redd”不是颜色，请写成 #1a2b3c"))
    }
}
