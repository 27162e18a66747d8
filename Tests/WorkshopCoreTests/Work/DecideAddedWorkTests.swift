import Testing
import WorkshopCore

struct DecideAddedWorkTests {
    @Test func `additional work is found on a car that is here`() {
        given([.visit(.book("1041", .of([])))])
            .when(.work(.add("1041", .oil, needsAuthorisation: false)))
            .refused(.visit(.notCheckedIn("1041")))
        given(received("1041"))
            .when(.work(.add("1041", .of("", 60, skill: 1), needsAuthorisation: true)))
            .refused(.entry(.emptyField(.job)))
        given(received("1041"))
            .when(.work(.add("1041", .of("Oil", 0, skill: 1), needsAuthorisation: true)))
            .refused(.work(.badFlatRate(.zero)))
        given(readyOrder("1041", "Smith"), [.afterWork(.deliver("1041"))])
            .when(.work(.add("1041", .oil, needsAuthorisation: false)))
            .refused(.visit(.wrongState("1041", .delivered)))
    }

    @Test func `only what waits for an authorisation is authorised or declined, once`() {
        let scene = given(received("1041"), [.work(.add("1041", .oil, needsAuthorisation: true))])
        scene.when(.work(.authorise("1041/1"))).refused(.work(.noAuthorisationOpen("1041/1")))
        scene.when(.work(.decline("1041/1"))).refused(.work(.noAuthorisationOpen("1041/1")))
        let given = scene.and(.work(.authorise("1041/2")))
        given.when(.work(.authorise("1041/2"))).refused(.work(.noAuthorisationOpen("1041/2")))
        scene.and(.work(.decline("1041/2"))).when(.work(.authorise("1041/2"))).refused(
            .work(.declined("1041/2")))
    }

    @Test func `work that was started by an override is declined once it has stopped`() {
        let scene = given(
            received("1041"),
            [
                .shop(.changeSettings(.overriding(.authorisation))),
                .work(.add("1041", .oil, needsAuthorisation: true)),
                .work(.start("1041/2", "Smith", overrideReason: "on the lift anyway")),
            ])
        scene.when(.work(.decline("1041/2"))).refused(.work(.inWork("1041/2", "Smith")))
        let declined = scene.at("8:00").and(.work(.stop("1041/2", .of(.customer))))
            .at("8:30").and(.work(.decline("1041/2")))
        #expect(declined.state("1041") == .waiting)
        #expect(declined.workshop.job("1041/2")?.openStop == nil)
        #expect(declined.workshop.job("1041/2")?.stops.map(\.until) == ["7:00", "8:30"])
    }

    @Test func `found work stands still until the customer has spoken`() {
        let scene = given(inWork("1041", "Smith"))
            .and(.work(.add("1041", .oil, needsAuthorisation: true)))
        let found = JobID("1041", 2)
        #expect(scene.jobState(found) == .stopped(.customer))
        #expect(scene.state("1041") == .inWork)
        #expect(scene.workshop.order("1041")?.openAlerts.count == 1)
        #expect(scene.and(.work(.authorise(found))).jobState(found) == .waiting)
        #expect(scene.and(.work(.decline(found))).jobState(found) == .declined)
    }
}
