import Testing
import WorkshopCore

struct TimeTextTests {
    private func read(_ text: String) -> Instant? {
        TimeText.instant(
            text, now: "13:30", zone: .brussels,
            names: DayNames(weekdays: ["mon": .monday, "tue": .tuesday]))
    }

    @Test func `a time is one of today, with or without its colon`() {
        #expect(read("14:40") == "14:40")
        #expect(read("1440") == "14:40")
        #expect(read("7:05") == "7:05")
        #expect(read("705") == "7:05")
        #expect(read("144") == "1:44")
        #expect(read(" 14:40 ") == "14:40")
        #expect(read("24:00") == "+1 0:00")
    }

    @Test func `a plus counts minutes or hours from now`() {
        #expect(read("+30") == "14:00")
        #expect(read("+2h") == "15:30")
        #expect(read("+ 30") == nil)
        #expect(read("+0") == "13:30")
    }

    @Test func `a weekday goes before the time`() {
        #expect(read("Tue 11:00") == "+1 11:00")
        #expect(read("Wed 11:00") == nil)
    }

    @Test func `a date is written year, month, day`() {
        #expect(read("2026-11-24 11:00") == "+1 11:00")
        #expect(read("2026-11-24T11:00") == "+1 11:00")
        #expect(TimeText.day("2026-11-24") == .of(2026, 11, 24))
        for text in [
            "2026-11-31", "24-11-2026", "26-11-24", "2026-11", "2026-+1-24", "2026--1-24", "-",
            "+026-11-24", "2026-11-9223372036854775808", "２０２６-11-24",
        ] {
            #expect(TimeText.day(text) == nil, "\(text)")
        }
    }

    @Test(arguments: [
        "", " ", "+", "++5", "+-5", "+h", "+10001", "+99999999999999999999", "25:00", "14:60",
        "14.40", "160", "14400", "½40", "now", "2026-11-24", "T11:00", "2026-11-24 11:00 12:00",
        "٠٧:٠٠",
    ])
    func `what is no moment gives nothing`(text: String) {
        #expect(read(text) == nil)
    }

    @Test(arguments: [
        ("1.8", 108), ("1,8", 108), ("0.7", 42), ("0.25", 15), ("2", 120), ("0", 0),
        ("0.01", 1), ("0.99", 59), ("1.05", 63), ("10000", 600_000),
    ])
    func `hours with decimals are read exactly`(text: String, minutes: Int) {
        #expect(Minutes(hours: text) == Minutes(minutes))
    }

    @Test(arguments: [
        "", ".", "1.", ".5", "1.234", "1.8.2", "-1", "-0.5", "+1.8", "1.+5", "1.-5", "one", "1 8",
        "10001", "99999999999999999999", "１.８",
    ])
    func `what is no number of hours gives nothing`(text: String) {
        #expect(Minutes(hours: text) == nil)
    }
}
