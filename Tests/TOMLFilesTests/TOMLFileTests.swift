import TOMLKit
import Testing

@testable import TOMLFiles

struct TOMLFileTests {
    @Test func `what is TOML is read`() throws {
        let text = """
            \u{FEFF}a = 1 # a comment
            "b c".'d' = -0.5
            [e.f]
            list = [ 1, [2,
              3], {g = "x", h.i = true}, ]
            long = \"""
              one "quoted"\\
              two\"""
            raw = '''
            '\\'''
            [[tables]]
            [[tables]]
            [empty]

            """
        let table = try TOMLFile.read(text)
        #expect(table["a"]?.int == 1 && table["tables"]?.array?.count == 2)
        #expect(table["e"]?.table?["f"]?.table?["list"]?.array?.count == 3)
    }

    @Test(arguments: [
        ("[[[", 1), ("a = 1\n[=a]", 2), ("[}.x]", 1), ("[[\\c]]", 1), ("[.hex = 1", 1), ("[", 1),
        ("a = ,", 1), ("a = [1,,2]", 1), ("a = 1979-05-27Tx", 1), ("a = 07:x", 1), ("a =", 1),
        ("= 1", 1), ("a", 1), ("a = \"x", 1), ("a = '''x\n\n", 1), ("a = {b = 1", 1),
        ("a = 1 b = 2", 1), ("a = \"\\u0000\"", 1), ("\"\\U00000000\" = 1", 1),
        ("a = \"\u{0}\"", 1),
        ("\n\na = \"\\", 3), ("a = {\nb = 1}", 1), ("a\rb = 1", 1), ("\"", 1), ("a = 'b\n'", 1),
    ])
    func `what is not is declined with its line`(_ text: String, _ line: Int) {
        #expect(throws: TOMLFlaw.self) { try TOMLFile.read(text) }
        do {
            _ = try TOMLFile.read(text)
        } catch {
            #expect(error.line == line, "\(text): \(error)")
            #expect(!error.reason.isEmpty && !error.reason.utf8.contains(10))
        }
    }

    @Test(arguments: ["[", "{a=", "a.", "[a."])
    func `nesting has a bound`(_ piece: String) {
        for head in ["a = ", "", "["] {
            let text = head + String(repeating: piece, count: 60_000)
            #expect(throws: TOMLFlaw.self) { try TOMLFile.read(text) }
        }
        #expect(throws: TOMLFlaw.self) {
            try TOMLFile.read("a = 1\n" + String(repeating: "#\n", count: TOMLFile.limit))
        }
    }

    /// Broken files of every kind: this process would not survive what the parser does not.
    @Test func `no text ends the process`() {
        let pieces = [
            "[", "]", "[[", "[[[", "{", "}", "\"", "'", "\"\"\"", "'''", "=", ".", ",", "\n", "\\",
            "#", "a", "1", "0x", "-", "+", "_", "inf", "nan", "true", "e", "T", "Z", ":", "\\u",
            "\\U", " ", "\t", "\r", "\u{FEFF}", "\u{0}", "中", "1979-05-27", "07:32", "= [",
            "a = ",
        ]
        let seed = """
            [a]
            b = 1
            [[c]]
            d = [1, [2, 3], {e = "x"}]
            g = '''x'''
            h = \"""y\"""
            "q".r = true
            """
        var chance = SeededNumbers(seed: 13)
        var read = 0
        for _ in 0..<20_000 {
            var text = Array(Bool.random(using: &chance) ? seed.unicodeScalars : "".unicodeScalars)
            for _ in 0..<Int.random(in: 1...6, using: &chance) {
                let place = Int.random(in: 0...text.count, using: &chance)
                if Int.random(in: 0..<3, using: &chance) == 0, place < text.count {
                    text.removeSubrange(place..<min(text.count, place + 3))
                } else {
                    let piece = pieces[Int.random(in: 0..<pieces.count, using: &chance)]
                    text.insert(contentsOf: piece.unicodeScalars, at: place)
                }
            }
            var whole = ""
            whole.unicodeScalars.append(contentsOf: text)
            if (try? TOMLFile.read(whole)) != nil { read += 1 }
        }
        #expect(read > 500, "nearly nothing got as far as the parser")
    }
}
