import Phrases
import Testing
import WorkshopCore
import WorkshopStore

@testable import andon

struct FailureTests {
    @Test func `a failure is told in the language that is asked for`() {
        let failure = Failure(.unknownZone, "Mars/X", kind: .usage)
        #expect(failure.text(in: .english) == "the time zone Mars/X is not known on this machine")
        #expect(failure.text(in: .simplifiedChinese) == "本机没有时区 Mars/X")
    }

    @Test func `what was typed wrong ends with 2, all else with 1`() {
        #expect(Complaint(Failure(.badActor, kind: .usage), in: .english).status == 2)
        #expect(Complaint(Failure(.badActor), in: .english).status == 1)
        #expect(
            Complaint(Failure("said"), in: .english) == Complaint(Failure("said"), in: .english))
    }

    @Test func `a refusal tells its times in the shop's zone`() {
        let zone = Zone(name: "X", firstOffsetSeconds: 3600)
        let refusal = Refusal.entry(.timeBefore(last: Instant(milliseconds: 0)))
        let failure = Failure(refusal, zone: zone, now: Instant(milliseconds: 0))
        #expect(failure.text(in: .english).contains("01:00"))
    }
}
