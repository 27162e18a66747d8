/// Words that name nothing: what such a type does could be anything.
private let emptyNames: Set = [
    "Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common",
]

/// Words about how or where the tree was made, in two halves, so that this file keeps its rule.
private let forbidden: [(first: String, second: String)] = [
    ("assis", "tant"), ("chat", "gpt"), ("clau", "de"), ("copi", "lot"), ("gemi", "ni"),
    ("open", "ai"), ("anthro", "pic"), ("language ", "model"), ("this ses", "sion"),
    ("last ses", "sion"), ("next ses", "sion"), ("previous ses", "sion"), ("work ses", "sion"),
    ("coding ses", "sion"), (" /wo", "rk/"), ("\"/wo", "rk/"), ("/ro", "ot/"), ("/Us", "ers/"),
    ("/tmp/an", "don"), ("/tmp/br", "ief"),
]

extension Rule {
    static let typeNames = Rule(name: "names say what a type does") { tree in
        let keywords: Set = ["struct", "class", "enum", "protocol", "actor", "typealias"]
        return tree.swiftFiles.flatMap { file in
            let declared = zip(file.tokens, file.tokens.dropFirst())
                .filter { keywords.contains($0.text) && $1.kind == .word }
                .map { (name: $1.text, line: $1.line) }
            return (declared + [(name: file.name, line: 1)])
                .filter { !camelWords($0.name).isDisjoint(with: emptyNames) }
                .map {
                    Violation(
                        path: file.path, line: $0.line, subject: $0.name,
                        message: "\($0.name) does not say what it does")
                }
        }
    }

    /// What an error says of itself is the language's own sentence unless its type has words.
    static let noErrorSpeaks = Rule(name: "no error speaks for itself") { tree in
        tree.swiftFiles.filter { $0.isSource && $0.target != "AndonBench" }.flatMap { file in
            file.lines.enumerated().flatMap { index, line in
                ["\\(error)", "describing: error", "error.localizedDescription"]
                    .filter { line.contains($0) }
                    .map {
                        Violation(
                            path: file.path, line: index + 1, subject: $0,
                            message: "`\($0)`: say it in words of this program")
                    }
            }
        }
    }

    static let forbiddenWords = Rule(name: "the tree speaks of the product alone") { tree in
        tree.files.flatMap { file in
            file.lines.enumerated().flatMap { index, line in
                let text = " " + line.lowercased()
                return forbidden.map { ($0.first + $0.second).lowercased() }
                    .filter { text.contains($0) }
                    .map {
                        Violation(
                            path: file.path, line: index + 1, subject: $0,
                            message: "\"\($0)\" does not belong to the product")
                    }
            }
        }
    }
}
