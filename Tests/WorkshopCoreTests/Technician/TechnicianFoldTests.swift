import Testing
import WorkshopCore

struct TechnicianFoldTests {
    @Test func `a technician is as his last events left him`() throws {
        let scene = given().and(
            .technician(.changeSkill("Bates", Skill(clamping: 3))),
            .technician(.changeShift("Bates", shift: .of("09:00-18:00"), breaks: [])),
            .technician(.setAbsence("Bates", .of("10:00", "11:00"), reason: "a")),
            .technician(.setAbsence("Bates", .of("14:00", "15:00"), reason: "b")),
            .technician(.liftAbsence("Bates", .of("10:00", "11:00"))))
        let bates = try #require(scene.workshop.technician("Bates"))
        #expect(bates.skill.level == 3)
        #expect(bates.shift == .of("09:00-18:00"))
        #expect(bates.breaks.isEmpty)
        #expect(bates.absences.map(\.reason) == ["b"])
        #expect(!bates.hasLeft)
    }

    @Test func `who is hired again begins anew`() throws {
        let scene = given().and(
            .technician(.setAbsence("Bates", .of("10:00", "11:00"), reason: "")),
            .technician(.leave("Bates")),
            .technician(.hire("Bates", skill: .basic, shift: .of("08:00-12:00"), breaks: [])))
        let bates = try #require(scene.workshop.technician("Bates"))
        #expect(bates.absences.isEmpty)
        #expect(bates.shift == .of("08:00-12:00"))
        #expect(!bates.hasLeft)
    }
}
