import Testing

struct LexerTests {
    private func words(_ text: String) -> [String] {
        Lexer.tokens(of: text).map(\.text)
    }

    @Test func `comments are no code, nested ones neither`() {
        #expect(words("a // b {\n/* c /* d */ e */ f") == ["a", "f"])
    }

    @Test func `the text of a string is no code, its interpolations are`() {
        #expect(
            words(#"x = "a { \(f("}")) b" y"#) == [
                "x", "=", "\"", "(", "f", "(", "\"", ")", ")", "y",
            ])
    }

    @Test func `a raw string ends at its own mark only`() {
        #expect(words(##"#"a " \(b) \#(c) {"# d"##) == ["\"", "(", "c", ")", "d"])
    }

    @Test func `a long string keeps quotes and braces to itself`() {
        #expect(words("\"\"\"\n \"quoted\" {\n\"\"\" z") == ["\"", "z"])
    }

    @Test func `a name between backticks is one word`() {
        #expect(words("func `a {b} (c)`() {}") == ["func", "`a {b} (c)`", "(", ")", "{", "}"])
    }

    @Test func `a token knows its line`() {
        #expect(Lexer.tokens(of: "a\n\n/*\n*/ b \"\"\"\n\n\"\"\"\nc").map(\.line) == [1, 4, 4, 7])
    }

    @Test func `an escaped quote does not end a string`() {
        #expect(words(#""a\"b{" c"#) == ["\"", "c"])
    }
}
