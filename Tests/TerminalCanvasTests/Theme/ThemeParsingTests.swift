import Testing

@testable import TerminalCanvas

struct ThemeParsingTests {
    private func parse(
        _ toml: String, parents: [String: String] = [:]
    ) -> (theme: Theme, problems: [ThemeProblem]) {
        Theme.parse(toml, named: "mine", parent: { parents[$0] })
    }

    @Test func `a bad colour is named with its line and the rest of the file counts`() {
        let (theme, problems) = parse(
            """
            name = "Mine"
            [palette]
            good = "#00ff00"
            late = "redd"
            worse = { hex = 7 }
            [roles]
            text = "good"
            "job.late" = { fg = "late", modifiers = ["blink"] }
            """)
        #expect(theme.name == "Mine")
        #expect(problems.map(\.line) == [4, 5, 8, 8])
        #expect(problems.first?.reason == .notColour("late", text: "redd"))
        #expect(theme.style(for: "job.late", tier: .trueColour).foreground == .rgb(0x00ff00))
    }

    @Test func `a bad colour of a child leaves the parent's`() {
        let (theme, problems) = parse(
            "inherits = \"base\"\n[palette]\nlate = \"nothing\"",
            parents: ["base": "[palette]\nlate = \"#ff0000\"\n[roles]\n\"job.late\" = \"late\""])
        #expect(problems.map(\.line) == [3])
        #expect(theme.style(for: "job.late", tier: .trueColour).foreground == .rgb(0xff0000))
    }

    @Test func `a child's palette recolours the roles of its parent`() {
        let (theme, problems) = parse(
            "inherits = \"base\"\n[palette]\nlate = \"#0000ff\"",
            parents: ["base": "[palette]\nlate = \"#ff0000\"\n[roles]\n\"job.late\" = \"late\""])
        #expect(problems.isEmpty)
        #expect(theme.style(for: "job.late", tier: .trueColour).foreground == .rgb(0x0000ff))
    }

    @Test func `themes that inherit in a circle are caught`() {
        let (_, problems) = parse(
            "inherits = \"a\"",
            parents: ["a": "inherits = \"b\"", "b": "\ninherits = \"mine\""])
        #expect(problems.map(\.file) == ["b"])
        #expect(problems.map(\.line) == [2])
        #expect(parse("inherits = \"mine\"").problems.count == 1)
        #expect(parse("inherits = \"gone\"").problems.map(\.line) == [1])
    }

    @Test func `text that is not TOML gives a problem with its line and an empty theme`() {
        let (theme, problems) = parse("name = \"x\"\n[palette\nlate = 1")
        #expect(problems.map(\.line) == [2])
        #expect(theme.style(for: "text", tier: .trueColour) == Style())
    }

    @Test func `unknown entries are named and passed over`() {
        let (_, problems) = parse(
            """
            colour = 1
            tier = "9"
            [palette]
            a = { hex = "#000000", c256 = 900, c16 = "mauve", mono = "loud" }
            b = { c256 = 3 }
            c = true
            [roles]
            text = { fg = "a", size = 3 }
            job = 4
            title = { bg = "nowhere" }
            """)
        #expect(Set(problems.map(\.line)) == [1, 2, 4, 5, 6, 8, 9, 10])
    }

    @Test(arguments: [
        "\u{0}", "[[roles]]\n", "roles = 3", "[roles]\n\"a\\u0000b\" = \"x\"", "palette = []",
        "inherits = 3", "[roles]\ntext = { fg = [1] }", "[palette]\n\"\" = \"#000000\"",
        "a = 1979-05-27T07:32:00Z\n[roles]\ntext = { fg = 1.5 }", "\r\n[roles]\r\ntext = 3\r\n",
    ])
    func `no text makes it trap`(_ toml: String) {
        #expect(parse(toml).theme.name == "mine")
    }
}
