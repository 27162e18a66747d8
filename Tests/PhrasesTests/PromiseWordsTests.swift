import Phrases
import Testing
import WorkshopCore
import WorkshopPlanner

struct PromiseWordsTests {
    private func promise(_ cases: Int, _ likeness: Likeness) -> SafePromise {
        let time = Instant(milliseconds: 0)
        return SafePromise(
            time: time, forecast: time, cases: cases, likeness: likeness, links: [],
            isOpenEnded: false)
    }

    @Test func `a safe promise says how many cases it rests on and how like they are`() {
        let words = Words(.english, zone: .utc)
        #expect(
            words.basis(of: promise(124, .kindAndSkill))
                == "9 in 10 of 124 comparable jobs held (same kind and skill)")
        #expect(words.basis(of: promise(0, .assumed)).hasPrefix("no history"))
    }

    @Test(arguments: Language.all) func `each likeness has its own words`(language: Language) {
        let words = Words(language, zone: .utc)
        #expect(Set(Likeness.allCases.map { words($0) }).count == Likeness.allCases.count)
    }
}
