import Testing

struct SizeRulesTests {
    private func lines(_ count: Int, _ line: String = "x") -> String {
        String(repeating: line + "\n", count: count)
    }

    @Test func `a file of 400 lines passes and one of 401 fails`() {
        #expect(Rule.fileLength.violations(SourceTree("Sources/A/X.swift", lines(400))).isEmpty)
        #expect(Rule.fileLength.violations(SourceTree("Tests/A/X.swift", lines(401))).count == 1)
        #expect(Rule.fileLength.violations(SourceTree("Sources/C/C.c", lines(401))).count == 1)
    }

    @Test func `a recorded screen may be longer and wider than code`() {
        let tree = SourceTree(
            "Tests/A/Screens/wall.txt", lines(500, String(repeating: "─", count: 250)))
        #expect(Rule.fileLength.violations(tree).isEmpty)
        #expect(Rule.lineWidth.violations(tree).isEmpty)
    }

    @Test func `a function of 60 lines passes and one of 61 fails by its name`() {
        func tree(_ count: Int) -> SourceTree {
            SourceTree("Sources/A/X.swift", "func work() {\n" + lines(count - 2) + "}\n")
        }
        #expect(Rule.functionLength.violations(tree(60)).isEmpty)
        #expect(Rule.functionLength.violations(tree(61)).map(\.subject) == ["work"])
    }

    @Test func `a line of 100 columns passes and one of 101 fails`() {
        func violations(_ line: String) -> [Violation] {
            Rule.lineWidth.violations(SourceTree("Sources/A/X.swift", "\n" + line))
        }
        #expect(violations(String(repeating: "x", count: 100)).isEmpty)
        #expect(violations(String(repeating: "x", count: 101)).map(\.line) == [2])
    }

    @Test func `columns are cells, so that a Chinese line counts double and an accent nothing`() {
        func violations(_ line: String) -> [Violation] {
            Rule.lineWidth.violations(SourceTree("Sources/A/X.swift", line))
        }
        #expect(violations(String(repeating: "车", count: 50)).isEmpty)
        #expect(violations(String(repeating: "车", count: 51)).count == 1)
        #expect(violations(String(repeating: "e\u{301}", count: 100)).isEmpty)
    }

    @Test func `a brace too many fails`() {
        #expect(Rule.bracesBalance.violations(SourceTree("Tests/A/X.swift", "{ } }")).count == 1)
        #expect(Rule.bracesBalance.violations(SourceTree("Tests/A/X.swift", "{ \"}\" }")).isEmpty)
    }
}
