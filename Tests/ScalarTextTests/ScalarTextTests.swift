import ScalarText
import Testing

struct ScalarTextTests {
    private static let marks = ["\u{301}", "\u{E33}", "\u{903}", "\u{200D}", "\u{1F3FB}"]

    @Test(arguments: marks)
    func `a mark behind a separator hides it from nobody`(mark: String) {
        let text = "a/\(mark)b"
        #expect(!text.hasPrefix("a/"), "what the functions are for")
        #expect(text.begins(with: "a/"))
        #expect(text.holds("/"))
        #expect(text.rest(behind: "a/").map(String.init) == "\(mark)b")
        #expect(text.cut(at: "/")?.before == "a")
        #expect(text.cutAtLast("/").map { String($0.behind) } == "\(mark)b")
        #expect(text.parts(at: "/").map(String.init) == ["a", "\(mark)b"])
        #expect("a/\(mark)".ends(with: "/\(mark)"))
        #expect("/\(mark)".exchanging("/", for: "-") == "-\(mark)")
    }

    @Test func `a text is cut at its first mark, at its last and at each`() {
        #expect("a--b--c".cut(at: "--").map { [$0.before, $0.behind] } == ["a", "b--c"])
        #expect("a-b-c".cutAtLast("-").map { [$0.before, $0.behind] } == ["a-b", "c"])
        #expect("a,,b,".parts(at: ",") == ["a", "", "b", ""])
        #expect("a,b,c".parts(at: ",", most: 1) == ["a", "b,c"])
        #expect("".parts(at: ",") == [""])
        #expect("abc".cut(at: "") == nil)
        #expect("é…è".cut(at: "è").map { String($0.before) } == "é…")
        #expect("aab".cut(at: "ab")?.before == "a")
    }

    @Test func `beginnings and ends come off where they are there`() {
        #expect("notes.toml".rest(before: ".toml") == "notes")
        #expect("notes".rest(before: ".toml") == nil)
        #expect("--lang=en".rest(behind: "--lang=") == "en")
        #expect("lang".rest(behind: "language") == nil)
        #expect("x".rest(behind: "") == "x")
    }

    @Test func `lines end as any system ends them`() {
        #expect("a\r\nb\rc\nd\u{2028}\ne".lines == ["a", "b", "c", "d", "", "e"])
        #expect("".lines == [""])
        #expect("a\n".lines == ["a", ""])
    }

    @Test func `words and blanks are those of scalars`() {
        #expect(" a\t b\u{3000}c\r\n".words == ["a", "b", "c"])
        #expect("\u{A0} a b ".trimmed == "a b")
        #expect(" \t".trimmed.isEmpty)
        #expect("\u{3000}\r\n".isBlank)
        #expect("".isBlank)
        #expect(!" \u{301}".isBlank)
        #expect("a 1 b".only { !$0.properties.isWhitespace } == "a1b")
    }

    @Test func `texts that are read as the same need not be the same`() {
        #expect("\u{E9}" == "e\u{301}")
        #expect(!"\u{E9}".isExactly("e\u{301}"))
        #expect("\u{E9}".isExactly("\u{E9}"))
    }

    @Test func `a part is exchanged wherever it stands`() {
        #expect("\"a\"\"b\"".exchanging("\"", for: "\"\"") == "\"\"a\"\"\"\"b\"\"")
        #expect("aaa".exchanging("aa", for: "b") == "ba")
        #expect("abc".exchanging("x", for: "y") == "abc")
    }

    @Test func `the first scalars are counted as such`() {
        #expect("e\u{301}e\u{301}".first(scalars: 3).unicodeScalars.count == 3)
        #expect("ab".first(scalars: 3) == "ab")
    }

    @Test func `no scalar that joins a slash before it may begin a name`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            var pair = "/".unicodeScalars
            pair.append(scalar)
            if String(pair).count == 1 { #expect(scalar.needsBase, "\(String(value, radix: 16))") }
        }
        for letter in "aé中가อ9#(".unicodeScalars { #expect(!letter.needsBase, "\(letter)") }
        #expect(("\u{E33}" as Unicode.Scalar).needsBase)
    }

    @Test func `plain letters and digits are ASCII`() {
        for scalar in "azAZ09".unicodeScalars { #expect(scalar.isPlain, "\(scalar)") }
        for scalar in "é-_Ａ５\u{212A}".unicodeScalars { #expect(!scalar.isPlain, "\(scalar)") }
        for scalar in "059".unicodeScalars { #expect(scalar.isDigit, "\(scalar)") }
        for scalar in "a５²".unicodeScalars { #expect(!scalar.isDigit, "\(scalar)") }
    }
}
