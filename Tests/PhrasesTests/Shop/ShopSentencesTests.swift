import Testing
import WorkshopCore

@testable import Phrases

struct ShopSentencesTests {
    let english = Words(.english, zone: .utc)

    @Test func `a refusal is said in the words of its subject`() {
        let said = english.said(ShopRefusal.badSetting(.percent(201, 10...200)), Samples.now)
        #expect(said.phrase == .badPercent)
        #expect(said.values == ["201", "10", "200"])
    }

    @Test func `an event is said in the words of its subject`() {
        let said = english.said(
            ShopEvent.contactPreferred(
                address: "1", preference: ContactPreference(wantsMessages: false)), Samples.now)
        #expect(said.phrase == .didPreferred)
        #expect(said.values == ["1", "no"])
    }
}
