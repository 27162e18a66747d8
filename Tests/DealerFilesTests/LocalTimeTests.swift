import Testing
import WorkshopCore

@testable import DealerFiles

struct LocalTimeTests {
    private let zone = ExportFile.zone

    @Test(arguments: [
        "2026-11-23T13:00", "2026-11-23 13:00", "2026-11-23t13:00:00", "2026-11-23T13:00:00.000",
        "2026-11-23T12:00Z", "2026-11-23T13:00+01:00", "2026-11-23T13:00:00+0100",
        "2026-11-23T20:30+08:30", "2026-11-23 07:00-05:00",
    ])
    func `every accepted form is the same moment`(text: String) throws {
        #expect(LocalTime.instant(text, in: zone) == (try ExportFile.instant(23, 13)))
    }

    @Test(arguments: [
        "", "2026-02-30T10:00", "31/12/26", "31/12/2026 10:00", "2026-11-23", "2026-11-23T25:00",
        "2026-11-23T13:60", "2026-11-23T13:00:61", "2026-11-23T13:00+1", "2026-11-23T13:00x",
        "2026-11-23T1:00", "２０２６-11-23T13:00", "2026-11-23T13:00:00.", "0000-01-01T00:00",
        "2026-11-23T13:00+99:00",
    ])
    func `anything else is no time`(text: String) {
        #expect(LocalTime.instant(text, in: zone) == nil)
    }

    @Test func `seconds and their fractions are kept`() throws {
        let minute = try ExportFile.instant(23, 13).milliseconds
        #expect(
            LocalTime.instant("2026-11-23T13:00:07.25", in: zone)?.milliseconds == minute + 7250)
    }

    @Test func `midnight at the end of a day is the next day's beginning`() throws {
        #expect(LocalTime.instant("2026-11-23T24:00", in: zone) == (try ExportFile.instant(24, 0)))
    }

    @Test func `a moment is written as the shop's clock shows it`() throws {
        #expect(LocalTime.text(try ExportFile.instant(3, 7, 5), in: zone) == "2026-11-03T07:05")
    }
}
