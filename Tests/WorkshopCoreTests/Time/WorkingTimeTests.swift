import Testing
import WorkshopCore

struct WorkingTimeTests {
    private let plain = WorkingTime(zone: .brussels, shift: .of("07:00-16:00"))
    private let lunch = WorkingTime(
        zone: .brussels, shift: .of("07:00-16:00"), breaks: [.of("12:00-13:00")],
        weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday])

    /// A time of Monday 23 November 2026, `days` later.
    private func at(_ time: String, days: Int = 0) -> Instant {
        Zone.brussels.at(2026, 11, 23 + days, time)
    }

    private func span(_ from: String, _ until: String, days: Int = 0) -> Span {
        Span(from: at(from, days: days), until: at(until, days: days))
    }

    @Test func `the worked example gives a latest start time of 10:00`() {
        // Promise 12:00, one job of 1.8 h, 0.2 h for inspection and wash, a free technician.
        #expect(plain.latestStart(of: Minutes(108 + 12), endingBy: at("12:00")) == at("10:00"))
    }

    @Test func `the worked example with lunch from 11:00 to 12:00 gives 09:00`() {
        var calendar = plain
        calendar.breaks = [.of("11:00-12:00")]
        #expect(calendar.latestStart(of: Minutes(120), endingBy: at("12:00")) == at("09:00"))
    }

    @Test func `a day's working stretches leave out the breaks`() {
        #expect(
            lunch.spans(on: .of(2026, 11, 23)) == [span("07:00", "12:00"), span("13:00", "16:00")])
        #expect(plain.spans(on: .of(2026, 11, 23)) == [span("07:00", "16:00")])
    }

    @Test func `breaks may overlap, touch, stick out of the shift or be empty`() {
        var calendar = plain
        calendar.breaks = [
            .of("15:30-18:00"), .of("12:00-12:30"), .of("12:15-13:00"), .of("06:00-07:30"),
            DaySpan(from: TimeOfDay(9, 0), until: TimeOfDay(9, 0)), .of("13:00-13:15"),
        ]
        #expect(
            calendar.spans(on: .of(2026, 11, 23)) == [
                span("07:30", "12:00"), span("13:15", "15:30"),
            ])
        calendar.breaks = [.of("00:00-24:00")]
        #expect(calendar.spans(on: .of(2026, 11, 23)).isEmpty)
    }

    @Test func `nobody works on a weekend or on a closed day`() {
        #expect(lunch.spans(on: .of(2026, 11, 28)).isEmpty)
        var calendar = lunch
        calendar.closedDays = [.of(2026, 11, 24)]
        #expect(calendar.spans(on: .of(2026, 11, 24)).isEmpty)
        #expect(!calendar.isWorking(at: at("09:00", days: 1)))
        #expect(calendar.end(of: Minutes(60), from: at("15:30")) == at("07:30", days: 2))
    }

    @Test func `whether a moment is worked is half-open`() {
        #expect(lunch.isWorking(at: at("07:00")))
        #expect(!lunch.isWorking(at: at("06:59")))
        #expect(!lunch.isWorking(at: at("12:00")))
        #expect(lunch.isWorking(at: at("13:00")))
        #expect(!lunch.isWorking(at: at("16:00")))
    }

    @Test func `work is laid over lunch`() {
        #expect(lunch.end(of: Minutes(90), from: at("11:30")) == at("14:00"))
        #expect(
            lunch.segments(of: Minutes(90), from: at("11:30")) == [
                span("11:30", "12:00"), span("13:00", "14:00"),
            ])
        #expect(lunch.segments(of: Minutes(30), from: at("11:30")) == [span("11:30", "12:00")])
        #expect(lunch.segments(of: Minutes(30), from: at("12:10")) == [span("13:00", "13:30")])
    }

    @Test func `work that does not fit before the end of the shift goes on next morning`() {
        #expect(lunch.end(of: Minutes(60), from: at("15:30")) == at("07:30", days: 1))
        #expect(lunch.end(of: Minutes(30), from: at("15:30")) == at("16:00"))
        #expect(lunch.end(of: Minutes(30), from: at("16:00")) == at("07:30", days: 1))
    }

    @Test func `work over a weekend goes on on Monday`() {
        #expect(lunch.end(of: Minutes(60), from: at("15:30", days: 4)) == at("07:30", days: 7))
        #expect(
            lunch.latestStart(of: Minutes(60), endingBy: at("07:30", days: 7))
                == at("15:30", days: 4))
    }

    @Test func `an absence splits the day, and one of days is skipped`() {
        var calendar = lunch
        calendar.absences = [
            span("09:00", "10:00"), Span(from: at("14:00"), until: at("15:00", days: 1)),
        ]
        #expect(
            calendar.spans(on: .of(2026, 11, 23)) == [
                span("07:00", "09:00"), span("10:00", "12:00"), span("13:00", "14:00"),
            ])
        #expect(calendar.end(of: Minutes(120), from: at("13:00")) == at("16:00", days: 1))
        #expect(
            calendar.latestStart(of: Minutes(120), endingBy: at("16:00", days: 1)) == at("13:00"))
    }

    @Test func `working minutes leave out what is not worked`() {
        #expect(lunch.minutes(in: span("06:00", "20:00")) == Minutes(480))
        #expect(lunch.minutes(in: span("11:30", "13:30")) == Minutes(60))
        #expect(lunch.minutes(in: span("12:00", "13:00")) == .zero)
        #expect(
            lunch.minutes(in: Span(from: at("15:00", days: 4), until: at("08:00", days: 7)))
                == Minutes(120))
        let seconds = Span(
            from: at("09:00"), until: Instant(milliseconds: at("09:02").milliseconds - 1))
        #expect(lunch.minutes(in: seconds) == Minutes(1))
    }

    @Test func `a latest start never lies in a break, and work ends where it should`() {
        #expect(lunch.latestStart(of: Minutes(60), endingBy: at("13:00")) == at("11:00"))
        #expect(lunch.latestStart(of: Minutes(61), endingBy: at("14:00")) == at("11:59"))
        #expect(lunch.latestStart(of: Minutes(60), endingBy: at("14:00")) == at("13:00"))
        #expect(lunch.latestStart(of: Minutes(30), endingBy: at("20:00")) == at("15:30"))
    }

    @Test func `no work is done at once, whether or not the moment is worked`() {
        #expect(lunch.end(of: .zero, from: at("03:00")) == at("03:00"))
        #expect(lunch.end(of: Minutes(-5), from: at("03:00")) == at("03:00"))
        #expect(lunch.latestStart(of: .zero, endingBy: at("12:30")) == at("12:30"))
        #expect(lunch.segments(of: .zero, from: at("09:00")) == [])
    }

    @Test func `the first worked moment is now, after lunch or next morning`() {
        #expect(lunch.firstWorking(from: at("09:10")) == at("09:10"))
        #expect(lunch.firstWorking(from: at("12:00")) == at("13:00"))
        #expect(lunch.firstWorking(from: at("16:00", days: 4)) == at("07:00", days: 7))
    }

    @Test func `an opening is the first gap that holds all of the work`() {
        let busy = [span("10:00", "10:30"), span("8:00", "9:00")]
        func opening(_ minutes: Int) -> Instant? {
            lunch.opening(for: Minutes(minutes), from: at("7:30"), around: busy)?.first?.from
        }
        #expect(opening(30) == at("7:30"))
        #expect(opening(31) == at("9:00"))
        #expect(opening(60) == at("9:00"))
        #expect(opening(61) == at("10:30"))
        #expect(
            lunch.opening(for: Minutes(120), from: at("10:00"), around: busy)
                == [span("10:30", "12:00"), span("13:00", "13:30")])
        let over = [span("7:00", "11:00"), span("8:00", "9:00")]
        #expect(
            lunch.opening(for: Minutes(30), from: at("7:30"), around: over)
                == [span("11:00", "11:30")])
        #expect(lunch.opening(for: .zero, from: at("8:30"), around: busy) == [])
        #expect(lunch.opening(for: Minutes(.max), from: at("8:30"), around: busy) == nil)
    }

    @Test func `what is worked inside a span is told, or the span where nothing is`() {
        #expect(
            lunch.worked(in: span("11:00", "14:00"))
                == [span("11:00", "12:00"), span("13:00", "14:00")])
        #expect(lunch.worked(in: span("17:00", "18:00")) == [span("17:00", "18:00")])
    }

    @Test func `work that no calendar can hold has no end and no start`() {
        let never = WorkingTime(zone: .utc, shift: .of("07:00-16:00"), weekdays: [])
        #expect(never.end(of: Minutes(1), from: at("09:00")) == nil)
        #expect(never.segments(of: Minutes(1), from: at("09:00")) == nil)
        #expect(never.latestStart(of: Minutes(1), endingBy: at("09:00")) == nil)
        #expect(never.firstWorking(from: at("09:00")) == nil)
        #expect(lunch.end(of: Minutes(.max), from: at("09:00")) == nil)
        #expect(lunch.latestStart(of: Minutes(.max), endingBy: at("09:00")) == nil)
    }

    @Test(arguments: [Instant.earliest, .latest])
    func `the ends of the calendar bring no arithmetic down`(end: Instant) {
        let everything = Span(from: .earliest, until: .latest)
        #expect(lunch.minutes(in: everything) > .zero)
        _ = lunch.segments(of: Minutes(60), from: end)
        _ = lunch.latestStart(of: Minutes(60), endingBy: end)
        _ = lunch.firstWorking(from: end)
        _ = lunch.isWorking(at: end)
        var away = lunch
        away.absences = [everything]
        #expect(away.end(of: Minutes(1), from: at("09:00")) == nil)
    }
}

/// The days on which Brussels changes its clocks are Sundays, so the shop is open on Sundays here.
struct WorkingTimeClockChangeTests {
    private let night = WorkingTime(zone: .brussels, shift: .of("00:00-08:00"))
    private let early = WorkingTime(
        zone: .brussels, shift: .of("00:00-08:00"), breaks: [.of("02:00-03:00")])

    @Test func `the night of the spring change is an hour short`() {
        let day = Day.of(2026, 3, 29)
        #expect(
            night.spans(on: day) == [
                Span(from: .utc(2026, 3, 28, "23:00"), until: .utc(2026, 3, 29, "06:00"))
            ])
        #expect(
            night.end(of: Minutes(180), from: Zone.brussels.at(2026, 3, 29, "00:00"))
                == Zone.brussels.at(2026, 3, 29, "04:00"))
    }

    @Test func `the night of the autumn change is an hour long`() {
        let midnight = Zone.brussels.at(2026, 10, 25, "00:00")
        #expect(
            night.minutes(in: Span(from: midnight, until: midnight + Minutes(1500)))
                == Minutes(9 * 60))
        #expect(
            night.end(of: Minutes(300), from: midnight) == Zone.brussels.at(2026, 10, 25, "04:00"))
        #expect(
            night.latestStart(
                of: Minutes(300), endingBy: Zone.brussels.at(2026, 10, 25, "04:00")) == midnight)
    }

    @Test func `a break that the clock skips takes no time, one that it repeats takes two hours`() {
        let spring = Zone.brussels.at(2026, 3, 29, "00:00")
        #expect(early.minutes(in: Span(from: spring, until: spring + Minutes(720))) == Minutes(420))
        let autumn = Zone.brussels.at(2026, 10, 25, "00:00")
        #expect(early.minutes(in: Span(from: autumn, until: autumn + Minutes(720))) == Minutes(420))
    }

    @Test func `a day shift is as long as ever and begins when the clock says so`() {
        let calendar = WorkingTime(zone: .brussels, shift: .of("07:00-16:00"))
        #expect(
            calendar.spans(on: .of(2026, 3, 29)) == [
                Span(from: .utc(2026, 3, 29, "05:00"), until: .utc(2026, 3, 29, "14:00"))
            ])
        #expect(
            calendar.spans(on: .of(2026, 10, 25)) == [
                Span(from: .utc(2026, 10, 25, "06:00"), until: .utc(2026, 10, 25, "15:00"))
            ])
        #expect(
            calendar.end(of: Minutes(120), from: Zone.brussels.at(2026, 3, 28, "15:00"))
                == Zone.brussels.at(2026, 3, 29, "08:00"))
        #expect(
            calendar.latestStart(
                of: Minutes(120), endingBy: Zone.brussels.at(2026, 10, 25, "08:00"))
                == Zone.brussels.at(2026, 10, 24, "15:00"))
    }

    @Test(arguments: [Zone.kolkata, .kiritimati, .bakerIsland, .lordHowe])
    func `a shift is told in the shop's zone, however far it lies from UTC`(zone: Zone) {
        let calendar = WorkingTime(
            zone: zone, shift: .of("07:00-16:00"), breaks: [.of("12:00-13:00")])
        let monday = zone.at(2026, 11, 23, "11:00")
        #expect(calendar.isWorking(at: monday))
        #expect(calendar.end(of: Minutes(120), from: monday) == zone.at(2026, 11, 23, "14:00"))
        #expect(
            calendar.latestStart(of: Minutes(120), endingBy: zone.at(2026, 11, 23, "08:00"))
                == zone.at(2026, 11, 22, "15:00"))
    }

    @Test func `laying work forward and counting it back meet`() {
        let calendar = WorkingTime(
            zone: .brussels, shift: .of("07:00-16:00"), breaks: [.of("12:00-13:00")],
            weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday],
            closedDays: [.of(2026, 10, 28)])
        var generator = SplitMix64(seed: 7)
        for _ in 0..<500 {
            let offset = Minutes(Int.random(in: 0..<20_000, using: &generator))
            let work = Minutes(Int.random(in: 1...900, using: &generator))
            let from = Zone.brussels.at(2026, 10, 19, "07:00") + offset
            guard let start = calendar.firstWorking(from: from),
                let end = calendar.end(of: work, from: start),
                let back = calendar.latestStart(of: work, endingBy: end)
            else {
                Issue.record("no end for \(work) from \(from)")
                return
            }
            #expect(back == start)
            #expect(calendar.minutes(in: Span(from: start, until: end)) == work)
            let laid = calendar.segments(of: work, from: start) ?? []
            #expect(laid.reduce(0) { $0 + $1.milliseconds } == work.milliseconds)
        }
    }
}
