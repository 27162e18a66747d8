import Phrases
import Testing
import WorkshopCore

struct SequenceWordsTests {
    @Test func `what a job comes after is said in few words`() {
        let words = Words(.english, zone: .utc)
        #expect(words(Predecessors([1, 2])) == "after 1, 2")
        #expect(words(Predecessors.beside) == "beside the others")
        #expect(words(nil as Predecessors?) == nil)
        let chinese = Words(.simplifiedChinese, zone: .utc)
        #expect(chinese(Predecessors([1])) == "在 1 之后")
        #expect(chinese(Predecessors.beside) == "可并行")
    }

    @Test func `a circle is told with its jobs and what to do`() {
        let words = Words(.english, zone: .utc)
        let now = Instant(milliseconds: 0)
        #expect(
            words(.work(.inCircle(OrderID("4711"), [2, 3])) as Refusal, now: now)
                == "Jobs 2, 3 of 4711 wait for each other; change what they come after.")
    }
}
