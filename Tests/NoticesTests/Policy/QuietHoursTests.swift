import Testing

@testable import Notices

struct QuietHoursTests {
    private let night = QuietHours(fromMinute: 20 * 60, untilMinute: 8 * 60)
    private let noonRest = QuietHours(fromMinute: 12 * 60, untilMinute: 13 * 60)

    @Test func `in the quiet a message waits for its end, over midnight too`() {
        #expect(night?.minutesToWait(atMinute: 20 * 60) == 12 * 60)
        #expect(night?.minutesToWait(atMinute: 23 * 60 + 59) == 8 * 60 + 1)
        #expect(night?.minutesToWait(atMinute: 0) == 8 * 60)
        #expect(night?.minutesToWait(atMinute: 7 * 60 + 59) == 1)
        #expect(noonRest?.minutesToWait(atMinute: 12 * 60 + 30) == 30)
    }

    @Test func `outside it goes at once`() {
        #expect(night?.minutesToWait(atMinute: 8 * 60) == 0)
        #expect(night?.minutesToWait(atMinute: 19 * 60 + 59) == 0)
        #expect(noonRest?.minutesToWait(atMinute: 11 * 60 + 59) == 0)
        #expect(noonRest?.minutesToWait(atMinute: 13 * 60) == 0)
    }

    @Test func `an urgent one never waits`() {
        #expect(night?.minutesToWait(atMinute: 0, isUrgent: true) == 0)
    }

    @Test func `a span without length is never quiet`() {
        let none = QuietHours(fromMinute: 600, untilMinute: 600)
        #expect((0..<1_440).allSatisfy { none?.minutesToWait(atMinute: $0) == 0 })
    }

    @Test func `a minute that no day has makes no span`() {
        #expect(QuietHours(fromMinute: -1, untilMinute: 60) == nil)
        #expect(QuietHours(fromMinute: 60, untilMinute: 1_440) == nil)
    }
}
