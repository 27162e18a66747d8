import Testing

struct TerminalScreenTests {
    @Test func `a Chinese character takes two cells and a combining accent none`() {
        #expect(cellWidth("车间A") == 5)
        #expect(cellWidth("e\u{301}") == 1)
        #expect(cellWidth("─●▲") == 3)
    }

    @Test func `a column is counted in cells, not in characters`() {
        #expect(cellColumn(of: "1041", in: "沪A 1041") == 4)
        #expect(cellColumn(of: "1042", in: "沪A 1041") == nil)
    }

    @Test func `columns that do not line up are told apart`() {
        let straight = TerminalScreen(rows: ["王师傅  |", "B. Smith|", "none"])
        #expect(straight.columns(of: "|") == [8, 8])
        #expect(TerminalScreen(rows: ["王师傅     |", "B. Smith|"]).columns(of: "|") == [11, 8])
    }

    @Test func `a text is found in its row`() {
        let screen = TerminalScreen(rows: ["one", "two three"])
        #expect(screen.row(with: "three") == "two three")
        #expect(screen.contains("one"))
        #expect(!screen.contains("four"))
        #expect(screen.text == "one\ntwo three")
    }
}
