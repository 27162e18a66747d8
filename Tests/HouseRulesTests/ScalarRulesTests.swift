import Testing

struct ScalarRulesTests {
    private func refused(_ text: String, in target: String = "WorkshopCore") -> [String] {
        Rule.readsScalars.violations(SourceTree("Sources/\(target)/X.swift", text)).map(\.subject)
    }

    @Test(arguments: [
        "a.hasPrefix(b)", "a.hasSuffix(\"/\")", "a.split(separator: \"/\")", "a.split { $0 == b }",
        "a.split(omittingEmptySubsequences: false, whereSeparator: \\.isLine)",
        "a.firstIndex(of: \"/\")", "a.lastIndex(of: \".\")", "a.contains(\"@\")",
        "a.replacing(\"a\", with: \"b\")", "a.first == \"[\"", "a.last != \"-\"",
        "\"abc\".contains($0)", "a.allSatisfy(\\.isWhitespace)", "a.filter { $0.isNumber }",
        "a.firstRange(of: b)", "a.components(separatedBy: b)",
    ])
    func `what goes by Character fails`(text: String) {
        #expect(refused(text).count == 1, "\(refused(text))")
    }

    @Test(arguments: [
        "a.begins(with: b)", "a.parts(at: \"/\")", "a.unicodeScalars.split(separator: \"/\")",
        "bytes.split(maxSplits: 2, whereSeparator: isBlank)", "a.utf8.split(separator: 10)",
        "a.split(separator: UInt8(ascii: \",\"))", "names.contains(name)", "a.first == b",
        "scalars.last != \" \"", "\"abc\".unicodeScalars.contains($0)",
        "a.allSatisfy(\\.properties.isWhitespace)", "words.starts(with: [\"andon\"])",
        "private static func isLetter(_ a: A) {}",
    ])
    func `what goes by scalars or bytes passes`(text: String) {
        #expect(refused(text).isEmpty, "\(refused(text))")
    }

    @Test func `what is drawn may be counted as people count it`() {
        #expect(refused("a.hasPrefix(b)", in: "BoardScreens").isEmpty)
        #expect(
            Rule.readsScalars.violations(SourceTree("Tests/A/X.swift", "a.hasPrefix(b)")).isEmpty)
    }
}
