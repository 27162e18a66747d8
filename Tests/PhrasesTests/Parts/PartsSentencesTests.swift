import Testing
import WorkshopCore

@testable import Phrases

struct PartsSentencesTests {
    let english = Words(.english, zone: .utc)

    @Test func `a refusal is said in the words of its subject`() {
        let said = english.said(PartsRefusal.unknown(Samples.order, number: "90915"), Samples.now)
        #expect(said.phrase == .unknownPart)
        #expect(said.values == ["90915", "1041"])
    }

    @Test func `an event is said in the words of its subject`() {
        let said = english.said(PartsEvent.asked(number: "9", quantity: 2, job: nil), Samples.now)
        #expect(said.phrase == .didPartAsked)
        #expect(said.values == ["9", "2"])
    }
}
