import Testing
import WorkshopCore

@testable import Phrases

struct VisitSentencesTests {
    let english = Words(.english, zone: .utc)

    @Test func `a refusal is said in the words of its subject`() {
        let said = english.said(
            VisitRefusal.badAppointment(Samples.order, .passed(Samples.now)), Samples.now)
        #expect(said.phrase == .appointmentPassed)
        #expect(said.values == ["1041", "13:30"])
    }

    @Test func `an event is said in the words of its subject`() {
        let said = english.said(VisitEvent.customerDidNotShow(owner: "Moreau"), Samples.now)
        #expect(said.phrase == .didNoShowCall)
        #expect(said.values == ["Moreau"])
    }
}
