/// A place that may break a rule, and why; the list of them may only shrink.
struct Exception: Sendable {
    let rule: Rule
    let path: String
    let subject: String
    let reason: String

    func covers(_ violation: Violation) -> Bool {
        violation.path == path && violation.subject == subject
    }

    static let all: [Exception] = [
        Exception(
            rule: .testTwins, path: "Sources/EmbedThemes/EmbedThemes.swift",
            subject: "EmbedThemes",
            reason: "a build plugin cannot be imported; BuiltInThemesTests looks at what it makes")
    ]
}

/// The exceptions that cover nothing in the tree any more.
func needlessExceptions(_ exceptions: [Exception], in tree: SourceTree) -> [Exception] {
    exceptions.filter { exception in
        !exception.rule.violations(tree).contains(where: exception.covers)
    }
}

/// The places where the tree breaks the rule without leave.
func unexcused(_ rule: Rule, in tree: SourceTree, exceptions: [Exception]) -> [Violation] {
    rule.violations(tree).filter { violation in
        !exceptions.contains { $0.rule.name == rule.name && $0.covers(violation) }
    }
}
