import Testing
import WorkshopCore

struct DecideTechnicianTests {
    @Test func `a technician is hired with the shop's hours unless told otherwise`() {
        given().when(
            .technician(.hire("Sands", skill: Skill(clamping: 2), shift: nil, breaks: nil))
        )
        .then(
            .technician(
                .hired(
                    skill: Skill(clamping: 2), shift: .of("07:00-16:00"),
                    breaks: [.of("12:00-13:00")])))
        given().when(
            .technician(.hire("Sands", skill: .basic, shift: .of("08:00-17:00"), breaks: []))
        ).then(.technician(.hired(skill: .basic, shift: .of("08:00-17:00"), breaks: [])))
    }

    @Test func `a technician has a name of his own and a shift`() {
        let none = DaySpan(from: TimeOfDay(8, 0), until: TimeOfDay(8, 0))
        given().when(.technician(.hire("Smith", skill: .basic, shift: nil, breaks: nil)))
            .refused(.technician(.exists("Smith")))
        given().when(.technician(.hire("", skill: .basic, shift: nil, breaks: nil)))
            .refused(.entry(.emptyField(.technician)))
        given().when(.technician(.hire("Sands", skill: .basic, shift: none, breaks: nil))).refused(
            .entry(.emptySpan))
        given().when(.technician(.changeShift("Smith", shift: none, breaks: []))).refused(
            .entry(.emptySpan))
    }

    @Test func `skill and shift change, and what is as it was leaves no trace`() {
        let scene = given()
        scene.when(.technician(.changeSkill("Smith", Skill(clamping: 4)))).then()
        scene.when(.technician(.changeSkill("Smith", Skill(clamping: 3))))
            .then(.technician(.skillChanged(skill: Skill(clamping: 3))))
        scene.when(
            .technician(
                .changeShift("Smith", shift: .of("07:00-16:00"), breaks: [.of("12:00-13:00")]))
        ).then()
        scene.when(.technician(.changeShift("Smith", shift: .of("09:00-18:00"), breaks: [])))
            .then(.technician(.shiftChanged(shift: .of("09:00-18:00"), breaks: [])))
        scene.when(.technician(.changeSkill("Nobody", .basic))).refused(
            .technician(.unknown("Nobody")))
    }

    @Test func `an absence is set once and lifted once`() {
        let away = Span.of("13:00", "16:00")
        let scene = given().when(.technician(.setAbsence("Smith", away, reason: "dentist")))
            .then(.technician(.absenceSet(span: away, reason: "dentist")))
        scene.when(.technician(.setAbsence("Smith", away, reason: ""))).then()
        scene.when(.technician(.liftAbsence("Smith", .of("13:00", "15:00")))).refused(
            .technician(.noSuchAbsence("Smith")))
        let back = scene.when(.technician(.liftAbsence("Smith", away))).then(
            .technician(.absenceLifted(span: away)))
        back.when(.technician(.liftAbsence("Smith", away))).refused(
            .technician(.noSuchAbsence("Smith")))
        scene.when(.technician(.setAbsence("Smith", .of("15:00", "15:00"), reason: ""))).refused(
            .entry(.emptySpan))
    }

    @Test func `a technician leaves when he has no work, in whatever state it is`() {
        let stopped = inWork("1041", "Smith") + [.work(.stop("1041/1", .of(.parts)))]
        let queued = received("1041") + [.work(.assign("1041/1", "Smith"))]
        for work in [inWork("1041", "Smith"), stopped, queued] {
            given(work).when(.technician(.leave("Smith"))).refused(
                .technician(.hasWork("Smith", "1041/1")))
        }
        given(finished("1041", "Smith")).when(.technician(.leave("Smith"))).then(.technician(.left))
    }

    @Test func `a cancelled order keeps nobody from leaving`() {
        given(
            received("1041"),
            [.work(.assign("1041/1", "Smith")), .visit(.cancel("1041", reason: ""))]
        )
        .when(.technician(.leave("Smith"))).then(.technician(.left))
    }

    @Test func `who has left is given no work, and can be hired again`() {
        let scene = given(received("1041"), [.technician(.leave("Smith"))])
        scene.when(.work(.assign("1041/1", "Smith"))).refused(.technician(.left("Smith")))
        scene.when(.work(.start("1041/1", "Smith"))).refused(.technician(.left("Smith")))
        scene.when(.technician(.leave("Smith"))).refused(.technician(.left("Smith")))
        #expect(!scene.workshop.staff.map(\.id).contains("Smith"))
        let again = scene.and(.technician(.hire("Smith", skill: .basic, shift: nil, breaks: nil)))
        #expect(again.workshop.staff.map(\.id) == ["Smith", "Morris", "Bates", "Allen"])
        #expect(again.workshop.technician("Smith")?.skill == .basic)
    }
}
