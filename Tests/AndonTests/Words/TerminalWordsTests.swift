import Phrases
import TerminalCanvas
import Testing

@testable import andon

struct TerminalWordsTests {
    @Test func `every problem of a terminal has words of its own in both languages`() {
        let problems: [TerminalProblem] = [
            .notATerminal, .noType, .unknownType("vt9"), .dumb("dumb"),
        ]
        for language in Language.all {
            let lines = problems.map { $0.sentence(in: language) }
            #expect(Set(lines).count == lines.count)
            #expect(lines[2].contains("vt9"))
        }
    }

    @Test(arguments: ["", "dumb", "no-such-terminal"])
    func `the board on a terminal that cannot show it is one line`(_ term: String) throws {
        let shop = try ShopOnDisk.opened()
        let run = try shop.run(["board"], environment: ["TERM": term])
        #expect(run.status == 1)
        #expect(!shop.line(run).isEmpty)
    }
}
