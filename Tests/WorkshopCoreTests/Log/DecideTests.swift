import Testing
import WorkshopCore

struct DecideTests {
    @Test func `a decision changes nothing by itself`() {
        let scene = given(received("1041"))
        let before = scene.workshop.orders
        _ = scene.decide(.work(.start("1041/1", "Smith")))
        #expect(scene.workshop.orders == before)
    }

    @Test func `each command is decided where its subject is, on an empty board and on a busy one`()
    {
        let more: [Command] = [
            .shop(.open(.northside)),
            .technician(.hire("Allen", skill: .basic, shift: nil, breaks: nil)),
            .technician(.changeSkill("Smith", .basic)),
            .technician(.setAbsence("Smith", .of("7:00", "8:00"), reason: "")),
            .technician(.changeShift("Smith", shift: ShopSettings.northside.hours, breaks: [])),
            .visit(.confirm("1")),
            .visit(.moveAppointment("1", to: "9:00", .of("16:00"))),
            .visit(.cancel("1", reason: "")), .visit(.noShow("1")),
            .visit(.takeHome("1")), .work(.assign("1/1", "Smith")),
            .acceptPlan([Assignment("1/1", "Smith", at: "9:00")]),
            .work(.stop("1/1", .of(.parts))), .work(.changeStop("1/1", .of(.parts))),
            .work(.resume("1/1")),
            .work(.authorise("1/1")), .parts(.ask("1", number: "2", quantity: 1, job: 1)),
            .work(
                .passingOver(PassedOver("1/1", .other, remark: "r"), taking: .start("1/1", "Smith"))
            ),
            .afterWork(.failInspection("1/1", note: "")), .afterWork(.finishWash("1")),
            .afterWork(.ready("1")),
            .afterWork(.followUp("1", note: "")),
            .promise(.recordMessage("1", MessageReport(message: "m", channel: "c"))),
        ]
        for command in RoleTests.oneOfEach + more {
            for scene in [Scene(), given(), given(received("1"), inWork("2", "Smith"))] {
                if case .success(let events) = scene.decide(command) {
                    let isStreamOfCommand = events.allSatisfy { $0.stream == command.stream }
                    #expect(isStreamOfCommand, "\(command)")
                }
            }
        }
    }

    @Test func `every event of a decision belongs to the stream of its command`() {
        let decided = given(received("1041")).decide(.work(.stop("1041/1", .of(.parts))))
        #expect(
            decided
                == .success([
                    NewEvent(
                        .order("1041"),
                        .work(
                            .stopped(
                                job: 1,
                                stoppage: Stoppage(
                                    code: .parts, reason: "gasket", owner: "",
                                    expected: "14:40")))),
                    NewEvent(.order("1041"), .promise(.advisorAlerted(reason: "C: gasket"))),
                ]))
    }

    @Test func `an order, a job and a technician that are not known are named in the refusal`() {
        let scene = given(received("1041"))
        scene.when(.work(.start("1042/1", "Smith"))).refused(.visit(.unknownOrder("1042")))
        scene.when(.work(.start("1041/2", "Smith"))).refused(.work(.unknownJob("1041/2")))
        scene.when(.work(.start("1041/1", "Nobody"))).refused(.technician(.unknown("Nobody")))
        scene.when(.work(.start(JobID("1041", .min), "Smith")))
            .refused(.work(.unknownJob(JobID("1041", .min))))
        scene.when(.work(.finish(JobID("1041", .max)))).refused(
            .work(.unknownJob(JobID("1041", .max))))
        scene.when(.work(.finish(JobID("1041", 0)))).refused(.work(.unknownJob(JobID("1041", 0))))
    }

    @Test(arguments: ["", " ", "\t\n", "\u{3000}"])
    func `a text that shows nothing counts as empty`(text: String) {
        let scene = given(received("1041"))
        scene.when(.visit(.note("1041", text: text))).refused(.entry(.emptyField(.note)))
        scene.when(.visit(.park("1041", place: text))).refused(.entry(.emptyField(.place)))
    }

    @Test func `a text is as long as its scalars, however few characters they make`() {
        let scene = given(received("1041"))
        scene.when(.visit(.note("1041", text: String(repeating: "修", count: 2000))))
            .then(.visit(.noteAdded(text: String(repeating: "修", count: 2000))))
        scene.when(.visit(.note("1041", text: String(repeating: "n", count: 2001))))
            .refused(.entry(.tooLong(.note, limit: 2000)))
        let stacked = "n" + String(repeating: "\u{0301}", count: 10_000)
        #expect(stacked.count == 1)
        scene.when(.visit(.note("1041", text: stacked))).refused(
            .entry(.tooLong(.note, limit: 2000)))
    }
}
