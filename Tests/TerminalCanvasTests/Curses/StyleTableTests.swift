import Testing

@testable import TerminalCanvas

struct StyleTableTests {
    private func table(_ tier: ColourTier, colours: Int, pairs: Int32 = 100) -> StyleTable {
        let (theme, problems) = Theme.parse(
            """
            [palette]
            base = "#000000"
            red = { hex = "#ff0000", c16 = "bright-red", mono = "reverse" }
            grey = { hex = "#808080", c16 = "bright-black" }
            [roles]
            text = { fg = "grey", bg = "base" }
            late = { fg = "red", bg = "base" }
            """, named: "test", parent: { _ in nil })
        #expect(problems.isEmpty)
        return StyleTable(
            theme: theme, roleNames: ["text", "late"], tier: tier, colours: colours
        ) { foreground, background in
            let pair = foreground * 1_000 + background
            return pair / 1_000 < pairs * 1_000 ? pair : nil
        }
    }

    @Test func `an ink's reverse turns a reversed role around so that a selection shows`() {
        let table = table(.mono, colours: 0)
        #expect(table[Ink(role: 1)].modifiers == .reverse)
        #expect(table[Ink(role: 1, modifiers: .reverse)].modifiers == [])
        #expect(table[Ink(role: 0, modifiers: [.reverse, .bold])].modifiers == [.reverse, .bold])
    }

    @Test func `eight colours show bright ones bold and grey as white`() {
        let table = table(.sixteen, colours: 8)
        #expect(table[Ink(role: 1)] == StyleTable.Entry(pair: 1_000, modifiers: .bold))
        #expect(table[Ink(role: 0)] == StyleTable.Entry(pair: 7_000, modifiers: []))
        #expect(self.table(.sixteen, colours: 16)[Ink(role: 1)].pair == 9_000)
    }

    @Test func `a role beyond the list and a lack of pairs fall back to the terminal's colours`() {
        #expect(table(.mono, colours: 0)[Ink(role: 99, modifiers: .bold)].modifiers == .bold)
        #expect(table(.twoFiftySix, colours: 256, pairs: 0)[Ink(role: 1)].pair == 0)
    }
}
