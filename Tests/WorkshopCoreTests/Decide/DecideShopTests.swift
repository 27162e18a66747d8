import Testing
import WorkshopCore

struct DecideShopTests {
    @Test(arguments: [-1, 1441, Int.max])
    func `no step and no margin is longer than a day or shorter than nothing`(_ count: Int) {
        var settings = ShopSettings.northside
        settings.inspection = Minutes(count)
        given([]).when(.changeSettings(settings)).refused(
            .shop(.badSetting(.duration(Minutes(count)))))
        settings = .northside
        settings.lookAhead = LookAhead(escalation: Minutes(count))
        given([]).when(.changeSettings(settings)).refused(
            .shop(.badSetting(.duration(Minutes(count)))))
    }

    private let closed = Scene()

    @Test func `a shop is opened once`() {
        let open = closed.when(.openShop(.northside)).then(.shopOpened(settings: .northside))
        open.when(.openShop(.northside)).refused(.shop(.alreadyOpen))
    }

    @Test func `before the shop is open nobody is hired and nothing is booked`() {
        closed.when(.hire("Smith", skill: .basic, shift: nil, breaks: nil)).refused(.shop(.missing))
        closed.when(.book("1041", .of([]))).refused(.shop(.missing))
        closed.when(.changeSettings(.northside)).refused(.shop(.missing))
    }

    @Test func `a shop has a name and opening hours`() {
        var settings = ShopSettings.northside
        settings.name = " "
        closed.when(.openShop(settings)).refused(.entry(.emptyField(.shopName)))
        settings.name = String(repeating: "N", count: 121)
        closed.when(.openShop(settings)).refused(.entry(.tooLong(.shopName, limit: 120)))
        settings.name = "Northside"
        settings.hours = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(7, 0))
        closed.when(.openShop(settings)).refused(.entry(.emptySpan))
        given().when(.changeSettings(settings)).refused(.entry(.emptySpan))
    }

    @Test func `settings that change nothing leave no trace`() {
        given().when(.changeSettings(.northside)).then()
        var settings = ShopSettings.northside
        settings.wash = Minutes(20)
        given().when(.changeSettings(settings)).then(.settingsChanged(settings: settings))
    }

    @Test func `a technician is hired with the shop's hours unless told otherwise`() {
        given().when(.hire("Sands", skill: Skill(clamping: 2), shift: nil, breaks: nil))
            .then(
                .technicianHired(
                    skill: Skill(clamping: 2), shift: .of("07:00-16:00"),
                    breaks: [.of("12:00-13:00")]))
        given().when(
            .hire("Sands", skill: .basic, shift: .of("08:00-17:00"), breaks: [])
        ).then(.technicianHired(skill: .basic, shift: .of("08:00-17:00"), breaks: []))
    }

    @Test func `a technician has a name of his own and a shift`() {
        let none = DaySpan(from: TimeOfDay(8, 0), until: TimeOfDay(8, 0))
        given().when(.hire("Smith", skill: .basic, shift: nil, breaks: nil))
            .refused(.technician(.exists("Smith")))
        given().when(.hire("", skill: .basic, shift: nil, breaks: nil))
            .refused(.entry(.emptyField(.technician)))
        given().when(.hire("Sands", skill: .basic, shift: none, breaks: nil)).refused(
            .entry(.emptySpan))
        given().when(.changeShift("Smith", shift: none, breaks: [])).refused(.entry(.emptySpan))
    }

    @Test func `skill and shift change, and what is as it was leaves no trace`() {
        let scene = given()
        scene.when(.changeSkill("Smith", Skill(clamping: 4))).then()
        scene.when(.changeSkill("Smith", Skill(clamping: 3)))
            .then(.skillChanged(skill: Skill(clamping: 3)))
        scene.when(
            .changeShift("Smith", shift: .of("07:00-16:00"), breaks: [.of("12:00-13:00")])
        ).then()
        scene.when(.changeShift("Smith", shift: .of("09:00-18:00"), breaks: []))
            .then(.shiftChanged(shift: .of("09:00-18:00"), breaks: []))
        scene.when(.changeSkill("Nobody", .basic)).refused(.technician(.unknown("Nobody")))
    }

    @Test func `an absence is set once and lifted once`() {
        let away = Span.of("13:00", "16:00")
        let scene = given().when(.setAbsence("Smith", away, reason: "dentist"))
            .then(.absenceSet(span: away, reason: "dentist"))
        scene.when(.setAbsence("Smith", away, reason: "")).then()
        scene.when(.liftAbsence("Smith", .of("13:00", "15:00"))).refused(
            .technician(.noSuchAbsence("Smith")))
        let back = scene.when(.liftAbsence("Smith", away)).then(.absenceLifted(span: away))
        back.when(.liftAbsence("Smith", away)).refused(.technician(.noSuchAbsence("Smith")))
        scene.when(.setAbsence("Smith", .of("15:00", "15:00"), reason: "")).refused(
            .entry(.emptySpan))
    }

    @Test func `a technician leaves when he has no work, in whatever state it is`() {
        let stopped = inWork("1041", "Smith") + [.stop("1041/1", .of(.parts))]
        let queued = received("1041") + [.assign("1041/1", "Smith")]
        for work in [inWork("1041", "Smith"), stopped, queued] {
            given(work).when(.leave("Smith")).refused(.technician(.hasWork("Smith", "1041/1")))
        }
        given(finished("1041", "Smith")).when(.leave("Smith")).then(.technicianLeft)
    }

    @Test func `a cancelled order keeps nobody from leaving`() {
        given(received("1041"), [.assign("1041/1", "Smith"), .cancel("1041", reason: "")])
            .when(.leave("Smith")).then(.technicianLeft)
    }

    @Test func `who has left is given no work, and can be hired again`() {
        let scene = given(received("1041"), [.leave("Smith")])
        scene.when(.assign("1041/1", "Smith")).refused(.technician(.left("Smith")))
        scene.when(.start("1041/1", "Smith")).refused(.technician(.left("Smith")))
        scene.when(.leave("Smith")).refused(.technician(.left("Smith")))
        #expect(!scene.workshop.staff.map(\.id).contains("Smith"))
        let again = scene.and(.hire("Smith", skill: .basic, shift: nil, breaks: nil))
        #expect(again.workshop.staff.map(\.id) == ["Smith", "Morris", "Bates", "Allen"])
        #expect(again.workshop.technician("Smith")?.skill == .basic)
    }
}
