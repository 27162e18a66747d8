import Testing
import WorkshopCore

@testable import DealerFiles

struct CalendarZonesTests {
    @Test(arguments: [
        ("Europe/Berlin", "Europe/Berlin"), ("W. Europe Standard Time", "Europe/Berlin"),
        ("CHINA STANDARD TIME", "Asia/Shanghai"), ("中国标准时间", "Asia/Shanghai"),
        ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"), ("UTC", "UTC"),
        ("Test/East", "Test/East"),
    ])
    func `names of the database, of Windows and of registries are known`(
        _ name: String, _ zone: String
    ) {
        var zones = CalendarZones(shop: ExportFile.zone, lookUp: CalendarSample.zone(named:))
        #expect(zones.zone(named: name)?.name == zone)
    }

    @Test func `each name is looked up once, also one that nobody knows`() {
        let counter = Counter()
        var zones = CalendarZones(shop: .utc) { _ in
            counter.count += 1
            return nil
        }
        for _ in 0..<3 { #expect(zones.zone(named: "Mars/Base") == nil) }
        #expect(counter.count == 1)
    }

    private final class Counter { var count = 0 }
}
