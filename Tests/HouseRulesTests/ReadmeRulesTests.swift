import Testing

struct ReadmeRulesTests {
    private func subjects(_ rule: Rule, guide: String?, manifest: String = "") -> [String] {
        var files = [
            TreeFile("Sources/WorkshopCore/X.swift", ""), TreeFile("Package.swift", manifest),
        ]
        if let guide { files.append(TreeFile("Sources/README.md", guide)) }
        return rule.violations(SourceTree(files)).map(\.subject)
    }

    @Test func `a missing guide fails`() {
        #expect(subjects(.readmeHeadings, guide: nil) == ["Sources/README.md"])
    }

    @Test func `a missing part fails`() {
        let guide = "## Code map\n## Invariants\n## Deliberately absent\n## Recipes\n## Decisions\n"
        #expect(subjects(.readmeHeadings, guide: guide) == ["Dependencies and their reasons"])
    }

    @Test func `a target that the code map leaves out fails, named elsewhere or not`() {
        let elsewhere = "## Code map\nnothing\n## Recipes\n`WorkshopCore`"
        #expect(subjects(.readmeNamesTargets, guide: elsewhere) == ["WorkshopCore"])
        #expect(subjects(.readmeNamesTargets, guide: "## Code map\n`WorkshopCore`").isEmpty)
    }

    @Test func `a dependency without a reason fails`() {
        let manifest = """
            .package(url: "https://example.org/a/One.swift", exact: "1.0.0"),
            .package(
                url: "https://example.org/a/two.git", from: "1.0.0"),
            linkerSettings: [.linkedLibrary("three")]
            """
        let guide = "## Dependencies and their reasons\n`two` draws\n"
        #expect(
            subjects(.readmeNamesDependencies, guide: guide, manifest: manifest)
                == ["One.swift", "three"])
    }
}
