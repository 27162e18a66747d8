import Testing
import WorkshopCore

@testable import Phrases

struct TechnicianSentencesTests {
    let english = Words(.english, zone: .utc)

    @Test func `a refusal is said in the words of its subject`() {
        let said = english.said(TechnicianRefusal.hasWork(Samples.smith, Samples.job), Samples.now)
        #expect(said.phrase == .technicianHasWork)
        #expect(said.values == ["B. Smith", "1041/2"])
    }

    @Test func `an event is said in the words of its subject`() {
        let said = english.said(TechnicianEvent.skillChanged(skill: .basic), Samples.now)
        #expect(said.phrase == .didSkill)
        #expect(said.values == ["1"])
    }
}
