import Testing
import WorkshopCore

struct DayNamesTests {
    private let names = DayNames(
        weekdays: ["mon": .monday, "tue": .tuesday, "周一": .monday, "周二": .tuesday],
        ahead: ["today": 0, "tomorrow": 1, "明天": 1, "后天": 2],
        months: ["jan": 1, "nov": 11, "dec": 12, "1月": 1, "11月": 11])

    private func day(_ text: String, today: Day = .of(2026, 11, 23)) -> Day? {
        TimeText.day(text, today: today, names: names)
    }

    private func read(_ text: String, now: Instant = "13:30") -> Instant? {
        TimeText.instant(text, now: now, zone: .brussels, names: names)
    }

    @Test func `a weekday is the next one, today too while the time is still ahead`() {
        #expect(read("Mon 15:00") == "15:00")
        #expect(read("Mon 13:30") == "13:30")
        #expect(read("Mon 9:00") == "+7 9:00")
        #expect(read("tue 9:00") == "+1 9:00")
        #expect(read("周一 9:00") == "+7 9:00")
        #expect(day("Mon") == .of(2026, 11, 23))
    }

    @Test(
        arguments: [
            ("Mon", [.monday]), ("tue, Mon,tue", [.monday, .tuesday]),
            ("Mon-Tue", [.monday, .tuesday]),
            ("周一至周二", [.monday, .tuesday]), ("周二、周一", [.monday, .tuesday]),
            ("Tue – Mon", Weekday.allCases), ("Mon - Mon", [.monday]), ("", nil), (",", nil),
            ("Monday", nil), ("Mon-", nil), ("Mon-Tue-Mon", nil), ("Mon,x", nil),
        ] as [(String, [Weekday]?)])
    func `a list names weekdays, with a dash from one to another, over Sunday too`(
        _ text: String, _ days: [Weekday]?
    ) {
        #expect(names.weekdays(in: text) == days)
    }

    @Test func `days ahead have names`() {
        #expect(read("today 9:00") == "9:00")
        #expect(read("Tomorrow 9:00") == "+1 9:00")
        #expect(read("后天 9:00") == "+2 9:00")
        #expect(day("tomorrow") == .of(2026, 11, 24))
    }

    @Test func `a day of a month is the nearest one, as the screens write it`() {
        #expect(day("24 Nov") == .of(2026, 11, 24))
        #expect(day("Nov 24") == .of(2026, 11, 24))
        #expect(day("20 Nov") == .of(2026, 11, 20))
        #expect(day("3 Jan", today: .of(2026, 12, 28)) == .of(2027, 1, 3))
        #expect(day("28 Dec", today: .of(2027, 1, 3)) == .of(2026, 12, 28))
        #expect(day("11月24日") == .of(2026, 11, 24))
        #expect(day("1月3日", today: .of(2026, 12, 28)) == .of(2027, 1, 3))
        #expect(read("Tue 24 Nov 09:00") == "+1 9:00")
        #expect(read("11月24日 周二 09:00") == "+1 9:00")
    }

    @Test func `a Chinese day needs no blank before the time, nor an ASCII colon in it`() {
        #expect(read("明天9:00") == "+1 9:00")
        #expect(read("周二 9：00") == "+1 9:00")
        #expect(read("11月24日9:00") == "+1 9:00")
    }

    @Test(arguments: [
        "Mon 24 Nov 9:00", "31 Nov 9:00", "Nov 9:00", "24 9:00", "Tue", "tomorrow",
        "tomorrow Wed 9:00", "2026-11-24 Nov 9:00", "11月24 9:00", "明天", "yesterday 9:00",
    ])
    func `what names no moment gives nothing`(text: String) {
        #expect(read(text) == nil)
    }
}
