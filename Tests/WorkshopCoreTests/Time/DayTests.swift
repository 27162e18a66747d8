import Foundation
import Testing
import WorkshopCore

struct DayTests {
    @Test func `the first day of 1970 is day zero and a Thursday`() {
        let day = Day.of(1970, 1, 1)
        #expect(day.number == 0)
        #expect(day.weekday == .thursday)
    }

    @Test(arguments: [
        (2026, 11, 23, Weekday.monday), (2026, 3, 29, .sunday), (2024, 2, 29, .thursday),
        (2000, 2, 29, .tuesday), (1969, 12, 31, .wednesday), (1, 1, 1, .monday),
        (9999, 12, 31, .friday),
    ])
    func `a date and its day number are the same day`(
        year: Int, month: Int, day: Int, weekday: Weekday
    ) {
        let made = Day.of(year, month, day)
        #expect(made.date == (year, month, day))
        #expect(made.weekday == weekday)
    }

    @Test(arguments: [
        (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
        (2026, 1, 32), (0, 1, 1), (10000, 1, 1), (2026, 1, Int.max), (Int.min, 1, 1),
        (2026, Int.max, 1),
    ])
    func `a date that does not exist is no day`(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test func `each day of four hundred years follows the one before it`() {
        var expected = Day.of(1800, 1, 1)
        for year in 1800..<2200 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let made = Day(year: year, month: month, day: day) else { continue }
                    guard made == expected else {
                        Issue.record("\(year)-\(month)-\(day) is day \(made.number)")
                        return
                    }
                    expected = expected + 1
                }
            }
        }
        #expect(expected == Day.of(2200, 1, 1))
    }

    @Test func `a day number beyond the calendar is moved into it`() throws {
        #expect(Day(number: .max).date == (9999, 12, 31))
        #expect(Day(number: .min).date == (1, 1, 1))
        #expect(Day(number: 5) + .max == Day(number: .max))
        #expect(Day(number: -5) + .min == Day(number: .min))
        let decoded = try JSONDecoder().decode([Day].self, from: Data("[9223372036854775807]".utf8))
        #expect(decoded == [Day(number: .max)])
    }

    @Test func `a day is stored as its bare number`() throws {
        let json = try JSONEncoder().encode([Day.of(2026, 11, 23)])
        #expect(String(decoding: json, as: UTF8.self) == "[20780]")
    }

    @Test(arguments: [
        ("7:00", 420), ("07:00", 420), ("00:00", 0), ("23:59", 1439), ("24:00", 1440),
    ])
    func `a time of day is read`(text: String, minute: Int) {
        #expect(TimeOfDay(text)?.minute == minute)
    }

    @Test(arguments: [
        "", "7", "7:0", "7:000", "24:01", "25:00", "7:60", "-1:00", "+7:00", "7:+5", "-0:00",
        " 7:00", "7:00 ", "7.00", "007:00", "7:00:00", "7:5x", "٧:٠٠", "٠7:00", ":", "::",
    ])
    func `what is not a time of day is refused`(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func `a time of day made from numbers stays within its day`() {
        #expect(TimeOfDay(7, 30).minute == 450)
        #expect(TimeOfDay(.max, .max).minute == 1440)
        #expect(TimeOfDay(.min, .min).minute == 0)
        #expect(TimeOfDay(.max, .min).minute == 0)
        #expect(TimeOfDay(minute: -1).minute == 0)
        #expect(TimeOfDay(minute: .max).minute == 1440)
        #expect(TimeOfDay(6, 59) < TimeOfDay(7, 0))
    }

    @Test func `a shift is read as two times in order`() {
        #expect(
            DaySpan("07:00-16:00") == DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0)))
        for text in ["", "07:00", "16:00-07:00", "07:00-07:00", "7-16", "07:00-12:00-16:00", "-"] {
            #expect(DaySpan(text) == nil, "\(text)")
        }
    }

    @Test func `a stretch that ends before it begins is empty, made or decoded`() throws {
        let made = DaySpan(from: TimeOfDay(9, 0), until: TimeOfDay(8, 0))
        #expect(made.until == made.from)
        let json = Data(#"{"from":540,"until":480}"#.utf8)
        #expect(try JSONDecoder().decode(DaySpan.self, from: json) == made)
    }
}
