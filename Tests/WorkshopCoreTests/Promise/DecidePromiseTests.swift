import Testing
import WorkshopCore

struct DecidePromiseTests {
    @Test func `a promise lies ahead and not before the arrival`() {
        let scene = given(received("1041")).at("10:00")
        scene.when(.promise(.tellCustomer("1041", .of("10:00"))))
            .refused(.promise(.passed("1041", promise: "10:00")))
        scene.when(.promise(.tellCustomer("1041", .of("6:00"))))
            .refused(.promise(.beforeArrival("1041", promise: "6:00", arrival: "7:00")))
        var nobody = Telling.of("17:00")
        nobody.told = ""
        scene.when(.promise(.tellCustomer("1041", nobody))).refused(.entry(.emptyField(.told)))
        nobody = .of("17:00")
        nobody.reason = String(repeating: "x", count: 2001)
        scene.when(.promise(.tellCustomer("1041", nobody))).refused(
            .entry(.tooLong(.reason, limit: 2000)))
    }

    @Test func `a promise can still be moved after it has passed, and never after delivery`() {
        let late = given(received("1041")).at("16:30").and(
            .promise(.tellCustomer("1041", .of("17:30"))))
        #expect(late.workshop.order("1041")?.promise == "17:30")
        given(readyOrder("1041", "Smith"), [.afterWork(.deliver("1041"))])
            .when(.promise(.tellCustomer("1041", .of("17:30")))).refused(
                .visit(.wrongState("1041", .delivered)))
    }

    @Test func `an advisor is told, acknowledges once and all at once`() {
        let scene = given(received("1041")).by("Wang").at("8:00")
            .when(.promise(.tellAdvisor("1041", reason: "rust"))).then(
                .promise(.advisorAlerted(reason: "rust"))
            )
            .and(.promise(.tellAdvisor("1041", reason: "tyres")))
        #expect(
            scene.workshop.order("1041")?.openAlerts.map(\.subject) == [
                .said("rust"), .said("tyres"),
            ])
        let heard = scene.by("Moreau").at("8:05").when(.promise(.acknowledge("1041")))
            .then(.promise(.alertAcknowledged))
        #expect(heard.workshop.order("1041")?.openAlerts.isEmpty == true)
        let alert = heard.workshop.order("1041")?.alerts.first
        #expect(alert?.acknowledged?.at == "8:05")
        #expect(alert?.acknowledged?.by == Actor("Moreau"))
        heard.when(.promise(.acknowledge("1041"))).refused(.promise(.noAlert("1041")))
        scene.when(.promise(.tellAdvisor("1041", reason: ""))).refused(.entry(.emptyField(.reason)))
    }

    @Test func `a car at home comes back by an appointment that its customer has agreed to`() {
        let scene = given(
            received("1041"),
            [
                .parts(.ask("1041", number: "1", quantity: 1, job: 1)),
                .visit(.park("1041", place: "P1")),
                .visit(.takeHome("1041")),
            ])
        #expect(scene.state("1041") == .booked)
        #expect(scene.workshop.order("1041")?.parkedAt == nil)
        #expect(scene.workshop.order("1041")?.canBeCalledIn == false)
        let here = scene.and(.parts(.move("1041", number: "1", to: .arrived, eta: nil)))
        #expect(here.workshop.order("1041")?.canBeCalledIn == true)
        var telling = Telling.of("+1 15:00")
        telling.appointment = "+1 9:00"
        let agreed = here.at("8:00").and(.promise(.tellCustomer("1041", telling)))
        #expect(agreed.workshop.order("1041")?.canBeCalledIn == false)
        #expect(agreed.workshop.order("1041")?.expectedArrival == "+1 9:00")
        let back = agreed.at("+1 9:00").and(.visit(.receive("1041", keyTag: nil)))
        #expect(back.state("1041") == .waiting)
    }

    @Test func `nobody takes a car home from under a technician`() {
        given(inWork("1041", "Smith")).when(.visit(.takeHome("1041")))
            .refused(.work(.inWork("1041/1", "Smith")))
        given([.visit(.book("1041", .of([.service])))]).when(.visit(.takeHome("1041")))
            .refused(.visit(.notCheckedIn("1041")))
    }
}
