import Testing
import WorkshopCore

struct DecideWorkTests {
    @Test func `a job is dispatched for the time asked for, laid over lunch`() {
        let scene = given(received("1041", .brakes))
            .when(.work(.assign("1041/1", "Smith", at: "11:00")))
            .then(.work(.assigned(1, "Smith", "11:00", "14:00")))
        #expect(scene.jobState("1041/1") == .queued)
    }

    @Test func `a plan dispatches all of its jobs or none`() {
        let scene = given(received("1041"), received("1042"), inWork("1043", "Bates"))
        let good = [
            Assignment("1041/1", "Smith", at: "9:00"), Assignment("1042/1", "Smith", at: "10:00"),
        ]
        let planned = scene.when(.acceptPlan(good)).happens()
        #expect(planned.jobState("1041/1") == .queued && planned.jobState("1042/1") == .queued)
        let running = Assignment("1043/1", "Smith", at: "11:00")
        scene.when(.acceptPlan(good + [running])).refused(.work(.inWork("1043/1", "Bates")))
    }

    @Test func `a job is dispatched to the end of what the technician has`() {
        let scene = given(received("1041"), received("1042", .oil), received("1043"))
        let two = scene.at("8:00").and(.work(.start("1041/1", "Smith")))
            .when(.work(.assign("1042/1", "Smith"))).then(
                .work(.assigned(1, "Smith", "9:00", "9:42")))
        two.when(.work(.assign("1043/1", "Smith"))).then(
            .work(.assigned(1, "Smith", "9:42", "10:42")))
        two.at("9:30").when(.work(.assign("1043/1", "Smith")))
            .then(.work(.assigned(1, "Smith", "10:12", "11:12")))
    }

    @Test
    func `a job is dispatched into the first gap that holds it, not before what it needs is here`()
    {
        let scene = given(received("1041"), received("1042", .oil), received("1043", .brakes))
            .and(.work(.assign("1041/1", "Smith", at: "8:00")))
        scene.when(.work(.assign("1042/1", "Smith"))).then(
            .work(.assigned(1, "Smith", "7:00", "7:42")))
        scene.when(.work(.assign("1043/1", "Smith"))).then(
            .work(.assigned(1, "Smith", "9:00", "11:00")))
        given([.visit(.book("1044", .of([.service], arrival: "10:00")))])
            .when(.work(.assign("1044/1", "Smith"))).then(
                .work(.assigned(1, "Smith", "10:00", "11:00")))
        scene.and(
            .parts(.ask("1042", number: "48510", quantity: 1, job: nil)),
            .parts(.move("1042", number: "48510", to: .ordered, eta: "11:30"))
        ).when(.work(.assign("1042/1", "Smith"))).then(
            .work(.assigned(1, "Smith", "11:30", "13:12")))
    }

    @Test func `what is next for somebody busy is planned for when he is free, before his queue`() {
        let scene = given(received("1041"), received("1042"), received("1043"))
            .at("8:00").and(
                .work(.start("1041/1", "Smith")), .work(.assign("1042/1", "Smith", at: "8:30")))
        let next = scene.at("9:30").when(.work(.assignNext("1043/1", "Smith", free: "9:40")))
            .then(
                .work(
                    .assigned(
                        job: 1, technician: "Smith", plannedStart: "9:40", plannedEnd: "10:40",
                        place: Instant(milliseconds: Instant("8:30").milliseconds - 1))))
        #expect(next.timeline("Smith").queue.map(\.job.id) == ["1043/1", "1042/1"])
        // A time that has passed is none to dispatch for.
        scene.at("10:00").when(.work(.assignNext("1043/1", "Smith", free: "9:40")))
            .then(
                .work(
                    .assigned(
                        job: 1, technician: "Smith", plannedStart: "10:00", plannedEnd: "11:00",
                        place: Instant(milliseconds: Instant("8:30").milliseconds - 1))))
    }

    @Test func `what is next keeps no place before what is planned for later`() {
        given(received("1041"), received("1042"))
            .at("8:00").and(.work(.assign("1042/1", "Smith", at: "11:00")))
            .when(.work(.assignNext("1041/1", "Smith", free: "9:00")))
            .then(.work(.assigned(1, "Smith", "9:00", "10:00")))
    }

    @Test func `a job that is dispatched out of hours is planned for the next shift`() {
        given(received("1041")).at("18:00").when(.work(.assign("1041/1", "Smith")))
            .then(.work(.assigned(1, "Smith", "+1 7:00", "+1 8:00")))
        given(received("1041")).when(.work(.assign("1041/1", "Smith", at: "12:30")))
            .then(.work(.assigned(1, "Smith", "13:00", "14:00")))
    }

    @Test func `a job is moved to another place or technician, and back to those that wait`() {
        let scene = given(received("1041"), [.work(.assign("1041/1", "Smith"))])
        let moved = scene.when(.work(.assign("1041/1", "Morris", at: "9:00")))
            .then(.work(.assigned(1, "Morris", "9:00", "10:00")))
        #expect(moved.timeline("Smith").queue.isEmpty)
        let waiting = moved.when(.work(.unassign("1041/1"))).then(.work(.unassigned(job: 1)))
        #expect(waiting.state("1041") == .waiting)
        waiting.when(.work(.unassign("1041/1"))).refused(.work(.notAssigned("1041/1")))
    }

    @Test func `a job in work or finished is neither dispatched nor taken back`() {
        let working = given(inWork("1041", "Smith"))
        working.when(.work(.assign("1041/1", "Morris"))).refused(.work(.inWork("1041/1", "Smith")))
        working.when(.work(.unassign("1041/1"))).refused(.work(.inWork("1041/1", "Smith")))
        working.when(.work(.start("1041/1", "Morris"))).refused(.work(.inWork("1041/1", "Smith")))
        let done = working.and(.work(.finish("1041/1")))
        done.when(.work(.assign("1041/1", "Morris"))).refused(.work(.finished("1041/1")))
        done.when(.work(.unassign("1041/1"))).refused(.work(.finished("1041/1")))
        done.when(.work(.start("1041/1", "Morris"))).refused(.work(.finished("1041/1")))
        done.when(.work(.stop("1041/1", .of(.parts)))).refused(.work(.finished("1041/1")))
        done.when(.work(.finish("1041/1"))).refused(.work(.notInWork("1041/1")))
    }

    @Test func `a queued job is started by the technician who has it`() {
        given(received("1041"), [.work(.assign("1041/1", "Smith"))]).at("8:00")
            .when(.work(.start("1041/1"))).then(.work(.started(1, "Smith")))
        given(received("1041")).when(.work(.start("1041/1"))).refused(.work(.notAssigned("1041/1")))
    }

    @Test func `a start by another technician dispatches the job to him`() {
        given(received("1041"), [.work(.assign("1041/1", "Smith"))]).at("8:00")
            .when(.work(.start("1041/1", "Morris")))
            .then(.work(.assigned(1, "Morris", "8:00", "9:00")), .work(.started(1, "Morris")))
    }

    @Test func `a second job is refused with the name of the running one`() {
        let scene = given(inWork("1041", "Smith"), received("1042"))
        scene.when(.work(.start("1042/1", "Smith"))).refused(
            .work(.technicianBusy("Smith", with: "1041/1")))
        let stopped = scene.and(
            .work(.stop("1041/1", .of(.interrupted))), .work(.start("1042/1", "Smith")))
        stopped.when(.work(.resume("1041/1"))).refused(
            .work(.technicianBusy("Smith", with: "1042/1")))
        stopped.when(.work(.resume("1041/1", "Morris"))).then(
            .work(.assigned(1, "Morris", "7:00", "8:00")), .work(.resumed(1, "Morris")))
    }

    @Test func `two technicians can work on two jobs of one order`() {
        let scene = given(inWork("1041", "Smith", .service, .oil)).and(
            .work(.start("1041/2", "Morris")))
        #expect(scene.workshop.runningJob(of: "Smith")?.id == "1041/1")
        #expect(scene.workshop.runningJob(of: "Morris")?.id == "1041/2")
    }

    @Test func `nobody starts while he is away`() {
        let scene = given(received("1041"))
            .and(.technician(.setAbsence("Smith", .of("9:00", "11:00"), reason: "training")))
        scene.at("9:00").when(.work(.start("1041/1", "Smith")))
            .refused(.work(.technicianAway("Smith", until: "11:00")))
        scene.at("11:00").when(.work(.start("1041/1", "Smith"))).then(
            .work(.assigned(1, "Smith", "11:00", "12:00")), .work(.started(1, "Smith")))
    }

    @Test(arguments: [
        (StoppageCode.interrupted, ""), (.customer, "Moreau"), (.parts, ""), (.sublet, ""),
    ])
    func `a stop is recorded with its code and owner and reaches the advisor at once`(
        code: StoppageCode, owner: String
    ) {
        let scene = given(inWork("1041", "Smith")).at("8:10")
            .when(.work(.stop("1041/1", .of(code, parked: "P2"))))
            .then(
                .work(
                    .stopped(
                        job: 1,
                        stoppage: Stoppage(
                            code: code, reason: "gasket", owner: owner, expected: "14:40",
                            parked: "P2"))),
                .promise(.advisorAlerted(reason: "\(code.rawValue): gasket")))
        #expect(scene.state("1041") == .stopped(code))
        #expect(scene.workshop.order("1041")?.parkedAt == "P2")
        #expect(scene.workshop.order("1041")?.openAlerts.count == 1)
        #expect(scene.workshop.runningJob(of: "Smith") == nil)
    }

    @Test func `a stop needs a reason, a car that is here and a job that is not stopped yet`() {
        let request = StopRequest(code: .parts, reason: " ")
        let scene = given(inWork("1041", "Smith"))
        scene.when(.work(.stop("1041/1", request))).refused(.entry(.emptyField(.reason)))
        scene.and(.work(.stop("1041/1", .of(.parts)))).when(.work(.stop("1041/1", .of(.customer))))
            .refused(.work(.stopped("1041/1", .parts)))
        given([.visit(.book("1041", .of([])))]).when(.work(.stop("1041/1", .of(.parts))))
            .refused(.visit(.notCheckedIn("1041")))
        let long = String(repeating: "x", count: 121)
        scene.when(.work(.stop("1041/1", StopRequest(code: .parts, reason: "x", owner: long))))
            .refused(.entry(.tooLong(.owner, limit: 120)))
        scene.when(.work(.stop("1041/1", .of(.parts, parked: long))))
            .refused(.entry(.tooLong(.place, limit: 120)))
    }

    @Test func `a stop is not started over, it is resumed`() {
        let scene = given(inWork("1041", "Smith"), [.work(.stop("1041/1", .of(.parts)))]).at("9:00")
        scene.when(.work(.start("1041/1"))).refused(.work(.stopped("1041/1", .parts)))
        scene.when(.work(.resume("1041/1"))).then(.work(.resumed(1, "Smith")))
        given(inWork("1041", "Smith")).when(.work(.resume("1041/1"))).refused(
            .work(.notStopped("1041/1")))
    }

    @Test func `a stopped job goes back to a queue or to those that wait without being started`() {
        let scene = given(
            inWork("1041", "Smith"), [.work(.stop("1041/1", .of(.parts, parked: "P2")))]
        )
        .at("9:00")
        let queued = scene.when(.work(.assign("1041/1", "Smith")))
            .then(.work(.assigned(1, "Smith", "9:00", "10:00")))
        #expect(queued.state("1041") == .nextJob)
        #expect(queued.workshop.order("1041")?.parkedAt == "P2")
        #expect(queued.workshop.job("1041/1")?.stops.map(\.until) == ["9:00"])
        queued.when(.work(.start("1041/1"))).then(.work(.started(1, "Smith")))
        let waiting = scene.when(.work(.unassign("1041/1"))).then(.work(.unassigned(job: 1)))
        #expect(waiting.state("1041") == .waiting)
    }

    @Test func `a job can be stopped before it was ever dispatched, and taken back`() {
        let scene = given(received("1041"), [.work(.stop("1041/1", .of(.customer)))])
        #expect(scene.state("1041") == .stopped(.customer))
        #expect(scene.and(.work(.unassign("1041/1"))).state("1041") == .waiting)
    }

    @Test
    func `a changed stop with a new reason reaches the advisor, one that is as it was does not`() {
        let scene = given(inWork("1041", "Smith"), [.work(.stop("1041/1", .of(.interrupted)))])
        scene.when(.work(.changeStop("1041/1", .of(.interrupted)))).then()
        let parked = scene.and(.work(.changeStop("1041/1", .of(.interrupted, parked: "P4"))))
        #expect(parked.workshop.order("1041")?.openAlerts.count == 1)
        #expect(parked.workshop.order("1041")?.parkedAt == "P4")
        let changed = scene.and(.work(.changeStop("1041/1", .of(.parts))))
        #expect(changed.state("1041") == .stopped(.parts))
        #expect(
            changed.workshop.order("1041")?.openAlerts.map(\.subject)
                == [.said("A: gasket"), .said("C: gasket")])
        #expect(changed.workshop.job("1041/1")?.stops.count == 1)
        given(inWork("1041", "Smith")).when(.work(.changeStop("1041/1", .of(.parts))))
            .refused(.work(.notStopped("1041/1")))
    }

    @Test func `a clock that was set back ends no work before it began`() {
        let scene = given(received("1041")).at("9:00").and(.work(.start("1041/1", "Smith"))).at(
            "8:59")
        scene.when(.work(.finish("1041/1"))).refused(.entry(.timeBefore(last: "9:00")))
        scene.when(.work(.stop("1041/1", .of(.parts)))).refused(.entry(.timeBefore(last: "9:00")))
        let stopped = scene.at("9:30").and(.work(.stop("1041/1", .of(.parts)))).at("9:10")
        stopped.when(.work(.resume("1041/1"))).refused(.entry(.timeBefore(last: "9:30")))
        stopped.when(.work(.assign("1041/1", "Morris"))).refused(.entry(.timeBefore(last: "9:30")))
        stopped.when(.work(.unassign("1041/1"))).refused(.entry(.timeBefore(last: "9:30")))
    }
}
