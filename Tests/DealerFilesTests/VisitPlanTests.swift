import Testing
import WorkshopCore

@testable import DealerFiles

struct VisitPlanTests {
    private func read(_ lines: [String]...) throws -> ReadResult {
        try CalendarSample.read(Array(CalendarSample.text(lines).utf8))
    }

    private func take(_ result: ReadResult, hour: Int) throws -> (ImportedWorkshop, ImportPlan) {
        var shop = try ImportedWorkshop()
        return (shop, try shop.take(result, at: try ExportFile.instant(24, hour)))
    }

    @Test func `an appointment is booked and never received, also while it goes on`() throws {
        let result = try read(CalendarSample.lines("a"))
        for minute in [0, 30] {
            var shop = try ImportedWorkshop()
            try shop.take(result, at: try ExportFile.instant(24, 9, minute))
            let order = try #require(shop.workshop.orders.values.first)
            #expect(order.state == .booked && order.receivedAt == nil)
        }
    }

    @Test func `an appointment that is over is left out, whatever else is wrong with it`() throws {
        let result = try read(
            CalendarSample.lines("a"), CalendarSample.lines("b", summary: ""),
            CalendarSample.lines("c", start: "20261124T110000", "CATEGORIES:x"))
        let (_, plan) = try take(result, hour: 10)
        #expect(plan.units.count == 1)
        #expect(plan.problems == [2, 9].map { ImportProblem(line: $0, .event(.over)) })
    }

    @Test func `a known appointment that is over is unchanged, and one that moved is told`() throws
    {
        let result = try read(CalendarSample.lines("a"))
        var shop = try ImportedWorkshop()
        try shop.take(result, at: try ExportFile.instant(24, 8))
        let again = try shop.take(result, at: try ExportFile.instant(24, 12))
        #expect(again.units.map(\.verdict) == [.unchanged] && again.problems.isEmpty)
        let moved = try read(CalendarSample.lines("a", start: "20261125T090000"))
        let unit = try #require(shop.plan(moved, at: try ExportFile.instant(24, 12)).units.first)
        guard case .differs(let differences) = unit.verdict else {
            Issue.record("\(unit.verdict)")
            return
        }
        #expect(differences.map(\.column) == [.arrival, .appointment])
        #expect(unit.steps.isEmpty)
    }

    @Test(arguments: [
        ("20261124T090000", "PT1H", 24), ("20261124T150000", "PT2H", 25),
        ("20261124T180000", "PT1H", 25),
    ])
    func `a promise that nobody gave is closing time of the day on which the work can be done`(
        _ start: String, _ length: String, _ day: Int
    ) throws {
        let (_, plan) = try take(
            try read(CalendarSample.lines("a", start: start, length: length)), hour: 8)
        guard case .visit(.book(_, let sheet)) = plan.units.first?.steps.first?.command else {
            Issue.record("nothing is booked")
            return
        }
        #expect(sheet.promise == (try ExportFile.instant(day, 16)))
    }

    @Test func `with a flat-rate time the end of the event is the promise`() throws {
        let text = #"Customer: A\nPlate: B\nFRT hours: 0.5"#
        let result = try read(CalendarSample.lines("a", length: "PT3H", description: text))
        #expect(result.orders.first?.sheet.promise == (try ExportFile.instant(24, 12)))
        #expect(result.orders.first?.sheet.jobs[0].flatRate == Minutes(30))
        #expect(result.orders.first?.appointment?.isPromiseOpen == false)
    }

    @Test func `a promise of a time alone is one of the same day`() throws {
        let text = #"Customer: A\nPlate: B\nPromised: 15:30"#
        let result = try read(CalendarSample.lines("a", description: text))
        #expect(result.orders.first?.sheet.promise == (try ExportFile.instant(24, 15, 30)))
    }

    @Test func `a shop with other hours has nothing to report of a promise that nobody gave`()
        throws
    {
        let result = try read(CalendarSample.lines("a"))
        var shop = try ImportedWorkshop()
        let now = try ExportFile.instant(24, 8)
        try shop.take(result, at: now)
        var settings = try #require(shop.workshop.shop)
        settings.hours = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(18, 0))
        try shop.perform(.shop(.changeSettings(settings)), at: now, id: "hours")
        #expect(shop.plan(result, at: now).units.map(\.verdict) == [.unchanged])
    }

    @Test func `what is called off is told where it is open and left out elsewhere`() throws {
        let booked = try read(CalendarSample.lines("a"))
        let off = try read(CalendarSample.lines("a", "STATUS:CANCELLED"))
        var shop = try ImportedWorkshop()
        let now = try ExportFile.instant(24, 8)
        #expect(shop.plan(off, at: now).problems == [ImportProblem(line: 2, .event(.cancelled))])
        try shop.take(booked, at: now)
        let id = try #require(shop.workshop.orders.keys.first)
        let plan = shop.plan(off, at: now)
        #expect(plan.units.isEmpty)
        #expect(plan.problems == [ImportProblem(line: 2, .event(.cancelledButOpen(id)))])
        try shop.perform(.visit(.cancel(id, reason: "")), at: now, id: "cancel")
        #expect(shop.plan(off, at: now).problems == [ImportProblem(line: 2, .event(.cancelled))])
    }

    @Test func `an event that is given a number later is not booked twice`() throws {
        let result = try read(CalendarSample.lines("a"))
        let text = #"Customer: Mei Tan\nPlate: SVY 972\nRO: 2101"#
        let numbered = try read(CalendarSample.lines("a", description: text))
        var shop = try ImportedWorkshop()
        let now = try ExportFile.instant(24, 8)
        try shop.take(result, at: now)
        let id = try #require(shop.workshop.orders.keys.first)
        let unit = try #require(shop.plan(numbered, at: now).units.first)
        #expect(unit.verdict == .unchanged && unit.subject == .order(id))
        let off = try read(CalendarSample.lines("a", description: "RO: 2101", "STATUS:CANCELLED"))
        #expect(
            shop.plan(off, at: now).problems
                == [ImportProblem(line: 2, .event(.cancelledButOpen(id)))])
        #expect(numbered.orders.map(\.order.text) == ["2101"])
    }
}
