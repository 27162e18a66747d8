import TerminalCanvas
import Testing

struct TerminalProblemTests {
    @Test func `each problem is one sentence that names the terminal type`() {
        let problems: [TerminalProblem] = [
            .notATerminal, .noType, .unknownType("wyse9"), .dumb("dumb"), .alreadyOpen,
        ]
        for problem in problems { #expect(problem.description.hasSuffix(".")) }
        #expect(TerminalProblem.unknownType("wyse9").description.contains("wyse9"))
    }
}
