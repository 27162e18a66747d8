import Foundation
import Phrases

/// Facts about a language's texts that several tests ask for.
enum Catalogue {
    /// The numbers of the placeholders in a text.
    static func placeholders(_ text: String) -> Set<Int> {
        Set(text.matches(of: /\{(\d+)\}/).compactMap { Int($0.1) })
    }

    /// The phrases from `first` through `last`, in the order of the catalogue.
    static func phrases(_ first: Phrase, through last: Phrase) -> Set<Phrase> {
        Set(Phrase.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) })
    }

    /// The phrases whose names begin with `family`, as `doStart` does with `do`.
    static func family(_ family: String) -> [Phrase] {
        Phrase.allCases.filter { phrase in
            let name = "\(phrase)"
            return name.hasPrefix(family)
                && name.dropFirst(family.count).first?.isUppercase == true
        }
    }

    /// Terminal cells that a catalogue text takes: two for Chinese glyphs and their punctuation.
    static func cells(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    /// Whether a text holds a Chinese character.
    static func isChinese(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x4e00...0x9fff).contains($0.value) }
    }

    /// The names of the phrases in the order in which a language's files have them.
    static func keysInSource(_ language: String, _ parts: [String]) throws -> [String] {
        try parts.flatMap { try keys(in: "\(language)/\(language)\($0).swift") }
    }

    private static func keys(in file: String) throws -> [String] {
        let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let path = here.path + "/../../Sources/Phrases/Languages/" + file
        let source = try String(contentsOfFile: path, encoding: .utf8)
        return source.matches(of: /\.(\w+):\s+"/).map { String($0.1) }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        (0x1100...0x115f).contains(scalar.value) || (0x2e80...0xa4cf).contains(scalar.value)
            || (0xac00...0xd7a3).contains(scalar.value) || (0xf900...0xfaff).contains(scalar.value)
            || (0xfe30...0xfe6f).contains(scalar.value) || (0xff01...0xff60).contains(scalar.value)
    }
}
