import Testing
import WorkshopCore

struct RefusalTraitsTests {
    private func misplaced(_ refusal: Refusal) -> String? {
        refusal.traits.misplaced.map { "\($0.order) \($0.job.map(String.init) ?? "-")" }
    }

    @Test func `what is elsewhere is an order, or one of its jobs`() {
        #expect(misplaced(.visit(.wrongState("1041", .wash))) == "1041 -")
        #expect(misplaced(.visit(.alreadyCheckedIn("1041"))) == "1041 -")
        #expect(misplaced(.work(.stopped("1041/2", .sublet))) == "1041 2")
        #expect(misplaced(.work(.technicianBusy("Smith", with: "1042/1"))) == "1042 1")
    }

    @Test func `what nobody has done, or what names him already, is nowhere`() {
        #expect(misplaced(.undo(.nothing(.order("1041")))) == nil)
        #expect(misplaced(.race(.dispatchedBy(Actor("Moreau"), "1041/1", "Smith"))) == nil)
        #expect(
            misplaced(.work(.skillTooLow("1041/1", needs: .basic, "Smith", has: .basic))) == nil)
    }
}
