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

    @Test(arguments: ["", " ; ", "Oil", "0.7", "Oil x", "Oil 0", "Brakes 1.2 9", "Oil 0.7; Brakes"])
    func `what is no job is named`(_ text: String) {
        #expect(throws: JobText.Problem.self) { try lines(text) }
    }
}
