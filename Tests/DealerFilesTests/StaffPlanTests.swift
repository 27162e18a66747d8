import Testing
import WorkshopCore

@testable import DealerFiles

struct StaffPlanTests {
    private let smith = TechnicianID("B. Smith")

    private func file(_ rows: String...) throws -> ReadResult {
        try ExportFile.read(
            (["technician,skill,shift,lunch,absent"] + rows).joined(separator: "\n"))
    }

    @Test func `somebody unknown is hired with his absences`() throws {
        var shop = try ImportedWorkshop()
        let result = try file("B. Smith,4,08:00-17:00,12:00-13:00,2026-11-24", "D. Morris,3,,,")
        try shop.take(result, at: try ExportFile.instant(23, 7))
        let known = try #require(shop.workshop.technician(smith))
        #expect(known.shift == DaySpan("08:00-17:00"))
        #expect(known.breaks == [try #require(DaySpan("12:00-13:00"))])
        #expect(known.absences.map(\.span.from) == [try ExportFile.instant(24, 0)])
        let other = shop.workshop.technician(TechnicianID("D. Morris"))
        #expect(other?.shift == DaySpan("07:00-16:00"))
    }

    @Test func `what has changed is changed and told`() throws {
        var shop = try ImportedWorkshop()
        let now = try ExportFile.instant(23, 7)
        try shop.take(try file("B. Smith,3,07:00-16:00,12:00-13:00,2026-11-24"), at: now)
        let plan = try shop.take(
            try file("B. Smith,4,08:00-17:00,12:00-13:00,2026-11-25"), at: now)
        guard case .changed(let differences) = plan.units.first?.verdict else {
            Issue.record("not changed")
            return
        }
        #expect(differences.map(\.column) == [.skill, .shift, .absent, .absent])
        let known = try #require(shop.workshop.technician(smith))
        #expect(known.skill == Skill(4))
        #expect(known.shift == DaySpan("08:00-17:00"))
        #expect(known.absences.map(\.span.from) == [try ExportFile.instant(25, 0)])
        #expect(
            shop.plan(try file("B. Smith,4,,,2026-11-25"), at: now).units.map(\.verdict)
                == [.unchanged])
    }

    @Test func `the foreman's own absences and those gone by are left alone`() throws {
        var shop = try ImportedWorkshop()
        let now = try ExportFile.instant(23, 7)
        try shop.take(try file("B. Smith,3,,,2026-11-23"), at: now)
        let own = Span(from: try ExportFile.instant(25, 9), until: try ExportFile.instant(25, 10))
        try shop.perform(
            .technician(.setAbsence(smith, own, reason: "dentist")), at: now, id: "own")
        let later = try ExportFile.instant(24, 7)
        let plan = shop.plan(try file("B. Smith,3,,,"), at: later)
        #expect(plan.units.map(\.verdict) == [.unchanged])
    }

    @Test func `somebody who has left is hired again`() throws {
        var shop = try ImportedWorkshop()
        let now = try ExportFile.instant(23, 7)
        let result = try file("B. Smith,3,,,")
        let first = try shop.take(result, at: now)
        try shop.perform(.technician(.leave(smith)), at: now, id: "leave")
        let again = try shop.take(result, at: now)
        #expect(again.units.map(\.verdict) == [.new])
        #expect(again.units.first?.seed != first.units.first?.seed)
        #expect(shop.workshop.staff.map(\.id) == [smith])
    }
}
