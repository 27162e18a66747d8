import Testing
import WorkshopCore

@testable import Phrases

struct PromiseSentencesTests {
    let english = Words(.english, zone: .utc)

    @Test func `a refusal is said in the words of its subject`() {
        let said = english.said(
            PromiseRefusal.passed(Samples.order, promise: Samples.now), Samples.now)
        #expect(said.phrase == .promisePassed)
        #expect(said.values == ["1041", "13:30"])
    }

    @Test func `an event is said in the words of its subject`() {
        let said = english.said(PromiseEvent.messageSent(message: "m", channel: "sms"), Samples.now)
        #expect(said.phrase == .didMessageSent)
        #expect(said.values == ["sms"])
    }
}
