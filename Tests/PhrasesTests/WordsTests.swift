import Phrases
import Testing
import WorkshopCore

struct WordsTests {
    @Test func `an exact margin is told to the minute, however large`() {
        let words = Words(.english, zone: .utc)
        #expect(words.exactMargin(Minutes(-108)) == "−1h48")
        #expect(words.exactMargin(Minutes(7)) == "7′")
        #expect(words.exactMargin(Minutes(-853)) == "−14h13")
    }

    /// An hour ahead of UTC, two from 2026-03-29 on.
    static let zone = Zone(
        name: "Shop", firstOffsetSeconds: 3600,
        changes: [Zone.Change(from: Instant(milliseconds: 1_774_746_000_000), offsetSeconds: 7200)])
    let english = Words(.english, zone: zone)
    let chinese = Words(.simplifiedChinese, zone: zone)

    private func at(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int) throws -> Instant {
        let date = try #require(Day(year: 2026, month: month, day: day))
        return Self.zone.instant(on: date, at: TimeOfDay(hour, minute))
    }

    @Test func `a time of the same day is told without its day`() throws {
        let now = try at(11, 23, 13, 30)
        #expect(english.moment(try at(11, 23, 0, 0), now: now) == "00:00")
        #expect(english.moment(try at(11, 23, 23, 59), now: now) == "23:59")
    }

    @Test func `the six days after are told by their weekday`() throws {
        let now = try at(11, 23, 23, 59)
        #expect(english.moment(try at(11, 24, 0, 0), now: now) == "Tue 00:00")
        #expect(english.moment(try at(11, 29, 23, 59), now: now) == "Sun 23:59")
        #expect(chinese.moment(try at(11, 24, 11, 0), now: now) == "周二 11:00")
    }

    @Test func `what lies further off or behind is told by its date`() throws {
        let now = try at(11, 23, 0, 0)
        #expect(english.moment(try at(11, 30, 8, 5), now: now) == "30 Nov 08:05")
        #expect(english.moment(try at(11, 22, 23, 59), now: now) == "22 Nov 23:59")
        #expect(chinese.moment(try at(1, 2, 3, 4), now: now) == "1月2日 03:04")
        let nextYear = Instant(milliseconds: now.milliseconds + 60 * 86_400_000)
        #expect(english.moment(nextYear, now: now).hasPrefix("2027-01-22 "))
        #expect(english.shortMoment(nextYear, now: now) == "2027-01-22")
        #expect(english.shortMoment(try at(11, 22, 23, 59), now: now) == "22 Nov")
        #expect(chinese.shortMoment(try at(11, 22, 23, 59), now: now) == "11月22日")
        #expect(english.shortMoment(try at(11, 24, 0, 0), now: now) == "Tue 00:00")
        #expect(english.dayOrTime(try at(11, 24, 0, 0), now: now) == "Tue")
        #expect(english.dayOrTime(now, now: now) == english.time(now))
        #expect(english.dayOrTime(try at(11, 22, 23, 59), now: now) == "22 Nov")
    }

    @Test func `a day begins at the shop's midnight and not at Greenwich's`() {
        let lateInGreenwich = Instant(milliseconds: 1_795_390_200_000)
        let now = Instant(milliseconds: lateInGreenwich.milliseconds - 7_200_000)
        #expect(Words(.english, zone: .utc).moment(lateInGreenwich, now: now) == "23:30")
        #expect(english.moment(lateInGreenwich, now: now) == "Mon 01:30")
    }

    @Test func `seconds are cut off, also before 1970`() {
        let words = Words(.english, zone: .utc)
        #expect(words.time(Instant(milliseconds: 59_999)) == "00:00")
        #expect(words.time(Instant(milliseconds: -1)) == "23:59")
        #expect(words.time(TimeOfDay(24, 0)) == "24:00")
        #expect(
            words.moment(Instant(milliseconds: -1), now: Instant(milliseconds: 0))
                == "1969-12-31 23:59")
    }

    @Test func `every weekday and every month has its own short name`() throws {
        for words in [english, chinese] {
            #expect(Set(Weekday.allCases.map(words.weekday)).count == 7)
            let months = words(.months).split(separator: " ")
            #expect(months.count == 12 && Set(months).count == 12)
        }
        #expect(Weekday.allCases.map(english.weekday).joined() == "MonTueWedThuFriSatSun")
        #expect(Weekday.allCases.map(chinese.weekday).joined() == "周一周二周三周四周五周六周日")
    }

    @Test(arguments: [
        (2026, 11, 23, "Mon 23 Nov", "11月23日 周一"), (2026, 1, 1, "Thu 1 Jan", "1月1日 周四"),
        (2028, 2, 29, "Tue 29 Feb", "2月29日 周二"), (1969, 12, 31, "Wed 31 Dec", "12月31日 周三"),
    ])
    func `a full date follows the order of its language`(
        _ year: Int, _ month: Int, _ day: Int, _ inEnglish: String, _ inChinese: String
    ) throws {
        let date = try #require(Day(year: year, month: month, day: day))
        #expect(english.fullDate(date) == inEnglish)
        #expect(chinese.fullDate(date) == inChinese)
    }

    @Test(arguments: [
        (0, "0.0h"), (2, "0.0h"), (3, "0.1h"), (6, "0.1h"), (8, "0.1h"), (9, "0.2h"),
        (57, "1.0h"), (60, "1.0h"), (108, "1.8h"), (6000, "100.0h"),
        (-2, "0.0h"), (-3, "−0.1h"), (-108, "−1.8h"),
        (Int.max, "153722867280912930.1h"), (Int.min, "−153722867280912930.1h"),
    ])
    func `hours are told in tenths`(_ minutes: Int, _ text: String) {
        #expect(english.hours(Minutes(minutes)) == text)
    }

    @Test(arguments: [
        (0, "0′"), (1, "1′"), (-1, "−1′"), (59, "59′"), (-59, "−59′"), (60, "1h00"), (-92, "−1h32"),
        (119, "1h59"), (599, "9h59"), (600, "10h"), (869, "14h"), (870, "15h"), (1439, "1d"),
        (1440, "1d"), (-1440, "−1d"), (2880, "2d"), (-9792, "−6d19h"), (14_369, "9d23h"),
        (14_370, "10d"), (16_000, "11d"),
        (Int.max, "6405119470038039d"), (Int.min, "−6405119470038039d"),
    ])
    func `a margin is told to the minute up to ten hours, then rounded to hours`(
        _ minutes: Int, _ text: String
    ) {
        #expect(english.margin(Minutes(minutes)) == text)
    }

    @Test func `amounts follow the language`() {
        #expect(english.minutes(Minutes(30)) == "30 min")
        #expect(chinese.minutes(Minutes(30)) == "30 分钟")
        #expect(chinese.margin(Minutes(-20)) == "−20′")
        #expect(chinese.margin(Minutes(3000)) == "2天2h")
        #expect(chinese.hours(Minutes(108)) == "1.8h")
    }

    @Test func `a value that looks like a placeholder is told as it is`() {
        #expect(english(.formAssign, "{0}") == "Dispatch {0} to")
        #expect(english(.moveTo, "{1}", "14:00") == "{1} at 14:00")
    }
}
