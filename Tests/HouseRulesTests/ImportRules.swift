/// What each target may import besides the standard library, so that dependencies point one way.
private let allowedImports: [String: Set<String>] = [
    "ScalarText": [],
    "WorkshopCore": ["ScalarText"],
    "WorkshopPlanner": ["WorkshopCore"],
    "Phrases": ["WorkshopCore", "WorkshopPlanner"],
    "SampleDay": ["WorkshopCore"],
    "TOMLFiles": ["TOMLKit"],
    "DealerFiles": [
        "ScalarText", "WorkshopCore", "TOMLFiles", "TOMLKit", "Foundation", "Glibc",
    ],
    "WorkshopStore": [
        "ScalarText", "WorkshopCore", "GRDB", "GRDBSQLite", "Crypto", "Foundation", "Glibc",
        "Swift",
    ],
    "Reports": [
        "ScalarText", "WorkshopCore", "WorkshopPlanner", "DealerFiles", "TerminalCanvas", "Phrases",
    ],
    "Notices": ["ScalarText", "CCurl", "Crypto", "Foundation", "Glibc"],
    "EmbedThemes": ["PackagePlugin", "Foundation"],
    "TerminalCanvas": ["ScalarText", "CNcurses", "TOMLFiles", "TOMLKit", "Foundation", "Glibc"],
    "BoardScreens": ["WorkshopCore", "WorkshopPlanner", "TerminalCanvas", "Phrases"],
]

/// The programs, where everything meets but what one target wraps.
private let programs: Set = ["andon", "AndonBench"]
private let wrapped: Set = ["GRDB", "GRDBSQLite", "CNcurses", "CCurl"]
/// The bench holds the store against the library below it.
private let exempt: Set = ["AndonBench GRDB"]

extension Rule {
    static let imports = Rule(name: "targets import only what the architecture allows") { tree in
        tree.swiftSources.flatMap { file in
            importedModules(file).filter { !mayImport(file.target ?? "", $0.text) }.map {
                Violation(
                    path: file.path, line: $0.line, subject: $0.text,
                    message: "\(file.target ?? "no target") may not import \($0.text)")
            }
        }
    }

    static let noXCTest = Rule(name: "tests are written with Swift Testing") { tree in
        tree.swiftFiles.flatMap { file in
            importedModules(file).filter { $0.text == "XCTest" }.map {
                Violation(
                    path: file.path, line: $0.line, subject: $0.text,
                    message: "import Testing instead of XCTest")
            }
        }
    }

    private static func mayImport(_ target: String, _ module: String) -> Bool {
        guard programs.contains(target) else {
            return allowedImports[target]?.contains(module) ?? false
        }
        return !wrapped.contains(module) || exempt.contains("\(target) \(module)")
    }

    /// The tokens that name the modules a file imports.
    private static func importedModules(_ file: TreeFile) -> [Token] {
        let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        return file.tokens.indices.dropLast().compactMap { index in
            guard file.tokens[index].text == "import", file.tokens[index].kind == .word else {
                return nil
            }
            let isOneDeclaration = kinds.contains(file.tokens[index + 1].text)
            let module = index + (isOneDeclaration ? 2 : 1)
            return module < file.tokens.count ? file.tokens[module] : nil
        }
    }
}
