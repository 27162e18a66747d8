import Testing
import WorkshopCore

struct StartChecksTests {
    private let part: Command = .parts(.ask("1041", number: "48510", quantity: 1, job: nil))

    private func override(_ job: JobID, _ technician: TechnicianID) -> Command {
        .work(.start(job, technician, overrideReason: "customer waits"))
    }

    @Test func `a car that is not checked in is not worked on`() {
        given([.visit(.book("1041", .of([])))]).when(.work(.start("1041/1", "Smith")))
            .refused(.visit(.notCheckedIn("1041")))
    }

    @Test func `a skill that is too low is refused with both levels`() {
        given(received("1041", .gearbox)).when(.work(.start("1041/1", "Morris"))).refused(
            .work(
                .skillTooLow(
                    "1041/1", needs: Skill(clamping: 4), "Morris", has: Skill(clamping: 3))))
        given(received("1041", .gearbox)).when(.work(.start("1041/1", "Smith"))).then(
            .work(.assigned(1, "Smith", "7:00", "11:00")), .work(.started(1, "Smith")))
    }

    @Test func `a missing part holds up its own job, or all where it belongs to the whole order`() {
        let scene = given(received("1041", .service, .oil))
        let missing = scene.and(.parts(.ask("1041", number: "48510", quantity: 1, job: 2)))
        missing.when(.work(.start("1041/2", "Smith")))
            .refused(.work(.partMissing("1041/2", part: "48510", eta: nil)))
        #expect(missing.and(.work(.start("1041/1", "Smith"))).jobState("1041/1") == .inWork)
        scene.and(part).when(.work(.start("1041/1", "Smith")))
            .refused(.work(.partMissing("1041/1", part: "48510", eta: nil)))
    }

    @Test func `an override where the shop's rules allow it is recorded with its reason`() {
        let scene = given(received("1041", .gearbox)).when(override("1041/1", "Morris")).then(
            .work(.assigned(1, "Morris", "7:00", "11:00")),
            .work(.started(job: 1, technician: "Morris", overrideReason: "customer waits")))
        #expect(scene.workshop.job("1041/1")?.overrideReasons == ["customer waits"])
    }

    @Test func `an override where the rules do not allow it is refused with the check that failed`()
    {
        let open = given(received("1041"), [.work(.add("1041", .oil, needsAuthorisation: true))])
        open.when(override("1041/2", "Smith")).refused(.work(.authorisationOpen("1041/2")))
        given([.visit(.book("1041", .of([])))]).when(override("1041/1", "Smith"))
            .refused(.visit(.notCheckedIn("1041")))
        given(received("1041", .gearbox), [.shop(.changeSettings(.overriding()))])
            .when(override("1041/1", "Morris")).refused(
                .work(
                    .skillTooLow(
                        "1041/1", needs: Skill(clamping: 4), "Morris", has: Skill(clamping: 3))))
    }

    @Test func `of two checks that fail each must be open to an override`() {
        let scene = given(
            received("1041", .service),
            [
                .work(.add("1041", .gearbox, needsAuthorisation: true)),
                .shop(.changeSettings(.overriding(.skill))),
            ])
        scene.when(override("1041/2", "Morris")).refused(.work(.authorisationOpen("1041/2")))
    }

    @Test func `an override needs a reason in words`() {
        given(received("1041", .gearbox)).when(
            .work(.start("1041/1", "Morris", overrideReason: " "))
        )
        .refused(.entry(.emptyField(.reason)))
    }

    @Test func `a reason that was not needed is not recorded`() {
        let scene = given(received("1041")).when(override("1041/1", "Smith")).then(
            .work(.assigned(1, "Smith", "7:00", "8:00")), .work(.started(1, "Smith")))
        #expect(scene.workshop.job("1041/1")?.overrideReasons == [])
    }

    @Test func `no reason overrides that a technician is busy or away`() {
        let scene = given(inWork("1041", "Smith"), received("1042"))
        scene.when(override("1042/1", "Smith")).refused(
            .work(.technicianBusy("Smith", with: "1041/1")))
        scene.and(.technician(.setAbsence("Morris", .of("7:00", "8:00"), reason: "")))
            .when(override("1042/1", "Morris")).refused(
                .work(.technicianAway("Morris", until: "8:00")))
    }

    @Test func `who may override the check-in has checked the car in by starting`() {
        let scene = given(
            [.visit(.book("1041", .of([]))), .shop(.changeSettings(.overriding(.checkedIn)))]
        ).when(override("1041/1", "Smith")).then(
            .visit(.carReceived(keyTag: nil)), .work(.assigned(1, "Smith", "7:00", "8:00")),
            .work(.started(job: 1, technician: "Smith", overrideReason: "customer waits")))
        #expect(scene.state("1041") == .inWork)
        scene.when(.visit(.noShow("1041"))).refused(.visit(.alreadyCheckedIn("1041")))
    }

    @Test func `a resumed job passes the same checks`() {
        let scene = given(inWork("1041", "Smith"), [.work(.stop("1041/1", .of(.parts))), part])
        scene.when(.work(.resume("1041/1"))).refused(
            .work(.partMissing("1041/1", part: "48510", eta: nil)))
        scene.when(.work(.resume("1041/1", nil, overrideReason: "borrowed one"))).then(
            .work(.resumed(job: 1, technician: "Smith", overrideReason: "borrowed one")))
    }

    @Test func `what speaks against a start is told beforehand, were he free`() {
        let scene = given(received("1041", .gearbox), inWork("1042", "Morris"))
        let workshop = scene.workshop
        #expect(
            workshop.failingCheck(starting: "1041/1", by: "Morris")
                == .work(
                    .skillTooLow(
                        "1041/1", needs: Skill(clamping: 4), "Morris", has: Skill(clamping: 3))))
        #expect(workshop.failingCheck(starting: "1041/1", by: "Smith") == nil)
        #expect(workshop.failingCheck(starting: "1043/1", by: "Smith") == nil)
        let open = scene.and(.work(.add("1041", .oil, needsAuthorisation: true))).workshop
        #expect(
            open.failingCheck(starting: "1041/2", by: "Smith")
                == .work(.authorisationOpen("1041/2")))
    }
}
