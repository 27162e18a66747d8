import Testing

@testable import TerminalCanvas

struct ThemeTests {
    private let theme = Theme.parse(
        """
        [palette]
        base = "#000000"
        ink = "#ffffff"
        late = { hex = "#D55E00", c256 = 166, c16 = "red", mono = "reverse" }
        [roles]
        text = { fg = "ink", bg = "base" }
        job = { fg = "#00ff00", modifiers = ["bold"] }
        "job.late" = "late"
        "job.odd" = { bg = "late", mono = ["underline"] }
        """, named: "test", parent: { _ in nil }
    ).theme

    @Test func `a role that is missing falls back by its prefixes and then to text`() {
        #expect(theme.style(for: "job.done", tier: .trueColour).foreground == .rgb(0x00ff00))
        #expect(theme.style(for: "job.late.very", tier: .twoFiftySix).foreground == .indexed(166))
        #expect(theme.style(for: "unheard", tier: .trueColour).foreground == .rgb(0xffffff))
    }

    @Test func `what a role does not say comes from its prefixes`() {
        let style = theme.style(for: "job.late", tier: .sixteen)
        #expect(style == Style(foreground: .indexed(1), background: .indexed(0), modifiers: .bold))
    }

    @Test func `without colours modifiers tell roles apart`() {
        #expect(theme.style(for: "job.late", tier: .mono).modifiers == [.bold, .reverse])
        #expect(theme.style(for: "job.odd", tier: .mono).modifiers == .underline)
        #expect(theme.style(for: "job.late", tier: .mono).foreground == .standard)
    }

    @Test func `the plain theme leaves everything to the terminal`() {
        #expect(Theme.plain.style(for: "job.late", tier: .trueColour) == Style())
        #expect(Theme.plain.styles(for: ["a", "b"], tier: .mono).count == 2)
        #expect(!Theme.plain.defines("text") && theme.defines("job.late"))
    }
}
