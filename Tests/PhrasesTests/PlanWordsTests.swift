import Phrases
import Testing
import WorkshopCore
import WorkshopPlanner

struct PlanWordsTests {
    private let now = Instant(milliseconds: 1_795_440_600_000)
    private let words = Words(.english, zone: .utc)
    private let job = JobID(OrderID("1041"), 2)
    private let smith = TechnicianID("Smith")

    @Test func `each reason is told in its own words, in each language`() {
        let reasons: [PlanChange.Reason] = [
            .keepsPromise(now, earlier: Minutes(25)), .lessLate(Minutes(25)),
            .makesRoom(for: OrderID("1063"), earlier: Minutes(25)), .freesSkill(smith, for: job),
            .nobodyHadIt(margin: Minutes(25)), .nobodyHadIt(margin: Minutes(-25)), .isAway(smith),
            .earlier(Minutes(25)), .follows(job), .asSoonAsPossible,
        ]
        for language in Language.all {
            let words = Words(language, zone: .utc)
            let texts = reasons.map { words($0, now: now) }
            #expect(Set(texts).count == reasons.count)
            #expect(texts.allSatisfy { !$0.contains("{") && !$0.contains("-25") })
        }
        #expect(words(reasons[0], now: now) == "keeps its promise 13:30: 25 min earlier")
        #expect(words(reasons[2], now: now).contains("1063"))
    }

    @Test func `long times are told in hours`() {
        let reason = PlanChange.Reason.earlier(Minutes(983))
        #expect(words(reason, now: now) == "done 16.4h earlier")
    }

    @Test func `each obstacle is a sentence with its job or order`() {
        let past = now - Minutes(60)
        let obstacles: [PlanObstacle] = [
            .nobodyCan(job, .basic), .allAway(job, .basic), .part(job, number: "X1", eta: nil),
            .part(job, number: "X1", eta: past), .authorisation(job), .inCircle(job.order, [2, 3]),
            .comesAfter(job, job),
            .stopped(job, .parts, expected: nil), .stopped(job, .parts, expected: past),
            .notHere(job, expected: past),
            .late(job.order, promise: past, ready: now),
            .late(job.order, promise: past, ready: nil),
            .longerThanShift(job, Minutes(600)),
        ]
        for language in Language.all {
            let words = Words(language, zone: .utc)
            let texts = obstacles.map { words($0, now: now) }
            #expect(Set(texts).count == obstacles.count)
            #expect(texts.allSatisfy { $0.hasPrefix("1041") && !$0.contains("{") })
        }
    }
}
