import Phrases
import Testing

@testable import andon

struct AndonTests {
    private func run(_ words: String...) throws -> ProgramRun { try runAndon(words) }

    @Test func `the version and the help are answers`() throws {
        let version = try run("--version")
        #expect(version.status == 0 && version.out.contains("."))
        let help = try run("--help")
        #expect(help.status == 0 && help.err == "")
        for command in ["status", "order", "do", "import", "export", "init", "shop", "doctor"] {
            #expect(help.out.contains("\n  \(command) "), "\(command)")
        }
    }

    @Test(
        arguments: [
            (["frobnicate"], "there is no command frobnicate"),
            (["access", "frobnicate"], "there is no command access frobnicate; there are add,"),
            (["do", "frobnicate", "1041"], "there is no verb frobnicate"),
            (["status", "--frobnicate"], "Unknown option '--frobnicate'"),
            (["order"], "Missing expected argument '<ro>'"),
            (["do", "start"], "Missing expected argument '<ro>'"),
            (["do", "stop", "1041", "--code", "E", "--reason", "x"], "The value 'E' is invalid"),
            (["do", "hire", "Bob", "--skill", "5"], "The value '5' is invalid"),
            (["do", "qc", "1041"], "Missing one of: --pass, --fail"),
            (["export", "everything"], "The value 'everything' is invalid"),
            (["export", "orders", "--csv", "--json"], "--csv cannot be used with --json"),
            (["completions", "tcsh"], "The value 'tcsh' is invalid"),
            (["init", "--hours", "16:00-07:00"], "The value '16:00-07:00' is invalid"),
        ])
    func `wrong usage is one line and the status 2`(_ words: [String], _ start: String) throws {
        let run = try runAndon(words)
        #expect(run.status == 2 && run.out == "")
        #expect(run.err.hasPrefix("andon: " + start), "\(run.err)")
        #expect(run.err.filter { $0 == "\n" }.count == 1)
    }

    @Test func `what steers a terminal does not come back from the command line`() throws {
        for words in [["\u{1b}[31mred"], ["do", "x\u{202e}y"], ["status", "--\u{1b}c"]] {
            let run = try runAndon(words)
            #expect(run.status == 2)
            #expect(!run.err.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
        }
    }

    @Test func `a verb without do is told with it`() {
        let line = Andon.unknownWord(in: ["start", "1041"])?.text(in: .english)
        #expect(line == "there is no command start, but a verb: `andon do start`")
    }

    @Test func `a word that is known is left to the parser`() {
        #expect(Andon.unknownWord(in: ["status", "x"]) == nil)
        #expect(Andon.unknownWord(in: ["do", "start", "x"]) == nil)
        #expect(Andon.unknownWord(in: ["help"]) == nil)
        #expect(Andon.unknownWord(in: ["--store", "x"]) == nil)
        #expect(Andon.unknownWord(in: ["do", "x"])?.kind == .usage)
    }

    @Test func `a reader that goes away ends the program quietly`() throws {
        let shop = try ShopOnDisk.working()
        for command in ["status --json", "export events", "order 1041"] {
            let run = try runProgram(
                "sh", ["-c", "\"$0\" \(command) --store '\(shop.store)' | :", andonPath],
                environment: shop.home.environment())
            #expect(run.status == 0 && run.err == "", "\(command): \(run.err)")
        }
    }
}
