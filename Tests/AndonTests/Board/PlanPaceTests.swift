import Testing

@testable import andon

struct PlanPaceTests {
    @Test func `a plan waits until nothing has happened for a moment`() {
        var pace = PlanPace()
        pace.happen(at: 1000)
        #expect(pace.due(isLookedAt: false) == 1600)
        pace.happen(at: 1500)
        #expect(pace.due(isLookedAt: false) == 2100)
    }

    @Test func `what planning costs is rested twenty times as long, slice by slice`() {
        var pace = PlanPace()
        pace.spend(from: 1000, to: 1020)
        pace.spend(from: 1020, to: 1040)
        #expect(pace.due(isLookedAt: false) == 1820)
        pace.happen(at: 1100)
        #expect(pace.due(isLookedAt: false) == 1820)
    }

    @Test func `nobody who looks at the plan waits for a rest`() {
        var pace = PlanPace()
        pace.happen(at: 1000)
        pace.spend(from: 1600, to: 1900)
        #expect(pace.due(isLookedAt: true) == 1600)
        #expect(pace.due(isLookedAt: false) == 7900)
    }

    @Test func `whoever plans rarely owes nothing from long ago`() {
        var pace = PlanPace()
        pace.spend(from: 1000, to: 1300)
        pace.happen(at: 60_000)
        #expect(pace.due(isLookedAt: false) == 60_600)
        pace.spend(from: 60_600, to: 60_700)
        #expect(pace.due(isLookedAt: false) == 62_700)
    }
}
