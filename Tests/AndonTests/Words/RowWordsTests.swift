import DealerFiles
import Phrases
import Testing

@testable import andon

struct RowWordsTests {
    private static let reasons: [ImportProblem.Reason] =
        [
            .unclosedQuote, .textAfterQuote, .tooManyCells(found: 5, expected: 4), .empty,
            .malformed("x", .time), .tooLong(length: 300, limit: 120),
            .promiseBeforeArrival(promise: "a", arrival: "b"), .comebackOfItself,
            .contradicts(line: 2, there: "a", here: "b"), .leftOut(line: 2),
            .unknownTechnician("Zed", nearest: []),
            .unknownTechnician("Zed", nearest: ["B. Smith"]),
            .cleaned(3), .unknownCategory("x"), .repeats(line: 2), .noSkills,
            .afterItself, .unknownJob(4, of: 2), .inCircle([1, 2]),
            .event(.repeats),
        ] + JSONDefect.allCases.map { .badJSON($0) }

    @Test(arguments: Language.all)
    func `every reason has words of its own`(_ language: Language) {
        let lines = Self.reasons.map { $0.sentence(in: language) }
        #expect(Set(lines).count == lines.count)
        #expect(lines.allSatisfy { !$0.isEmpty && !$0.contains("{") && !$0.contains("\n") })
    }

    @Test func `every reason has a stable name`() {
        #expect(Set(Self.reasons.map(\.code)).count == 20)
        #expect(
            Self.reasons.map(\.code).allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    }

    @Test func `line, column and what would fit are told`() {
        let problem = ImportProblem(line: 7, column: .promised, .malformed("soon", .time))
        #expect(
            problem.sentence(in: .english)
                == "line 7, promised: “soon” does not fit; write it like 2026-11-23T13:00")
        #expect(
            ImportProblem(line: 7, .leftOut(line: 6)).sentence(in: .simplifiedChinese)
                == "第 7 行：因第 6 行而未导入")
        #expect(
            problem.sentence(in: .english, of: "Oil")
                == "line 7 (Oil), promised: “soon” does not fit; write it like 2026-11-23T13:00")
        #expect(
            ImportProblem(line: 7, .empty).sentence(in: .english, of: "Oil")
                == "line 7 (Oil): must not be empty")
    }
}
