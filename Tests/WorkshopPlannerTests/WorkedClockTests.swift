import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct WorkedClockTests {
    private static let minute: Int64 = 60_000

    private func clock(
        closed: Set<Day> = [], absences: [Span] = [], weekdays: [Weekday] = Weekday.allCases
    ) -> WorkedClock {
        let calendar = WorkingTime(
            zone: .utc, shift: .of("07:00-16:00"), breaks: [.of("12:00-13:00")],
            weekdays: Set(weekdays), closedDays: closed, absences: absences)
        return WorkedClock(calendar, from: "10:00")
    }

    @Test(
        arguments: [
            (0, "7:00"), (1, "7:01"), (300, "13:00"), (480, "+1 7:00"), (481, "+1 7:01"),
        ] as [(Int64, Instant)])
    func `after so many minutes work goes on`(minutes: Int64, instant: Instant) {
        var clock = clock()
        #expect(clock.instant(after: minutes * Self.minute) == instant)
    }

    @Test func `it tells the minutes worked in a span`() {
        var clock = clock()
        #expect(clock.minutes(in: Span(from: "11:00", until: "14:00")) == Minutes(120))
        #expect(clock.minutes(in: Span(from: "16:00", until: "+1 7:00")) == .zero)
        #expect(clock.minutes(in: Span(from: "14:00", until: "13:00")) == .zero)
        #expect(clock.minutes(in: Span(from: "8:00", until: .latest)) == .zero)
    }

    @Test(
        arguments: [
            ("6:00", 0), ("7:00", 0), ("7:01", 1), ("12:00", 300), ("12:30", 300), ("13:01", 301),
            ("16:00", 480), ("23:00", 480), ("+1 7:00", 480), ("+1 8:00", 540), ("+2 8:00", 1020),
            ("-1 15:00", 0),
        ] as [(Instant, Int64)])
    func `it stands still in breaks and nights`(instant: Instant, minutes: Int64) {
        var clock = clock()
        #expect(clock.count(at: instant) == minutes * Self.minute)
    }

    @Test(
        arguments: [
            (1, "7:01"), (300, "12:00"), (301, "13:01"), (480, "16:00"), (481, "+1 7:01"),
            (960, "+1 16:00"),
        ] as [(Int64, Instant)])
    func `work ends before a break, not after it`(minutes: Int64, end: Instant) {
        var clock = clock()
        #expect(clock.instant(at: minutes * Self.minute) == end)
    }

    @Test func `seconds count too`() {
        var clock = clock()
        let instant = Instant(milliseconds: Instant("7:00").milliseconds + 1_500)
        #expect(clock.count(at: instant) == 1_500)
        #expect(clock.instant(at: 1_500) == instant)
    }

    @Test func `closed days and absences are passed over`() {
        let away = Span(from: "8:00", until: "16:00")
        var clock = clock(closed: [Day(number: 20_781)], absences: [away])
        #expect(clock.instant(at: 60 * Self.minute) == "8:00")
        #expect(clock.instant(at: 61 * Self.minute) == "+2 7:01")
        #expect(clock.count(at: "+1 12:00") == 60 * Self.minute)
    }

    @Test func `beyond the horizon there is no answer`() {
        var clock = clock()
        #expect(clock.count(at: "+399 15:00") != nil)
        #expect(clock.count(at: "+401 7:00") == nil)
        #expect(clock.instant(at: .max) == nil)
    }

    @Test func `nobody works where no weekday is worked`() {
        var clock = clock(weekdays: [])
        #expect(clock.count(at: "10:00") == nil)
        #expect(clock.instant(at: 1) == nil)
    }
}
