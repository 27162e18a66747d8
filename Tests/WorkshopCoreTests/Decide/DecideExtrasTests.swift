import Testing
import WorkshopCore

struct DecideExtrasTests {
    @Test func `additional work is found on a car that is here`() {
        given([.book("1041", .of([]))])
            .when(.addWork("1041", .oil, needsAuthorisation: false))
            .refused(.visit(.notCheckedIn("1041")))
        given(received("1041"))
            .when(.addWork("1041", .of("", 60, skill: 1), needsAuthorisation: true))
            .refused(.entry(.emptyField(.job)))
        given(received("1041"))
            .when(.addWork("1041", .of("Oil", 0, skill: 1), needsAuthorisation: true))
            .refused(.work(.badFlatRate(.zero)))
        given(readyOrder("1041", "Smith"), [.deliver("1041")])
            .when(.addWork("1041", .oil, needsAuthorisation: false))
            .refused(.visit(.wrongState("1041", .delivered)))
    }

    @Test func `only what waits for an authorisation is authorised or declined, once`() {
        let scene = given(received("1041"), [.addWork("1041", .oil, needsAuthorisation: true)])
        scene.when(.authorise("1041/1")).refused(.work(.noAuthorisationOpen("1041/1")))
        scene.when(.decline("1041/1")).refused(.work(.noAuthorisationOpen("1041/1")))
        let given = scene.and(.authorise("1041/2"))
        given.when(.authorise("1041/2")).refused(.work(.noAuthorisationOpen("1041/2")))
        scene.and(.decline("1041/2")).when(.authorise("1041/2")).refused(.work(.declined("1041/2")))
    }

    @Test func `work that was started by an override is declined once it has stopped`() {
        let scene = given(
            received("1041"),
            [
                .changeSettings(.overriding(.authorisation)),
                .addWork("1041", .oil, needsAuthorisation: true),
                .start("1041/2", "Smith", overrideReason: "on the lift anyway"),
            ])
        scene.when(.decline("1041/2")).refused(.work(.inWork("1041/2", "Smith")))
        let declined = scene.at("8:00").and(.stop("1041/2", .of(.customer)))
            .at("8:30").and(.decline("1041/2"))
        #expect(declined.state("1041") == .waiting)
        #expect(declined.workshop.job("1041/2")?.openStop == nil)
        #expect(declined.workshop.job("1041/2")?.stops.map(\.until) == ["7:00", "8:30"])
    }

    @Test func `a part asked for has a number, a quantity and a job that is there`() {
        let scene = given(received("1041"))
        scene.when(.askPart("1041", number: " ", quantity: 1, job: nil))
            .refused(.entry(.emptyField(.part)))
        scene.when(.askPart("1041", number: "48510", quantity: 0, job: nil))
            .refused(.parts(.badQuantity(0)))
        scene.when(.askPart("1041", number: "48510", quantity: .max, job: nil))
            .refused(.parts(.badQuantity(.max)))
        scene.when(.askPart("1041", number: "48510", quantity: 1, job: 2))
            .refused(.work(.unknownJob("1041/2")))
        let asked = scene.and(.askPart("1041", number: "48510", quantity: 1, job: nil))
        asked.when(.askPart("1041", number: "48510", quantity: 1, job: nil))
            .refused(.parts(.already(number: "48510", .asked)))
    }

    @Test func `a part of the sheet that turns out missing keeps its job`() {
        let sheet = OrderSheet.of(
            [.service, .oil], parts: [PartRequest(number: "48510", quantity: 1, job: 2)])
        let scene = given([.book("1041", sheet), .receive("1041", keyTag: nil)])
        #expect(scene.and(.start("1041/2", "Smith")).jobState("1041/2") == .inWork)
        let asked = scene.when(.askPart("1041", number: "48510", quantity: 2, job: nil))
            .then(.partAsked(number: "48510", quantity: 2, job: 2))
        asked.when(.start("1041/2", "Smith"))
            .refused(.work(.partMissing("1041/2", part: "48510", eta: nil)))
        #expect(asked.and(.start("1041/1", "Smith")).jobState("1041/1") == .inWork)
        #expect(asked.workshop.order("1041")?.parts.count == 1)
    }

    @Test func `a part moves forward, never back, and only its ETA can move again`() {
        let scene = given(
            received("1041"),
            [
                .askPart("1041", number: "48510", quantity: 1, job: nil),
                .movePart("1041", number: "48510", to: .ordered, eta: "+1 8:30"),
            ])
        func move(_ state: PartState, _ eta: Instant? = nil) -> Command {
            .movePart("1041", number: "48510", to: state, eta: eta)
        }
        let already = Refusal.parts(.already(number: "48510", .ordered))
        scene.when(move(.authorised)).refused(already)
        scene.when(move(.ordered)).refused(already)
        scene.when(move(.ordered, "+1 8:30")).refused(already)
        let later = scene.when(move(.ordered, "+2 9:00"))
            .then(.partMoved(number: "48510", state: .ordered, eta: "+2 9:00"))
        #expect(later.workshop.order("1041")?.parts.first?.eta == "+2 9:00")
        scene.when(.movePart("1041", number: "0", to: .arrived, eta: nil))
            .refused(.parts(.unknown("1041", number: "0")))
    }

    @Test func `a promise lies ahead and not before the arrival`() {
        let scene = given(received("1041")).at("10:00")
        scene.when(.tellCustomer("1041", .of("10:00")))
            .refused(.promise(.passed("1041", promise: "10:00")))
        scene.when(.tellCustomer("1041", .of("6:00")))
            .refused(.promise(.beforeArrival("1041", promise: "6:00", arrival: "7:00")))
        var nobody = Telling.of("17:00")
        nobody.told = ""
        scene.when(.tellCustomer("1041", nobody)).refused(.entry(.emptyField(.told)))
        nobody = .of("17:00")
        nobody.reason = String(repeating: "x", count: 2001)
        scene.when(.tellCustomer("1041", nobody)).refused(.entry(.tooLong(.reason, limit: 2000)))
    }

    @Test func `a promise can still be moved after it has passed, and never after delivery`() {
        let late = given(received("1041")).at("16:30").and(.tellCustomer("1041", .of("17:30")))
        #expect(late.workshop.order("1041")?.promise == "17:30")
        given(readyOrder("1041", "Smith"), [.deliver("1041")])
            .when(.tellCustomer("1041", .of("17:30"))).refused(
                .visit(.wrongState("1041", .delivered)))
    }

    @Test func `an advisor is told, acknowledges once and all at once`() {
        let scene = given(received("1041")).by("Wang").at("8:00")
            .when(.tellAdvisor("1041", reason: "rust")).then(.advisorAlerted(reason: "rust"))
            .and(.tellAdvisor("1041", reason: "tyres"))
        #expect(
            scene.workshop.order("1041")?.openAlerts.map(\.subject) == [
                .said("rust"), .said("tyres"),
            ])
        let heard = scene.by("Moreau").at("8:05").when(.acknowledge("1041"))
            .then(.alertAcknowledged)
        #expect(heard.workshop.order("1041")?.openAlerts.isEmpty == true)
        let alert = heard.workshop.order("1041")?.alerts.first
        #expect(alert?.acknowledged?.at == "8:05")
        #expect(alert?.acknowledged?.by == Actor("Moreau"))
        heard.when(.acknowledge("1041")).refused(.promise(.noAlert("1041")))
        scene.when(.tellAdvisor("1041", reason: "")).refused(.entry(.emptyField(.reason)))
    }

    @Test func `found work stands still until the customer has spoken`() {
        let scene = given(inWork("1041", "Smith"))
            .and(.addWork("1041", .oil, needsAuthorisation: true))
        let found = JobID("1041", 2)
        #expect(scene.jobState(found) == .stopped(.customer))
        #expect(scene.state("1041") == .inWork)
        #expect(scene.workshop.order("1041")?.openAlerts.count == 1)
        #expect(scene.and(.authorise(found)).jobState(found) == .waiting)
        #expect(scene.and(.decline(found)).jobState(found) == .declined)
    }

    @Test func `the ETA of a part that nobody has ordered yet can be written down`() {
        let asked = given(received("1041"), [.askPart("1041", number: "1", quantity: 1, job: nil)])
        let known = asked.when(.movePart("1041", number: "1", to: .asked, eta: "+1 9:00"))
            .then(.partMoved(number: "1", state: .asked, eta: "+1 9:00"))
        known.when(.movePart("1041", number: "1", to: .asked, eta: "+1 9:00"))
            .refused(.parts(.already(number: "1", .asked)))
        known.and(.movePart("1041", number: "1", to: .arrived, eta: nil))
            .when(.movePart("1041", number: "1", to: .arrived, eta: "+2 9:00"))
            .refused(.parts(.already(number: "1", .arrived)))
    }

    @Test func `the last part that arrives lets the job wait for a technician again`() {
        let scene = given(
            inWork("1041", "Smith"),
            [
                .askPart("1041", number: "1", quantity: 1, job: 1),
                .askPart("1041", number: "2", quantity: 1, job: nil),
                .stop("1041/1", .of(.parts)),
            ])
        func arrives(_ number: String) -> Command {
            .movePart("1041", number: number, to: .arrived, eta: nil)
        }
        let first = scene.and(arrives("1"))
        #expect(first.jobState("1041/1") == .stopped(.parts))
        let last = first.when(arrives("2")).then(
            .partMoved(number: "2", state: .arrived, eta: nil), .jobUnassigned(job: 1))
        #expect(last.jobState("1041/1") == .waiting)
        #expect(
            last.workshop.order("1041")?.alerts.suffix(2).map(\.subject)
                == [.partArrived(number: "1"), .partArrived(number: "2")])
    }

    @Test func `a part that arrives does not end a stop of another kind`() {
        let scene = given(
            inWork("1041", "Smith"),
            [
                .askPart("1041", number: "1", quantity: 1, job: 1),
                .stop("1041/1", .of(.interrupted)),
                .movePart("1041", number: "1", to: .arrived, eta: nil),
            ])
        #expect(scene.jobState("1041/1") == .stopped(.interrupted))
    }

    @Test func `a car at home comes back by an appointment that its customer has agreed to`() {
        let scene = given(
            received("1041"),
            [
                .askPart("1041", number: "1", quantity: 1, job: 1), .park("1041", place: "P1"),
                .takeHome("1041"),
            ])
        #expect(scene.state("1041") == .booked)
        #expect(scene.workshop.order("1041")?.parkedAt == nil)
        #expect(scene.workshop.order("1041")?.canBeCalledIn == false)
        let here = scene.and(.movePart("1041", number: "1", to: .arrived, eta: nil))
        #expect(here.workshop.order("1041")?.canBeCalledIn == true)
        var telling = Telling.of("+1 15:00")
        telling.appointment = "+1 9:00"
        let agreed = here.at("8:00").and(.tellCustomer("1041", telling))
        #expect(agreed.workshop.order("1041")?.canBeCalledIn == false)
        #expect(agreed.workshop.order("1041")?.expectedArrival == "+1 9:00")
        let back = agreed.at("+1 9:00").and(.receive("1041", keyTag: nil))
        #expect(back.state("1041") == .waiting)
    }

    @Test func `nobody takes a car home from under a technician`() {
        given(inWork("1041", "Smith")).when(.takeHome("1041"))
            .refused(.work(.inWork("1041/1", "Smith")))
        given([.book("1041", .of([.service]))]).when(.takeHome("1041"))
            .refused(.visit(.notCheckedIn("1041")))
    }
}
