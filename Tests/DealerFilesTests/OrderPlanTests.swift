import Testing
import WorkshopCore

@testable import DealerFiles

struct OrderPlanTests {
    private let id = OrderID("1041")

    private func staffed() throws -> ImportedWorkshop {
        var shop = try ImportedWorkshop()
        let staff = try ExportFile.read("technician,skill\nB. Smith,4\nD. Morris,3\n")
        try shop.take(staff, at: try ExportFile.instant(23, 7))
        return shop
    }

    @Test func `a car that has come is received when it came, one that has not is expected`() throws
    {
        let shop = try ImportedWorkshop()
        let result = try ExportFile.rows(ExportFile.row("1041"))
        let arrival = try ExportFile.instant(23, 8)
        let sheet = try #require(result.orders.first?.sheet)
        let after = shop.plan(result, at: arrival)
        #expect(
            after.units.first?.steps.map(\.command) == [
                .visit(.book(id, sheet)), .visit(.receive(id, keyTag: nil)),
            ])
        #expect(after.units.first?.steps.map(\.at) == [arrival, arrival])
        let before = shop.plan(result, at: try ExportFile.instant(23, 7))
        #expect(before.units.first?.steps.map(\.command) == [.visit(.book(id, sheet))])
        #expect(before.units.first?.steps.map(\.at) == [try ExportFile.instant(23, 7)])
    }

    @Test func `a technician on a row gets its job`() throws {
        var shop = try staffed()
        let result = try ExportFile.read(
            "\(ExportFile.header),technician\n\(ExportFile.row("1041")),\n"
                + "\(ExportFile.row("1041", job: "Brakes")),D. Morris\n")
        try shop.take(result, at: try ExportFile.instant(23, 9))
        let order = try #require(shop.workshop.order(id))
        #expect(order.jobs.map(\.plan?.technician) == [nil, TechnicianID("D. Morris")])
    }

    @Test func `an unknown technician leaves the order out and names the nearest`() throws {
        let shop = try staffed()
        let result = try ExportFile.read(
            "\(ExportFile.header),technician\n\(ExportFile.row("1041")),D. Moris\n")
        let unit = try #require(shop.plan(result, at: try ExportFile.instant(23, 9)).units.first)
        #expect(unit.steps.isEmpty)
        #expect(
            unit.verdict
                == .failed([
                    ImportProblem(
                        line: 2, column: .technician,
                        .unknownTechnician("D. Moris", nearest: ["D. Morris", "B. Smith"]))
                ]))
    }

    @Test func `an order that has moved on is unchanged, for its sheet is compared`() throws {
        var shop = try staffed()
        let result = try ExportFile.rows(ExportFile.row("1041"))
        let now = try ExportFile.instant(23, 9)
        try shop.take(result, at: now)
        let told = Telling(
            proposed: try ExportFile.instant(23, 17), told: "Mei Tan", channel: .phone,
            answer: .agreed)
        try shop.perform(.promise(.tellCustomer(id, told)), at: now, id: "tell")
        try shop.perform(
            .work(.start(JobID(id, 1), TechnicianID("B. Smith"), overrideReason: nil)), at: now,
            id: "s")
        #expect(shop.workshop.order(id)?.promise == told.proposed)
        #expect(shop.plan(result, at: now).units.map(\.verdict) == [.unchanged])
    }

    @Test func `other facts about a known order are told and nothing is done`() throws {
        var shop = try ImportedWorkshop()
        let now = try ExportFile.instant(23, 9)
        try shop.take(try ExportFile.rows(ExportFile.row("1041")), at: now)
        let other = try ExportFile.rows(
            ExportFile.row("1041", promised: "2026-11-23T17:00", hours: "1.8"),
            ExportFile.row("1041", job: "Brakes"))
        #expect(other.orders.isEmpty)
        let changed = try ExportFile.rows(
            ExportFile.row("1041", promised: "2026-11-23T17:00", hours: "1.8"),
            ExportFile.row("1041", promised: "2026-11-23T17:00", job: "Brakes"))
        let unit = try #require(shop.plan(changed, at: now).units.first)
        #expect(unit.steps.isEmpty)
        #expect(
            unit.verdict
                == .differs([
                    .init(column: .promised, board: "2026-11-23T16:00", file: "2026-11-23T17:00"),
                    .init(column: .flatRate, job: 1, board: "0.7", file: "1.8"),
                    .init(column: .job, job: 2, board: "", file: "Brakes"),
                ]))
    }

    @Test func `what a file has no column for is not compared`() throws {
        var shop = try ImportedWorkshop()
        let now = try ExportFile.instant(23, 9)
        try shop.take(
            try ExportFile.read(
                "\(ExportFile.header),phone,waiting,category,notes,parts\n"
                    + "\(ExportFile.row("1041")),1,yes,repair,cold,A x1\n"), at: now)
        let narrow = try ExportFile.rows(ExportFile.row("1041"))
        #expect(shop.plan(narrow, at: now).units.map(\.verdict) == [.unchanged])
    }

    @Test func `an order that has left the board is known from the history`() throws {
        var shop = try ImportedWorkshop()
        let now = try ExportFile.instant(23, 9)
        let result = try ExportFile.rows(ExportFile.row("1041"))
        try shop.take(result, at: now)
        let old = try #require(shop.workshop.order(id))
        shop.workshop.retire(id)
        let plan = ImportPlan(result, into: shop.workshop, at: now) { $0 == old.id ? old : nil }
        #expect(plan.units.map(\.verdict) == [.unchanged])
    }
}
