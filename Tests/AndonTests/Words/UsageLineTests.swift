import Phrases
import Testing

@testable import andon

struct UsageLineTests {
    private func chinese(_ message: String) -> String {
        UsageLine(message: message, full: message).text(in: .simplifiedChinese)
    }

    @Test func `the line names where to read more, and in English what the option is for`() {
        let full = "Error: x\nUsage: y\n  See 'andon do --help' for more information."
        #expect(
            UsageLine(message: "Wrong.", full: full).text(in: .english)
                == "Wrong; see `andon do --help`")
        #expect(UsageLine(message: "Wrong", full: "nothing").text(in: .english) == "Wrong")
        let help = "Error: x\nHelp:  --frt <frt>  Hours,\n      as 1.8.\nUsage: y\n"
        let line = UsageLine(message: "Wrong", full: help)
        #expect(line.text(in: .english) == "Wrong: Hours, as 1.8")
        #expect(line.text(in: .simplifiedChinese) == "Wrong")
    }

    @Test func `values that fit are told in a row, however the parser lists them`() {
        let few = "The value 'E' is invalid for '--code <code>'. Please provide one of 'A' or 'B'."
        #expect(chinese(few) == "--code <code> 不能是“E”，可用：A、B")
        let many = """
            The value 'x' is invalid for '<s>'. Please provide one of the following:
              - a
              - b
            """
        #expect(chinese(many) == "<s> 不能是“x”，可用：a、b")
    }

    @Test func `what was typed may hold quotes itself`() {
        #expect(chinese("Unexpected argument 'O'Brien'") == "多余的参数“O'Brien”")
        #expect(chinese("Unexpected argument '\u{301}a'") == "多余的参数“\u{301}a”")
    }

    /// The parser's sentences as they come from it: with another version of it they may change.
    @Test(arguments: [
        ["status", "--frobnicate"], ["status", "--jsn"], ["order"], ["do", "qc", "1041"],
        ["do", "start", "1041", "--tech"], ["export", "x"], ["do", "book", "1", "--kind", "x"],
        ["plan", "--ms", "x"], ["status", "x"], ["status", "x", "y"], ["status", "--json=3"],
        ["do", "qc", "1041", "--pass", "--fail"], ["access", "x"], ["do", "x"], ["x"],
        ["export", "orders", "--csv", "--json"], ["appointments", "--days", "0"],
    ])
    func `what the parser says is told in Chinese`(_ words: [String]) throws {
        for asked in [words + ["--lang", "zh-Hans"], words] {
            let run = try runAndon(
                asked, environment: asked == words ? ["LC_ALL": "zh_CN.UTF-8"] : [:])
            #expect(run.status == 2 && run.out == "")
            let line = run.err.dropFirst("andon: ".count)
            let isChinese = line.unicodeScalars.contains { (0x4e00...0x9fff).contains($0.value) }
            #expect(isChinese, "\(run.err)")
            #expect(!line.contains("nvalid") && !line.contains("nexpected"), "\(run.err)")
        }
    }
}
