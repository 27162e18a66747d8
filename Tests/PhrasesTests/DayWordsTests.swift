import Phrases
import Testing
import WorkshopCore

struct DayWordsTests {
    private let english = Words(.english, zone: .utc)
    private let chinese = Words(.simplifiedChinese, zone: .utc)

    private func at(_ day: Int, _ hour: Int, _ minute: Int = 0) throws -> Instant {
        let date = try #require(Day(year: 2026, month: 11, day: day))
        return Zone.utc.instant(on: date, at: TimeOfDay(hour, minute))
    }

    @Test func `what a language writes for a moment can be typed in it`() throws {
        let now = try at(23, 13, 30)
        for var words in [english, chinese] {
            for moment in [try at(20, 9), try at(24, 9), try at(30, 9)] {
                for namesDates in [false, true] {
                    words.namesDates = namesDates
                    let text = words.moment(moment, now: now)
                    let read = TimeText.instant(
                        text, now: now, zone: .utc, names: words.dayNames)
                    #expect(read == moment, "\(text)")
                }
            }
        }
    }

    @Test func `days are understood by their names, English ones in every language`() {
        #expect(chinese.dayNames.weekdays["星期二"] == .tuesday)
        #expect(chinese.dayNames.weekdays["tuesday"] == .tuesday)
        #expect(chinese.dayNames.ahead["后天"] == 2)
        #expect(english.dayNames.ahead["tomorrow"] == 1)
    }

    @Test func `an end on another day is told with it`() throws {
        let now = try at(23, 13, 30)
        #expect(english.span(from: now, until: try at(23, 15), now: now) == "13:30–15:00")
        #expect(english.span(from: now, until: try at(24, 7, 6), now: now) == "13:30–Tue 07:06")
        let before = english.span(from: try at(20, 9), until: try at(23, 9), now: now)
        #expect(before == "20 Nov 09:00–Mon 09:00")
    }

    @Test func `how a time was understood is told with the date`() throws {
        var words = english
        words.namesDates = true
        #expect(words.moment(try at(24, 9), now: try at(23, 9)) == "Tue 24 Nov 09:00")
        #expect(words.moment(try at(23, 9), now: try at(23, 8)) == "09:00")
        let day = Minutes(24 * 60).count
        let (near, far) = (Minutes(182 * day), Minutes(183 * day))
        let now = try at(23, 9)
        #expect(words.moment(now + near, now: now) == "Mon 24 May 09:00")
        #expect(words.moment(now + far, now: now) == "2027-05-25 09:00")
        #expect(words.moment(now - far, now: now) == "2026-05-24 09:00")
        words = chinese
        words.namesDates = true
        #expect(words.moment(now + far, now: now) == "2027-05-25 09:00")
    }
}
