import Testing

struct WordRulesTests {
    private func refused(_ rule: Rule, _ path: String, _ text: String) -> [String] {
        rule.violations(SourceTree(path, text)).map(\.subject)
    }

    @Test func `an empty name of a type or a file fails`() {
        #expect(
            refused(
                .typeNames, "Sources/A/X.swift", "final class JobManager {}\nenum StringUtils {}")
                == ["JobManager", "StringUtils"])
        #expect(refused(.typeNames, "Tests/A/ScreenHelpers.swift", "") == ["ScreenHelpers"])
    }

    @Test func `a word that only begins like an empty one passes`() {
        #expect(refused(.typeNames, "Sources/A/X.swift", "struct Commonwealth {}").isEmpty)
        #expect(refused(.typeNames, "Sources/A/X.swift", "class func manager() {}").isEmpty)
    }

    @Test func `a word about the making fails in every kind of file`() {
        let word = "Assis" + "tant"
        for path in ["Sources/A/X.swift", "README.md", "Makefile", "Tests/A/day.json"] {
            #expect(refused(.forbiddenWords, path, "by an \(word).") == [word.lowercased()])
        }
    }

    @Test func `an error that speaks for itself fails, but in the bench and in tests`() {
        let line = "throw .failed(detail: \"\\(error)\")"
        #expect(refused(.noErrorSpeaks, "Sources/A/X.swift", line) == ["\\(error)"])
        #expect(refused(.noErrorSpeaks, "Sources/A/X.swift", "error.description").isEmpty)
        #expect(refused(.noErrorSpeaks, "Sources/AndonBench/X.swift", line).isEmpty)
        #expect(refused(.noErrorSpeaks, "Tests/A/XTests.swift", line).isEmpty)
    }

    @Test func `a path of one machine fails, and a session of SSH passes`() {
        #expect(refused(.forbiddenWords, "README.md", "/wo" + "rk/main").count == 1)
        #expect(refused(.forbiddenWords, "README.md", "see ~/work" + "/main").isEmpty)
        #expect(refused(.forbiddenWords, "README.md", "an SSH session ends").isEmpty)
        #expect(refused(.forbiddenWords, "README.md", "in the last ses" + "sion").count == 1)
    }
}
