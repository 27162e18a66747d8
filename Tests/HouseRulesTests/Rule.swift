import Testing

/// One place where a house rule is broken.
struct Violation: Sendable, Equatable, CustomStringConvertible {
    let path: String
    let line: Int
    /// What breaks the rule and an exception can name: a function's name, a module, a word.
    let subject: String
    let message: String

    var description: String { "\(path):\(line): \(message)" }
}

/// A house rule: all the places of a tree where it is broken.
struct Rule: Sendable, CustomTestStringConvertible {
    let name: String
    let violations: @Sendable (SourceTree) -> [Violation]

    var testDescription: String { name }

    init(name: String, violations: @escaping @Sendable (SourceTree) -> [Violation]) {
        self.name = name
        self.violations = violations
    }

    /// A rule that a single token can break, judged with what stands around it.
    init(
        name: String, advice: String, in applies: @escaping @Sendable (TreeFile) -> Bool,
        breaks: @escaping @Sendable (Declarations, Int) -> Bool
    ) {
        self.init(name: name) { tree in
            tree.swiftFiles.filter(applies).flatMap { file in
                let code = Declarations(file.tokens)
                return code.tokens.indices.filter { breaks(code, $0) }.map { index in
                    Violation(
                        path: file.path, line: code.tokens[index].line, subject: code.text(index),
                        message: "`\(code.text(index))`: \(advice)")
                }
            }
        }
    }

    static let all: [Rule] = [
        .fileLength, .functionLength, .lineWidth, .bracesBalance,
        .imports, .noXCTest,
        .testTwins, .testTwinsTest,
        .noCatchAll,
        .noClock, .noChance, .noSleep, .noForcedTry, .readsScalars,
        .typeNames, .forbiddenWords, .noErrorSpeaks,
        .readmeHeadings, .readmeNamesTargets, .readmeNamesDependencies,
    ]
}
