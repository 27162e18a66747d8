import Testing
import WorkshopCore

struct DecideAfterWorkTests {
    @Test func `the inspection waits for the last job`() {
        let scene = given(inWork("1041", "Smith", .service, .oil)).and(.work(.finish("1041/1")))
        scene.when(.afterWork(.passInspection("1041", note: ""))).refused(
            .afterWork(.workOpen("1041/2")))
        scene.when(.afterWork(.failInspection("1041/1", note: ""))).refused(
            .afterWork(.workOpen("1041/2")))
        scene.and(.work(.start("1041/2", "Smith")), .work(.finish("1041/2")))
            .when(.afterWork(.passInspection("1041", note: "fine"))).then(
                .afterWork(.inspectionPassed(note: "fine")))
    }

    @Test func `no step after the work is taken while the car is not here`() {
        let scene = given([.visit(.book("1041", .of([], wash: true)))])
        scene.when(.afterWork(.passInspection("1041", note: ""))).refused(
            .visit(.notCheckedIn("1041")))
        scene.when(.afterWork(.startWash("1041"))).refused(.visit(.notCheckedIn("1041")))
        scene.when(.afterWork(.settle("1041"))).refused(.visit(.notCheckedIn("1041")))
        scene.when(.afterWork(.deliver("1041"))).refused(.afterWork(.notReady("1041")))
    }

    @Test func `an inspection is passed or failed once`() {
        let scene = given(
            finished("1041", "Smith"), [.afterWork(.passInspection("1041", note: ""))])
        scene.when(.afterWork(.passInspection("1041", note: ""))).refused(
            .visit(.wrongState("1041", .settlement)))
        scene.when(.afterWork(.failInspection("1041/1", note: ""))).refused(
            .visit(.wrongState("1041", .settlement)))
    }

    @Test func `the remark of an inspection has a limit`() {
        let long = String(repeating: "x", count: 2001)
        let scene = given(finished("1041", "Smith"))
        scene.when(.afterWork(.passInspection("1041", note: long))).refused(
            .entry(.tooLong(.note, limit: 2000)))
        scene.when(.afterWork(.failInspection("1041/1", note: long))).refused(
            .entry(.tooLong(.note, limit: 2000)))
        given(readyOrder("1041", "Smith"), [.afterWork(.deliver("1041"))])
            .when(.afterWork(.followUp("1041", note: long))).refused(
                .entry(.tooLong(.note, limit: 2000)))
    }

    @Test func `a wash comes after the inspection, is started once and done once`() {
        let scene = given(finished("1041", "Smith", wash: true))
        scene.when(.afterWork(.startWash("1041"))).refused(
            .visit(.wrongState("1041", .waitingInspection)))
        let washing = scene.and(.afterWork(.passInspection("1041", note: "")))
            .when(.afterWork(.startWash("1041"))).then(.afterWork(.washStarted))
        washing.when(.afterWork(.startWash("1041"))).refused(
            .afterWork(.washAlreadyStarted("1041")))
        washing.when(.afterWork(.settle("1041"))).refused(.visit(.wrongState("1041", .wash)))
        let washed = washing.when(.afterWork(.finishWash("1041"))).then(.afterWork(.washFinished))
        washed.when(.afterWork(.finishWash("1041"))).refused(
            .visit(.wrongState("1041", .settlement)))
    }

    @Test func `a wash can be noted as done without its start`() {
        given(
            finished("1041", "Smith", wash: true), [.afterWork(.passInspection("1041", note: ""))]
        )
        .when(.afterWork(.finishWash("1041"))).then(.afterWork(.washFinished))
    }

    @Test func `the bill is settled once, then the car is ready, then it is delivered`() {
        let scene = given(
            finished("1041", "Smith"), [.afterWork(.passInspection("1041", note: ""))])
        scene.when(.afterWork(.ready("1041"))).refused(.afterWork(.notSettled("1041")))
        scene.when(.afterWork(.deliver("1041"))).refused(.afterWork(.notReady("1041")))
        let settled = scene.when(.afterWork(.settle("1041"))).then(.afterWork(.billSettled))
        settled.when(.afterWork(.settle("1041"))).refused(.afterWork(.alreadySettled("1041")))
        let ready = settled.when(.afterWork(.ready("1041"))).then(.afterWork(.carReady))
        ready.when(.afterWork(.ready("1041"))).refused(.visit(.wrongState("1041", .ready)))
        let delivered = ready.when(.afterWork(.deliver("1041"))).then(.afterWork(.carDelivered))
        delivered.when(.afterWork(.deliver("1041"))).refused(
            .visit(.wrongState("1041", .delivered)))
    }

    @Test func `an order is followed up once after delivery and closed with or without`() {
        let ready = given(readyOrder("1041", "Smith"))
        ready.when(.afterWork(.followUp("1041", note: ""))).refused(
            .visit(.wrongState("1041", .ready)))
        ready.when(.afterWork(.close("1041"))).refused(.visit(.wrongState("1041", .ready)))
        let delivered = ready.and(.afterWork(.deliver("1041")))
        delivered.when(.afterWork(.close("1041"))).then(.afterWork(.closed))
        let called = delivered.when(.afterWork(.followUp("1041", note: ""))).then(
            .afterWork(.followedUp(note: "")))
        called.when(.afterWork(.followUp("1041", note: ""))).refused(
            .visit(.wrongState("1041", .followUp)))
        let closed = called.when(.afterWork(.close("1041"))).then(.afterWork(.closed))
        closed.when(.afterWork(.close("1041"))).refused(.visit(.wrongState("1041", .closed)))
    }

    @Test func `rework asks for every later step again`() {
        let scene = given(finished("1041", "Smith", wash: true))
            .and(
                .afterWork(.failInspection("1041/1", note: "")), .work(.start("1041/1")),
                .work(.finish("1041/1")))
        #expect(scene.state("1041") == .waitingInspection)
        let order = scene.and(
            .afterWork(.passInspection("1041", note: "")), .afterWork(.startWash("1041"))
        )
        .and(.work(.add("1041", .oil, needsAuthorisation: false))).workshop.order("1041")
        #expect(order?.inspectedAt == nil)
        #expect(order?.washStartedAt == nil)
    }

    @Test func `a declined job is not sent back`() {
        given(finished("1041", "Smith"))
            .and(.work(.add("1041", .oil, needsAuthorisation: true)), .work(.decline("1041/2")))
            .when(.afterWork(.failInspection("1041/2", note: ""))).refused(
                .work(.declined("1041/2")))
    }
}
