import Testing
import WorkshopCore

@testable import BoardScreens

struct JobTextTests {
    private func lines(_ text: String) throws -> [JobLine] {
        try JobText.lines(text, kind: .repair)
    }

    private func line(_ text: String, _ minutes: Int, _ skill: Int) -> JobLine {
        JobLine(
            description: text, flatRate: Minutes(minutes), skill: Skill(clamping: skill),
            kind: .repair)
    }

    @Test func `a job is what, its hours and its skill`() throws {
        #expect(
            try lines("Front brakes 1.2 2; Oil service 0.7")
                == [line("Front brakes", 72, 2), line("Oil service", 42, 1)])
        #expect(try lines("制动片 1 3；") == [line("制动片", 60, 3)])
        #expect(try lines(" 40,000 km service  2 ") == [line("40,000 km service", 120, 1)])
    }

    @Test func `behind a mark stands what a job comes after`() throws {
        let read = try lines("Brakes 1.2 2; Oil 0.7 >-; Road test 0.3 > 1,2；检查 0.2＞1")
        #expect(read.map(\.description) == ["Brakes", "Oil", "Road test", "检查"])
        #expect(read.map(\.after) == [nil, .beside, Predecessors([1, 2]), Predecessors([1])])
        #expect(read[0].skill.level == 2 && read[2].flatRate == Minutes(18))
    }

    @Test(arguments: [
        "", " ; ", "Oil", "0.7", "Oil x", "Oil 0", "Brakes 1.2 9", "Oil 0.7; Brakes", "Oil 0.7 >",
        "Oil 0.7 >x", ">1",
    ])
    func `what is no job is named`(_ text: String) {
        #expect(throws: JobText.Problem.self) { try lines(text) }
    }
}
