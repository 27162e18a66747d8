import DealerFiles
import Phrases
import Testing
import WorkshopCore

@testable import andon

struct FileWordsTests {
    private static let problems: [FileProblem] = [
        .empty, .undecodable(.gb18030, line: 3), .brokenHeader(line: 1),
        .unknownHeader(line: 1, found: ["x", "y"]),
        .missingColumns(.orders, line: 1, missing: [.plate], found: ["ro"]),
        .duplicateColumn(.order, line: 1, names: ["RO", "ro"]), .tooManyColumns(2_000, line: 1),
    ]

    @Test(arguments: Language.all)
    func `every problem of a file has a line of its own`(_ language: Language) {
        let lines = Self.problems.map { $0.sentence(in: language) }
        #expect(Set(lines).count == lines.count)
        #expect(lines.allSatisfy { !$0.contains("{") && !$0.contains("\n") })
    }

    @Test func `a missing column is told together with what there is and what helps`() {
        #expect(
            Self.problems[4].sentence(in: .english)
                == "line 1: a file of orders needs plate; it has ro; --columns maps names")
        #expect(Self.problems[3].sentence(in: .english).contains("frt_hours"))
    }

    @Test func `every problem of a map of columns has its line`() {
        let maps = ["ro = ", "ro = 3", "a = \"b\"", "x = \"ro\"\nplate = \"x\""]
        for text in maps {
            do throws(ColumnMapProblem) {
                _ = try ColumnMap(toml: text)
                Issue.record("\(text) was taken")
            } catch {
                #expect(error.sentence(in: .english).hasPrefix("line "))
                #expect(error.sentence(in: .simplifiedChinese).hasPrefix("第 "))
            }
        }
    }
}
