import Testing

@testable import TerminalCanvas

struct ThemeLinesTests {
    private let source = """
        name = "x"
        [palette]
        late = "#000000"
        [roles]
          "job.late" = "late"
        late = "late"
        [roles.odd]
        fg = "x"
        """

    @Test func `a key is found in its own section only`() {
        #expect(ThemeLines.find("late", in: "palette", of: source) == 3)
        #expect(ThemeLines.find("late", in: "roles", of: source) == 6)
        #expect(ThemeLines.find("job.late", in: "roles", of: source) == 5)
        #expect(ThemeLines.find("odd", in: "roles", of: source) == 7)
        #expect(ThemeLines.find("name", in: nil, of: source) == 1)
        #expect(ThemeLines.find("gone", in: "roles", of: source) == 0)
    }

    @Test func `line ends of other systems count too`() {
        #expect(ThemeLines.find("b", in: nil, of: "a = 1\r\nb = 2\r\n") == 2)
    }
}
