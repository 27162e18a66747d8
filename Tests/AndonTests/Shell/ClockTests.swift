import Testing
import WorkshopCore

@testable import andon

struct ClockTests {
    private let start = Instant(milliseconds: 1_795_442_400_000)

    @Test func `a fixed clock stands still and is never woken for a minute`() {
        let clock = Clock.fixed(start)
        #expect(clock.now == start)
        #expect(clock.millisecondsToNextMinute == nil)
    }

    @Test func `a running clock begins where it is told and goes on`() {
        let since = Clock.monotonicMilliseconds - 1_000
        let clock = Clock.running(start: start, since: since, speed: 60)
        #expect(clock.now >= start + Minutes(1))
        #expect((1...1000).contains(clock.millisecondsToNextMinute ?? 0))
    }

    @Test func `the machine's clock is past the day on which this was written`() {
        #expect(Clock.system.now > Instant(milliseconds: 1_700_000_000_000))
        #expect((1...60_000).contains(Clock.system.millisecondsToNextMinute ?? 0))
    }

    @Test func `remainders are never negative`() {
        #expect((-1 as Int64).remainder(by: 60) == 59)
        #expect((61 as Int64).remainder(by: 60) == 1)
        #expect((120 as Int64).remainder(by: 60) == 0)
    }
}
