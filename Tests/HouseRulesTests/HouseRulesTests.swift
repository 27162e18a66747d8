import Testing

struct HouseRulesTests {
    @Test(arguments: Rule.all)
    func `the tree keeps the rule`(rule: Rule) {
        for violation in unexcused(rule, in: .repository, exceptions: Exception.all) {
            Issue.record("\(violation)")
        }
    }

    @Test func `every exception is still needed`() {
        for exception in needlessExceptions(Exception.all, in: .repository) {
            Issue.record("delete the exception for \(exception.subject) in \(exception.path)")
        }
    }

    @Test func `the repository is found and read`() {
        let paths = Set(SourceTree.repository.files.map(\.path))
        #expect(paths.isSuperset(of: ["Package.swift", "Makefile", ".ci/run", ".swift-format"]))
        #expect(paths.contains("Tests/HouseRulesTests/HouseRulesTests.swift"))
        #expect(!paths.contains { $0.hasPrefix(".git/") || $0.hasPrefix(".build") })
    }

    @Test func `an exception excuses its own place and no other`() {
        let tree = SourceTree([
            TreeFile("Sources/A/X.swift", "try! a()"), TreeFile("Sources/A/Y.swift", "try! a()"),
        ])
        let exception = Exception(
            rule: .noForcedTry, path: "Sources/A/X.swift", subject: "try", reason: "a test")
        let left = unexcused(.noForcedTry, in: tree, exceptions: [exception])
        #expect(left.map(\.path) == ["Sources/A/Y.swift"])
        #expect(unexcused(.noSleep, in: tree, exceptions: [exception]).isEmpty)
    }

    @Test func `an exception that excuses nothing is noticed`() {
        let exception = Exception(
            rule: .noForcedTry, path: "Sources/A/X.swift", subject: "try", reason: "a test")
        let clean = SourceTree("Sources/A/X.swift", "try a()")
        #expect(needlessExceptions([exception], in: clean).count == 1)
        #expect(
            needlessExceptions([exception], in: SourceTree("Sources/A/X.swift", "try! a()")).isEmpty
        )
    }
}
