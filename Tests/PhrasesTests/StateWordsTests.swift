import Phrases
import Testing
import WorkshopCore

struct StateWordsTests {
    let english = Words(.english, zone: .utc)

    @Test(arguments: Language.all)
    func `every state of an order has words of its own`(_ language: Language) {
        let words = Words(language, zone: .utc)
        let texts = OrderState.all.map { words($0) }
        #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("{") })
        #expect(Set(texts).count == OrderState.all.count)
    }

    @Test(arguments: Language.all)
    func `every state of a job has words of its own`(_ language: Language) {
        let words = Words(language, zone: .utc)
        let states: [Job.State] =
            [.waiting, .queued, .inWork, .finished, .declined]
            + StoppageCode.allCases.map(Job.State.stopped)
        #expect(Set(states.map { words($0) }).count == 9)
    }

    @Test(arguments: Language.all)
    func `stoppages, parts, channels, answers and roles have words of their own`(
        _ language: Language
    ) {
        let words = Words(language, zone: .utc)
        #expect(Set(StoppageCode.allCases.map { words($0) }).count == 4)
        #expect(Set(PartState.allCases.map { words($0) }).count == 6)
        #expect(Set(Channel.allCases.map { words($0) }).count == 4)
        #expect(Set(Answer.allCases.map { words($0) }).count == 3)
        #expect(Set(Role.allCases.map(words.name)).count == 6)
    }

    @Test(arguments: Language.all)
    func `a stopped order, its column and its letter agree`(_ language: Language) {
        let words = Words(language, zone: .utc)
        let columns: [Phrase] = [.columnA, .columnB, .columnC, .columnD]
        for (code, column) in zip(StoppageCode.allCases, columns) {
            #expect(words(OrderState.stopped(code)).hasSuffix(code.rawValue))
            #expect(words(OrderState.stopped(code)) == words(Job.State.stopped(code)))
            #expect(words(column).hasPrefix(code.rawValue + " "))
        }
    }

    @Test func `a stoppage is owned by whom it names, else by the role of its code`() {
        func owner(_ code: StoppageCode, _ name: String) -> String {
            english.owner(of: Stoppage(code: code, reason: "", owner: name))
        }
        #expect(owner(.parts, "Wang") == "Wang")
        #expect(
            StoppageCode.allCases.map { owner($0, "") }
                == ["foreman", "advisor", "parts", "foreman"])
    }
}
