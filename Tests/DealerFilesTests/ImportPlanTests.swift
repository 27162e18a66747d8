import Testing
import WorkshopCore

@testable import DealerFiles

struct ImportPlanTests {
    @Test(arguments: ["northside", "zouping"])
    func `a whole day is imported, and a second time changes nothing`(day: String) throws {
        let staff = try DealerFileReader.read(ExportFile.day("\(day)-staff"), zone: ExportFile.zone)
        let orders = try DealerFileReader.read(
            ExportFile.day("\(day)-orders"), zone: ExportFile.zone)
        let now = try ExportFile.instant(23, 11, 15)
        var shop = try ImportedWorkshop()
        let first = [try shop.take(staff, at: now), try shop.take(orders, at: now)]
        #expect(first.flatMap(\.units).allSatisfy { $0.verdict == .new })
        #expect(shop.workshop.staff.count == staff.staff.count)
        #expect(shop.workshop.orders.count == orders.orders.count)
        for order in shop.workshop.orders.values {
            let hasCome = order.sheet.arrival <= now
            #expect(order.receivedAt == (hasCome ? order.sheet.arrival : nil))
        }
        let position = shop.workshop.position
        for result in [staff, orders] {
            let again = try shop.take(result, at: now + Minutes(60))
            #expect(again.isIdle)
            #expect(again.units.allSatisfy { $0.verdict == .unchanged })
        }
        #expect(shop.workshop.position == position)
    }

    @Test func `the same plan against the same state has the same seeds`() throws {
        let result = try ExportFile.rows(ExportFile.row("1"), ExportFile.row("2"))
        let shop = try ImportedWorkshop()
        let now = try ExportFile.instant(23, 7)
        let seeds = shop.plan(result, at: now).units.map(\.seed)
        #expect(shop.plan(result, at: now).units.map(\.seed) == seeds)
        #expect(Set(seeds).count == 2)
    }

    @Test func `a difference tells both values`() {
        let difference = ImportPlan.Difference(
            column: .flatRate, job: 2, board: "1.8", file: "")
        #expect(difference.description == "frt_hours of job 2: 1.8, in the file nothing")
    }
}
