import Testing
import WorkshopCore

struct JobTimeTests {
    private func remaining(_ id: JobID, _ scene: Scene) -> Minutes? {
        scene.workshop.job(id)?.remaining(at: scene.now, scene.workshop.workingTimes())
    }

    private func worked(_ id: JobID, _ scene: Scene) -> Minutes? {
        scene.workshop.job(id)?.worked(until: scene.now, scene.workshop.workingTimes())
    }

    private func due(_ id: JobID, _ scene: Scene) -> Instant? {
        scene.workshop.job(id)?.dueEnd(scene.workshop.workingTimes())
    }

    @Test func `work counts in working minutes, lunch left out`() {
        let scene = given(received("1041", .brakes)).at("11:30").and(
            .work(.start("1041/1", "Smith")))
        #expect(worked("1041/1", scene.at("12:30")) == Minutes(30))
        #expect(worked("1041/1", scene.at("13:30")) == Minutes(60))
        #expect(remaining("1041/1", scene.at("13:30")) == Minutes(60))
        #expect(due("1041/1", scene) == "14:30")
    }

    @Test func `what is left is never negative, and nothing once the job is finished`() {
        let scene = given(inWork("1041", "Smith"))
        #expect(remaining("1041/1", scene.at("8:30")) == .zero)
        #expect(remaining("1041/1", scene.at("7:20").and(.work(.finish("1041/1")))) == .zero)
        #expect(due("1041/1", scene.at("8:30")) == "8:00")
        #expect(due("1041/1", given(received("1041"))) == nil)
    }

    @Test func `the work of several technicians counts by the calendar of each`() {
        let scene = given(
            received("1041", .brakes),
            [.technician(.changeShift("Morris", shift: .of("09:00-18:00"), breaks: []))]
        ).at("8:00").and(.work(.start("1041/1", "Smith"))).at("8:20").and(
            .work(.stop("1041/1", .of(.parts)))
        )
        .at("8:30").and(.work(.resume("1041/1", "Morris"))).at("9:10")
        #expect(worked("1041/1", scene) == Minutes(30))
        #expect(remaining("1041/1", scene) == Minutes(90))
        #expect(due("1041/1", scene) == "10:40")
    }

    @Test func `rework is allowed half the flat-rate time and counts its own work only`() {
        let quick = given(inWork("1041", "Smith", .brakes)).at("7:30").and(.work(.finish("1041/1")))
        let back = quick.and(.afterWork(.failInspection("1041/1", note: "")))
        #expect(back.workshop.job("1041/1")?.allowed == Minutes(60))
        #expect(remaining("1041/1", back) == Minutes(60))
        let again = back.at("8:00").and(.work(.start("1041/1")))
        #expect(due("1041/1", again) == "9:00")
        #expect(remaining("1041/1", again.at("8:40")) == Minutes(20))
        let stopped = again.at("8:40").and(.work(.stop("1041/1", .of(.parts))))
        #expect(remaining("1041/1", stopped.at("9:30")) == Minutes(20))
        #expect(worked("1041/1", stopped) == Minutes(70))
    }

    @Test func `rework of the shortest job still takes a minute`() {
        let scene = given(
            inWork("1041", "Smith", .of("Bulb", 1, skill: 1)), [.work(.finish("1041/1"))]
        )
        .and(.afterWork(.failInspection("1041/1", note: "")))
        #expect(remaining("1041/1", scene) == Minutes(1))
    }
}
