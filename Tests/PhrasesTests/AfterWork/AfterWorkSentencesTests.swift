import Testing
import WorkshopCore

@testable import Phrases

struct AfterWorkSentencesTests {
    let english = Words(.english, zone: .utc)

    @Test func `a refusal is said in the words of its subject`() {
        let said = english.said(AfterWorkRefusal.workOpen(Samples.job), Samples.now)
        #expect(said.phrase == .workOpen)
        #expect(said.values == ["1041/2"])
    }

    @Test func `an event is said in the words of its subject`() {
        let said = english.said(AfterWorkEvent.inspectionFailed(job: 2, note: ""), Samples.now)
        #expect(said.phrase == .didInspectionFailed)
        #expect(said.values == ["2", ""])
    }
}
