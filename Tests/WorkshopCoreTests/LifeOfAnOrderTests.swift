import Testing
import WorkshopCore

/// DESIGN §2 from end to end.
struct LifeOfAnOrderTests {
    @Test func `an order goes from its booking to its end in the order of its life`() {
        var scene = given([.visit(.book("1041", .of([.service], wash: true)))])
        #expect(scene.state("1041") == .booked)
        let life: [(Instant, Command, OrderState)] = [
            ("7:00", .visit(.confirm("1041")), .confirmed),
            ("7:05", .visit(.receive("1041", keyTag: "12")), .waiting),
            ("7:06", .work(.assign("1041/1", "Smith")), .nextJob),
            ("7:10", .work(.start("1041/1")), .inWork),
            ("7:30", .work(.stop("1041/1", .of(.interrupted))), .stopped(.interrupted)),
            ("7:40", .work(.resume("1041/1")), .inWork),
            ("8:20", .work(.finish("1041/1")), .waitingInspection),
            ("8:25", .afterWork(.passInspection("1041", note: "")), .wash),
            ("8:26", .afterWork(.startWash("1041")), .wash),
            ("8:40", .afterWork(.finishWash("1041")), .settlement),
            ("8:45", .afterWork(.settle("1041")), .settlement),
            ("8:50", .afterWork(.ready("1041")), .ready),
            ("9:00", .afterWork(.deliver("1041")), .delivered),
            ("+1 9:00", .afterWork(.followUp("1041", note: "content")), .followUp),
            ("+1 9:01", .afterWork(.close("1041")), .closed),
        ]
        for (time, command, state) in life {
            scene = scene.at(time).when(command).happens()
            #expect(scene.state("1041") == state, "after \(command)")
        }
        #expect(scene.workshop.order("1041")?.keyTag == "12")
    }

    @Test func `a car that wants no wash goes from the inspection to the settlement`() {
        let scene = given(finished("1041", "Smith"))
            .when(.afterWork(.passInspection("1041", note: ""))).then(
                .afterWork(.inspectionPassed(note: "")))
        #expect(scene.state("1041") == .settlement)
        scene.when(.afterWork(.startWash("1041"))).refused(.afterWork(.washNotWanted("1041")))
        scene.when(.afterWork(.finishWash("1041"))).refused(.afterWork(.washNotWanted("1041")))
    }

    @Test func `a customer who does not come leaves the board as a no-show`() {
        let scene = given([.visit(.book("1041", .of([]))), .visit(.confirm("1041"))])
            .when(.visit(.noShow("1041"))).then(.visit(.customerDidNotShow()))
        #expect(scene.state("1041") == .noShow)
        scene.when(.visit(.receive("1041", keyTag: nil))).refused(
            .visit(.wrongState("1041", .noShow)))
        #expect(scene.workshop.order("1041")?.endedAt == "7:00")
    }

    @Test func `who did not come is called by somebody, once, and leaves the board then`() {
        let scene = given([.visit(.book("1041", .of([]))), .visit(.book("1042", .of([])))])
            .when(.visit(.noShow("1041", owner: "Clarke"))).then(
                .visit(.customerDidNotShow(owner: "Clarke"))
            )
            .and(.visit(.noShow("1042")))
        let workshop = scene.workshop
        #expect(workshop.order("1041")?.followUpOwner == "Clarke")
        #expect(workshop.order("1042")?.followUpOwner == workshop.order("1042")?.sheet.advisor)
        #expect(workshop.ended(before: Instant("7:00") + Minutes(1_440)) == [])
        #expect(workshop.ended(before: Instant("7:00") + Minutes(15 * 1_440)).count == 2)
        let called = scene.and(.afterWork(.followUp("1041", note: "comes Friday")))
        #expect(called.state("1041") == .noShow)
        #expect(called.workshop.ended(before: Instant("7:00") + Minutes(1_440)) == ["1041"])
        called.when(.afterWork(.followUp("1041", note: ""))).refused(
            .visit(.wrongState("1041", .noShow)))
        scene.when(.visit(.noShow("1043", owner: ""))).refused(.visit(.unknownOrder("1043")))
    }

    @Test func `an order can be cancelled until its car is delivered, but not while it is in work`()
    {
        given([.visit(.book("1041", .of([])))]).when(.visit(.cancel("1041", reason: "sold")))
            .then(.visit(.cancelled(reason: "sold")))
        given(inWork("1041", "Smith")).when(.visit(.cancel("1041", reason: "")))
            .refused(.work(.inWork("1041/1", "Smith")))
        let gone = given(readyOrder("1041", "Smith"), [.afterWork(.deliver("1041"))])
        gone.when(.visit(.cancel("1041", reason: ""))).refused(
            .visit(.wrongState("1041", .delivered)))
    }

    @Test func `a comeback carries the number of the first order`() {
        let scene = given([.visit(.book("1042", .of([], comebackOf: "1012")))])
        #expect(scene.workshop.order("1042")?.sheet.comebackOf == "1012")
        scene.when(.visit(.book("1043", .of([], comebackOf: "1043")))).refused(
            .visit(.unknownOrder("1043")))
    }

    @Test func `additional work waits for the customer, and is done once authorised`() {
        var scene = given(finished("1041", "Smith"))
            .when(.work(.add("1041", .brakes, needsAuthorisation: true)))
            .then(
                .work(.added(line: .brakes, needsAuthorisation: true)),
                .work(
                    .stopped(
                        job: 2,
                        stoppage: Stoppage(
                            code: .customer, reason: "Brake pads", owner: "Moreau"))),
                .promise(.advisorAlerted(reason: "B: Brake pads")))
        #expect(scene.state("1041") == .stopped(.customer))
        #expect(scene.workshop.job("1041/2")?.isAdditional == true)
        scene.when(.work(.start("1041/2", "Smith"))).refused(.work(.authorisationOpen("1041/2")))
        scene = scene.when(.work(.authorise("1041/2")))
            .then(.work(.authorised(job: 2)), .work(.unassigned(job: 2)))
        scene = scene.and(.work(.start("1041/2", "Smith")), .work(.finish("1041/2")))
        #expect(scene.state("1041") == .waitingInspection)
    }

    @Test func `declined additional work leaves the order where its other jobs are`() {
        let scene = given(finished("1041", "Smith"))
            .and(.work(.add("1041", .brakes, needsAuthorisation: true)))
            .when(.work(.decline("1041/2"))).then(.work(.declined(job: 2)))
        #expect(scene.jobState("1041/2") == .declined)
        #expect(scene.state("1041") == .waitingInspection)
        scene.when(.work(.start("1041/2", "Smith"))).refused(.work(.declined("1041/2")))
    }

    @Test func `work that needs no authorisation can start at once, and asks for a new inspection`()
    {
        let scene = given(readyOrder("1041", "Smith"))
            .and(.work(.add("1041", .oil, needsAuthorisation: false)))
        scene.when(.afterWork(.deliver("1041"))).refused(.afterWork(.notReady("1041")))
        let done = scene.and(.work(.start("1041/2", "Bates")), .work(.finish("1041/2")))
        #expect(done.state("1041") == .waitingInspection)
    }

    @Test
    func `a part on back order goes from asked to issued and lets the job start once it is here`() {
        var scene = given(received("1041"))
            .when(.parts(.ask("1041", number: "48510", quantity: 2, job: 1)))
            .then(.parts(.asked(number: "48510", quantity: 2, job: 1)))
        let missing = Refusal.work(.partMissing("1041/1", part: "48510", eta: nil))
        scene.when(.work(.start("1041/1", "Smith"))).refused(missing)
        scene = scene.and(
            .parts(.move("1041", number: "48510", to: .authorised, eta: nil)),
            .parts(.move("1041", number: "48510", to: .ordered, eta: "+1 8:30")))
        scene.when(.work(.start("1041/1", "Smith")))
            .refused(.work(.partMissing("1041/1", part: "48510", eta: "+1 8:30")))
        scene = scene.and(.parts(.move("1041", number: "48510", to: .arrived, eta: nil)))
        scene = scene.and(
            .work(.start("1041/1", "Smith")),
            .parts(.move("1041", number: "48510", to: .issued, eta: nil)))
        #expect(scene.workshop.order("1041")?.parts.first?.state == .issued)
        #expect(scene.workshop.order("1041")?.parts.first?.eta == "+1 8:30")
    }

    @Test func `a car goes out as a sublet and comes back`() {
        let request = StopRequest(
            code: .sublet, reason: "body shop", owner: "Body shop Lund", expected: "+1 17:00",
            parked: "away")
        let scene = given(inWork("1041", "Smith")).at("9:00").and(.work(.stop("1041/1", request)))
        #expect(scene.state("1041") == .stopped(.sublet))
        #expect(scene.workshop.order("1041")?.parkedAt == "away")
        let back = scene.at("+1 15:00").and(.work(.resume("1041/1")))
        #expect(back.state("1041") == .inWork)
        #expect(back.workshop.order("1041")?.parkedAt == nil)
    }

    @Test func `a failed inspection sends the job back, first in the same technician's queue`() {
        let scene = given(finished("1041", "Smith"), received("1042"), received("1043"))
            .and(.work(.assign("1042/1", "Smith")), .work(.assign("1043/1", "Smith"))).at("9:00")
            .when(.afterWork(.failInspection("1041/1", note: "noise")))
            .then(.afterWork(.inspectionFailed(job: 1, note: "noise")))
        #expect(scene.state("1041") == .nextJob)
        #expect(scene.timeline("Smith").queue.map(\.job.id) == ["1041/1", "1042/1", "1043/1"])
        let again = scene.and(.work(.start("1041/1"))).at("9:20").and(.work(.finish("1041/1")))
        #expect(again.state("1041") == .waitingInspection)
        #expect(again.workshop.job("1041/1")?.reworks == 1)
        #expect(again.workshop.job("1041/1")?.work.map(\.technician) == ["Smith", "Smith"])
    }

    @Test func `rework for a technician who has left waits for another`() {
        let scene = given(finished("1041", "Smith"), [.technician(.leave("Smith"))])
            .when(.afterWork(.failInspection("1041/1", note: "")))
            .then(.afterWork(.inspectionFailed(job: 1, note: "")), .work(.unassigned(job: 1)))
        #expect(scene.state("1041") == .waiting)
    }

    @Test func `a promise moves only by the record that the customer agreed to it`() {
        var scene = given(received("1041")).at("10:00")
        for answer in [Answer.refused, .unreached] {
            scene = scene.and(.promise(.tellCustomer("1041", .of("17:00", answer))))
            #expect(scene.workshop.order("1041")?.promise == "16:00")
        }
        scene = scene.by("Moreau").when(.promise(.tellCustomer("1041", .of("17:30"))))
            .then(.promise(.customerTold(telling: .of("17:30"))))
        let order = scene.workshop.order("1041")
        #expect(order?.promise == "17:30")
        #expect(order?.sheet.promise == "16:00")
        #expect(order?.told.map(\.promise) == ["16:00", "16:00", "16:00"])
        #expect(order?.told.last?.by == Actor("Moreau"))
        #expect(order?.told.last?.at == "10:00")
    }
}
