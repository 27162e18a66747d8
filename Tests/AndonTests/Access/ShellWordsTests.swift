import Testing

@testable import andon

struct ShellWordsTests {
    @Test(arguments: [
        "andon", "", " ", "a b", "O'Brien", "'", "''", "李 雷", "a'b'c", "--as", "/opt/my andon",
        "$HOME", "`id`", "a;b", "*", "~", "a\\b", "\"",
    ])
    func `a quoted word is read back, by a shell too`(_ word: String) throws {
        let quoted = ShellWords.quote(word)
        #expect(ShellWords.split(quoted) == [word])
        let home = try CleanHome()
        let run = try runProgram(
            "sh", ["-c", "printf '%s' " + quoted], environment: home.environment())
        #expect(run.out == word)
    }

    @Test func `words stand between blanks`() {
        #expect(ShellWords.split("  a  'b c'd\t\\'e ") == ["a", "b cd", "'e"])
        #expect(ShellWords.split("") == [])
    }

    @Test(arguments: [
        "a;b", "a'b", "$x", "a\nb", "a\\b", "a|b", "a&b", "(a)", "a\"b\"", "é", "a\\",
    ])
    func `what a shell would read as more than words is not read`(_ command: String) {
        #expect(ShellWords.split(command) == nil)
    }
}
