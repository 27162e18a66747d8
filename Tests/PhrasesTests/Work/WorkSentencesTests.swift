import Testing
import WorkshopCore

@testable import Phrases

struct WorkSentencesTests {
    let english = Words(.english, zone: .utc)

    @Test func `a refusal is said in the words of its subject`() {
        let said = english.said(
            WorkRefusal.partMissing(Samples.job, part: "90915", eta: Samples.later), Samples.now)
        #expect(said.phrase == .partMissing)
        #expect(said.values == ["1041/2", "90915", "Tue 08:30"])
    }

    @Test func `an event is said in the words of its subject`() {
        let said = english.said(WorkEvent.finished(job: 2), Samples.now)
        #expect(said.phrase == .didFinished)
        #expect(said.values == ["2"])
    }
}
