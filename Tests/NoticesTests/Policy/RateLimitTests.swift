import Testing

@testable import Notices

struct RateLimitTests {
    private let limit = RateLimit(3, everySeconds: 60)

    private func next(_ sendSeconds: [Int], at second: Int) -> Int {
        limit.nextMilliseconds(
            afterSends: sendSeconds.map { $0 * 1_000 }, nowMilliseconds: second * 1_000) / 1_000
    }

    @Test func `below the limit a message may go at once`() {
        #expect(next([], at: 100) == 100)
        #expect(next([90, 95], at: 100) == 100)
    }

    @Test func `at the limit it waits until the oldest is a span ago`() {
        #expect(next([99, 70, 85], at: 100) == 130)
        #expect(next([70, 85, 99], at: 130) == 130)
    }

    @Test func `above the limit it waits for enough of them`() {
        #expect(next([60, 70, 80, 90, 99], at: 100) == 140)
    }

    @Test func `sends that a clock set back has put into the future do not count`() {
        #expect(next([3_700, 3_701, 3_702], at: 100) == 100)
    }

    @Test func `a limit of nothing is a limit of one`() {
        let limit = RateLimit(0, everySeconds: 0)
        #expect(limit == RateLimit(1, everySeconds: 1))
        #expect(limit.nextMilliseconds(afterSends: [500], nowMilliseconds: 600) == 1_500)
    }
}
