extension Rule {
    /// A new event, command, refusal or screen makes the compiler point at what must learn of it.
    ///
    /// A catch-all would hide those places. A switch counts when all its patterns of one place
    /// begin with cases of a guarded enumeration and of no other.
    static let noCatchAll = Rule(
        name: "a switch over events, commands, refusals or screens names every case"
    ) { tree in
        let enums = tree.swiftSources.flatMap { Declarations($0.tokens).enums }
        return tree.swiftSources.flatMap { file in
            Declarations(file.tokens).switches.compactMap { use in
                guard let line = use.catchAllLine, let name = guardedName(use, among: enums) else {
                    return nil
                }
                return Violation(
                    path: file.path, line: line, subject: name,
                    message: "a switch over \(name) has a catch-all; name the cases")
            }
        }
    }

    private static func guardedName(_ use: SwitchUse, among enums: [EnumCases]) -> String? {
        for names in use.heads.values {
            let possible = enums.filter { names.isSubset(of: $0.cases) }
            if let first = possible.first, possible.allSatisfy({ isGuarded($0.name) }) {
                return first.name
            }
        }
        return nil
    }

    private static func isGuarded(_ name: String) -> Bool {
        !camelWords(name).isDisjoint(with: ["Event", "Command", "Refusal", "Screen"])
    }

    /// The words of a name in camel case: `HTTPEventKind` has HTTP, Event and Kind.
    static func camelWords(_ name: String) -> Set<String> {
        var words: [String] = []
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : "_"
            let wasLower = index > 0 && !characters[index - 1].isUppercase
            if words.isEmpty || character.isUppercase && (wasLower || next.isLowercase) {
                words.append("")
            }
            words[words.count - 1].append(character)
        }
        return Set(words)
    }
}
