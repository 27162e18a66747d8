import Testing
import WorkshopCore

struct TechnicianTests {
    @Test func `a technician works his shift on the shop's days, without breaks and absences`() {
        let scene = given()
            .and(
                .technician(
                    .changeShift("Smith", shift: .of("08:00-17:00"), breaks: [.of("12:00-12:30")]))
            )
            .and(.technician(.setAbsence("Smith", .of("15:00", "16:00"), reason: "training")))
        let calendar = scene.workshop.workingTime(of: "Smith")
        #expect(
            calendar.spans(on: .of(2026, 11, 23)) == [
                .of("8:00", "12:00"), .of("12:30", "15:00"), .of("16:00", "17:00"),
            ])
        #expect(calendar.spans(on: .of(2026, 11, 28)).isEmpty)
        #expect(scene.workshop.technician("Smith")?.absences.map(\.reason) == ["training"])
    }
}
