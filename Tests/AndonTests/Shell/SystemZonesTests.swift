import Testing
import WorkshopCore

@testable import andon

/// One at a time: the C library knows one zone for the whole process.
@Suite(.serialized) struct SystemZonesTests {
    private func offset(_ zone: String, _ year: Int, _ month: Int, _ day: Int) throws -> Int {
        let zone = try #require(SystemZones.zone(named: zone))
        let noon = try #require(Day(year: year, month: month, day: day))
        return zone.offsetSeconds(at: Zone.utc.instant(on: noon, at: TimeOfDay(12, 0)))
    }

    @Test func `offsets are those of the almanac, summer and winter, north and south`() throws {
        #expect(try offset("Europe/Brussels", 2026, 1, 15) == 3600)
        #expect(try offset("Europe/Brussels", 2026, 7, 15) == 7200)
        #expect(try offset("America/New_York", 2026, 1, 15) == -5 * 3600)
        #expect(try offset("America/New_York", 2026, 7, 15) == -4 * 3600)
        #expect(try offset("Australia/Lord_Howe", 2026, 1, 15) == 11 * 3600)
        #expect(try offset("Australia/Lord_Howe", 2026, 7, 15) == 10 * 3600 + 1800)
        #expect(try offset("Asia/Shanghai", 2026, 7, 15) == 8 * 3600)
        #expect(try offset("Asia/Shanghai", 1990, 7, 15) == 9 * 3600)
        #expect(try offset("Asia/Kathmandu", 2026, 7, 15) == 5 * 3600 + 45 * 60)
        #expect(try offset("UTC", 2026, 7, 15) == 0)
    }

    @Test func `the rules hold beyond the years for which changes are listed`() throws {
        #expect(try offset("Europe/Brussels", 2060, 7, 15) == 7200)
        #expect(try offset("Europe/Brussels", 2060, 12, 15) == 3600)
        #expect(try offset("America/New_York", 2088, 7, 15) == -4 * 3600)
    }

    @Test func `the clock changes in the second in which it does`() throws {
        let brussels = try #require(SystemZones.zone(named: "Europe/Brussels"))
        let day = try #require(Day(year: 2026, month: 3, day: 29))
        let change = Zone.utc.instant(on: day, at: TimeOfDay(1, 0))
        #expect(brussels.offsetSeconds(at: change) == 7200)
        #expect(brussels.offsetSeconds(at: Instant(milliseconds: change.milliseconds - 1)) == 3600)
        #expect(brussels.name == "Europe/Brussels")
    }

    @Test(
        arguments: [
            "", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe", "Europe/",
            "Europe/Brussels\n", "europe/brüssel", "zone.tab", "tzdata.zi",
        ])
    func `what is no zone of this machine is none`(_ name: String) {
        #expect(SystemZones.zone(named: name) == nil)
    }

    @Test func `the machine's own zone is one that it knows`() {
        #expect(SystemZones.zone(named: SystemZones.machineZoneName) != nil)
    }

    @Test func `TZ names the machine's zone, and one that is unknown does not`() throws {
        func zone(_ name: String) throws -> String? {
            let home = try CleanHome()
            let run = try runAndon(
                ["init", "--store", home.file("s.db")], environment: ["TZ": name], home: home)
            return run.out.split(separator: ",").first { $0.contains("time zone") }.map {
                String($0.dropFirst(" time zone ".count))
            }
        }
        #expect(try zone("Europe/Brussels") == "Europe/Brussels")
        #expect(try zone(":Asia/Shanghai") == "Asia/Shanghai")
        #expect(try zone("Mars/Olympus")?.contains("Mars") == false)
    }
}
