import Phrases
import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct RankWordsTests {
    private static let jobs = (JobID(OrderID("1"), 1), JobID(OrderID("2"), 1))
    private static let now = Zone.utc.instant(on: Day(number: 20_780), at: TimeOfDay(8, 0))

    private static func reason(_ ahead: RankFact, _ behind: RankFact) -> RankReason {
        RankReason(first: jobs.0, second: jobs.1, ahead: ahead, behind: behind)
    }

    /// Each criterion with each way to lose by it.
    private static let reasons: [RankReason] = [
        reason(.readiness(.now), .readiness(.expected(now + Minutes(30)))),
        reason(.readiness(.now), .readiness(.refused)), reason(.mark(.comeback), .mark(.waiter)),
        reason(.mark(.waiter), .mark(.none)), reason(.rework(true), .rework(false)),
        reason(.slack(Minutes(-20)), .slack(Minutes(15))), reason(.begun(true), .begun(false)),
        reason(.queue(place: 0), .queue(place: 1)), reason(.queue(place: 0), .queue(place: nil)),
        reason(.skill(above: 0), .skill(above: 2)),
        reason(.parts(inHand: true), .parts(inHand: false)),
        reason(.car(.free), .car(.parked("P2"))),
        reason(.car(.free), .car(.inWork(TechnicianID("Smith")))),
        reason(.promise(now), .promise(now + Minutes(60))),
        reason(.promise(now), .promise(now)),
    ]

    @Test(arguments: Language.all)
    func `each criterion says in few words why first and why after, and both in a sentence`(
        _ language: Language
    ) {
        let words = Words(language, zone: .utc)
        var said: Set<String> = []
        for reason in Self.reasons {
            let lead = words.short(reason, leads: true, now: Self.now)
            let lag = words.short(reason, leads: false, now: Self.now)
            let sentence = words(reason, now: Self.now)
            for short in [lead, lag] {
                #expect(!short.isEmpty && !short.contains("{"), "\(reason)")
                #expect(Catalogue.cells(short) <= 20, "\(short)")
            }
            #expect(lead != lag)
            #expect(sentence.contains("1/1") && sentence.contains("2/1"), "\(sentence)")
            #expect(!sentence.contains("{"), "\(sentence)")
            said.insert(sentence)
        }
        #expect(said.count == Self.reasons.count - 2)
        #expect(words(nil, now: Self.now).isEmpty == false)
    }

    @Test func `slack is told with both amounts`() {
        let words = Words(.english, zone: .utc)
        let slack = Self.reason(.slack(Minutes(-20)), .slack(Minutes(15)))
        #expect(words(slack, now: Self.now) == "1/1 has −20′ slack, 2/1 has 15′.")
        #expect(words.short(slack, leads: false, now: Self.now) == "35′ more slack")
    }

    @Test(arguments: Language.all)
    func `a reason to pass over is its remark, where there is one`(_ language: Language) {
        let words = Words(language, zone: .utc)
        for reason in PassedOver.Reason.allCases {
            #expect(words(PassedOver(Self.jobs.0, reason)) == words.said(reason))
        }
        #expect(words(PassedOver(Self.jobs.0, .other, remark: "key is lost")) == "key is lost")
    }

    @Test(arguments: Language.all) func `what cannot start says why in few words`(
        _ language: Language
    ) {
        let words = Words(language, zone: .utc)
        let job = Self.jobs.0
        let refusals: [Refusal] = [
            .visit(.notCheckedIn(job.order)), .work(.partMissing(job, part: "A", eta: nil)),
            .work(.skillTooLow(job, needs: .basic, TechnicianID("Smith"), has: .basic)),
            .work(.authorisationOpen(job)), .work(.finished(job)),
        ]
        #expect(Set(refusals.map { words.short($0) }).count == 5)
        #expect(refusals.allSatisfy { Catalogue.cells(words.short($0)) <= 20 })
    }
}
