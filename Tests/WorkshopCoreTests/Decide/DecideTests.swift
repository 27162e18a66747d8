import Testing
import WorkshopCore

struct DecideTests {
    @Test func `a decision changes nothing by itself`() {
        let scene = given(received("1041"))
        let before = scene.workshop.orders
        _ = scene.decide(.start("1041/1", "Smith"))
        #expect(scene.workshop.orders == before)
    }

    @Test func `every event of a decision belongs to the stream of its command`() {
        let decided = given(received("1041")).decide(.stop("1041/1", .of(.parts)))
        #expect(
            decided
                == .success([
                    NewEvent(
                        .order("1041"),
                        .jobStopped(
                            job: 1,
                            stoppage: Stoppage(
                                code: .parts, reason: "gasket", owner: "", expected: "14:40"))),
                    NewEvent(.order("1041"), .advisorAlerted(reason: "C: gasket")),
                ]))
    }

    @Test func `an order, a job and a technician that are not known are named in the refusal`() {
        let scene = given(received("1041"))
        scene.when(.start("1042/1", "Smith")).refused(.unknownOrder("1042"))
        scene.when(.start("1041/2", "Smith")).refused(.unknownJob("1041/2"))
        scene.when(.start("1041/1", "Nobody")).refused(.unknownTechnician("Nobody"))
        scene.when(.start(JobID("1041", .min), "Smith"))
            .refused(.unknownJob(JobID("1041", .min)))
        scene.when(.finish(JobID("1041", .max))).refused(.unknownJob(JobID("1041", .max)))
        scene.when(.finish(JobID("1041", 0))).refused(.unknownJob(JobID("1041", 0)))
    }

    @Test(arguments: ["", " ", "\t\n", "\u{3000}"])
    func `a text that shows nothing counts as empty`(text: String) {
        let scene = given(received("1041"))
        scene.when(.note("1041", text: text)).refused(.emptyField(.note))
        scene.when(.park("1041", place: text)).refused(.emptyField(.place))
    }

    @Test func `a text is as long as its scalars, however few characters they make`() {
        let scene = given(received("1041"))
        scene.when(.note("1041", text: String(repeating: "修", count: 2000)))
            .then(.noteAdded(text: String(repeating: "修", count: 2000)))
        scene.when(.note("1041", text: String(repeating: "n", count: 2001)))
            .refused(.tooLong(.note, limit: 2000))
        let stacked = "n" + String(repeating: "\u{0301}", count: 10_000)
        #expect(stacked.count == 1)
        scene.when(.note("1041", text: stacked)).refused(.tooLong(.note, limit: 2000))
    }
}
