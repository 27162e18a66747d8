import Testing

@testable import TerminalCanvas

struct ThemeDocumentTests {
    @Test func `values keep their kinds`() throws {
        let read = try ThemeValue.read(
            "a = \"x\"\nb = 7\nc = [\"y\", 1]\nd = { e = \"z\" }\nf = 1.5\n[g.\"h.i\"]\nj = 1",
            file: "test")
        #expect(read["a"] == .text("x"))
        #expect(read["b"] == .number(7))
        #expect(read["c"] == .list([.text("y"), .number(1)]))
        #expect(read["d"] == .table(["e": .text("z")]))
        #expect(read["f"] == .other)
        #expect(read["g"] == .table(["h.i": .table(["j": .number(1)])]))
    }

    @Test func `a syntax error tells its line`() {
        #expect {
            try ThemeValue.read("a = 1\n\nb = = 2", file: "test")
        } throws: {
            ($0 as? ThemeProblem)?.line == 3
        }
    }
}
