private let guide = "Sources/README.md"
private let headings = [
    "Code map", "Invariants", "Deliberately absent", "Recipes", "Dependencies and their reasons",
    "Decisions",
]

extension Rule {
    static let readmeHeadings = Rule(name: "the guide to the sources has its parts") { tree in
        guard let text = guideText(tree) else {
            return [violation(guide, "there is no \(guide)")]
        }
        let found = Set(text.split(separator: "\n"))
        return headings.filter { !found.contains("## \($0)") }.map {
            violation($0, "the heading \"## \($0)\" is missing")
        }
    }

    static let readmeNamesTargets = Rule(name: "the guide's code map names each target") { tree in
        let map = section("Code map", of: tree)
        let targets = Set(tree.files.filter(\.isSource).compactMap(\.target))
        return targets.sorted().filter { !map.contains("`\($0)`") }.map {
            violation($0, "the code map does not name `\($0)`")
        }
    }

    static let readmeNamesDependencies = Rule(
        name: "the guide gives the reason for each dependency"
    ) { tree in
        let reasons = section("Dependencies and their reasons", of: tree)
        let manifest = tree.files.first { $0.path == "Package.swift" }?.text ?? ""
        let packages = manifest.matches(of: #/\.package\(\s*url:\s*".*/([^/"]+?)(?:\.git)?"/#)
        let libraries = manifest.matches(of: #/\.linkedLibrary\("([^"]+)"/#)
        let names = packages.map(\.output.1) + libraries.map(\.output.1)
        return names.filter { !reasons.contains("`\($0)`") }.map {
            violation(String($0), "no reason is given for `\($0)`")
        }
    }

    private static func guideText(_ tree: SourceTree) -> String? {
        tree.files.first { $0.path == guide }?.text
    }

    private static func section(_ heading: String, of tree: SourceTree) -> String {
        guard let text = guideText(tree), let start = text.firstRange(of: "## \(heading)\n") else {
            return ""
        }
        let rest = text[start.upperBound...]
        return String(rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)])
    }

    private static func violation(_ subject: String, _ message: String) -> Violation {
        Violation(path: guide, line: 1, subject: subject, message: message)
    }
}
