import Testing
import WorkshopCore

@testable import DealerFiles

struct CalendarTimeTests {
    private func read(_ line: String) throws -> CalendarTime {
        var zones = CalendarZones(shop: ExportFile.zone, lookUp: CalendarSample.zone(named:))
        return try CalendarTime(CalendarProperty(Array(line.utf8)[...]), &zones)
    }

    @Test(arguments: [
        ("DTSTART:20261124T090000Z", 10), ("DTSTART:20261124T090059", 9),
        ("DTSTART:20261124t0900", 9), ("DTSTART;TZID=Asia/Shanghai:20261124T090000", 2),
        ("DTSTART;TZID=Asia/Shanghai:20261124T090000Z", 10),
        ("DTSTART:2026-11-24T09:00:00", 9), ("DTSTART;VALUE=DATE-TIME:20261124T090000", 9),
    ])
    func `a time is that of its zone, or of the shop`(_ line: String, _ hour: Int) throws {
        #expect(try read(line) == .moment(try ExportFile.instant(24, hour)))
    }

    @Test func `a date is a whole day`() throws {
        let day = try #require(Day(year: 2026, month: 11, day: 24))
        let time = try read("DTSTART;VALUE=DATE:20261124")
        #expect(time == .day(day))
        #expect(time.start(in: ExportFile.zone) == (try ExportFile.instant(24, 0)))
    }

    @Test(arguments: [
        "", "2026", "20261324", "20260230T090000", "20261124T", "20261124T250000",
        "20261124T096000", "20261124T090061", "20261124T09", "20261124X090000", "٢٠٢٦١١٢٤",
        "20261124T090000+0100", "99999999999999999999", "20261124T090000ZZ",
    ])
    func `what is no time is told with its name`(_ value: String) {
        #expect(throws: CalendarProblem.badValue("DTEND", value)) { try read("DTEND:\(value)") }
    }

    @Test func `a zone that nobody knows is told by its name`() {
        #expect(throws: CalendarProblem.unknownZone("Mars/Base")) {
            try read("DTSTART;TZID=Mars/Base:20261124T090000")
        }
    }

    @Test(arguments: [
        ("PT1H30M", 90), ("P1D", 1440), ("P1DT2H", 1560), ("-PT15M", -15), ("P2W", 20160),
        ("+PT90S", 1), ("pt2h", 120),
    ])
    func `durations are read`(_ text: String, _ minutes: Int) {
        #expect(CalendarTime.duration(text) == Minutes(minutes))
    }

    @Test(arguments: ["", "P", "1H", "PT1", "PTH", "P1H", "PT1HT1M", "P99999999999D", "PT1X"])
    func `other texts are no durations`(_ text: String) {
        let isNothing = CalendarTime.duration(text).map { $0 == .zero } ?? true
        #expect(isNothing)
    }
}
