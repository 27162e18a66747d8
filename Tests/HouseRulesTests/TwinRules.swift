extension Rule {
    static let testTwins = Rule(name: "each source file has a test twin") { tree in
        twins(tree).filter { $0.twin == nil }.map { file, _ in
            let wanted = "Tests/\(testTarget(of: file))/…/\(file.name)Tests.swift"
            return Violation(
                path: file.path, line: 1, subject: file.name, message: "there is no \(wanted)")
        }
    }

    static let testTwinsTest = Rule(name: "a test twin has tests") { tree in
        twins(tree).compactMap { _, twin in
            guard let twin, !hasTest(twin) else { return nil }
            return Violation(
                path: twin.path, line: 1, subject: twin.name, message: "the file has no @Test")
        }
    }

    /// Source files that need a twin, each with the twin it has.
    ///
    /// The entry point of a program is tested from outside, the bench measures instead, an empty
    /// file has nothing to test, and a language's texts are read by the twin of the language.
    private static func twins(_ tree: SourceTree) -> [(file: TreeFile, twin: TreeFile?)] {
        let tests = tree.swiftFiles.filter(\.isTest)
        return tree.swiftSources
            .filter { $0.name != "main" && $0.target != "AndonBench" && $0.tokens.count > 4 }
            .filter { !isPartOfLanguage($0) }
            .map { file in
                let twin = tests.first {
                    $0.target == testTarget(of: file) && $0.name == "\(file.name)Tests"
                }
                return (file, twin)
            }
    }

    private static func isPartOfLanguage(_ file: TreeFile) -> Bool {
        let folders = file.path.split(separator: "/").dropLast()
        guard folders.dropLast().last == "Languages", let language = folders.last else {
            return false
        }
        return file.name.count > language.count && file.name.hasPrefix(language)
    }

    /// What a report says is held against what the program prints, by the program's own tests.
    private static func testTarget(of file: TreeFile) -> String {
        ["andon", "Reports"].contains(file.target)
            ? "AndonTests" : "\(file.target ?? "")Tests"
    }

    private static func hasTest(_ file: TreeFile) -> Bool {
        zip(file.tokens, file.tokens.dropFirst()).contains { $0.text == "@" && $1.text == "Test" }
    }
}
