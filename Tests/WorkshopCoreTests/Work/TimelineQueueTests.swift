import Testing
import WorkshopCore

struct TimelineQueueTests {
    private func line(_ minutes: Int, after: [Int]? = nil) -> JobLine {
        var line = JobLine.of("Work", minutes, skill: 1)
        line.after = after.map { Predecessors($0) }
        return line
    }

    private func starts(_ scene: Scene) -> [JobID: Instant] {
        let entries = scene.workshop.timelines(at: scene.now).flatMap(\.entries)
        return Dictionary(
            entries.compactMap { entry in entry.start.map { (entry.job.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func `a job stands behind those that it comes after, in whosever queue they are`() {
        let scene = given(received("1", line(60), line(30, after: [1])), received("2", line(20)))
            .and(
                .work(.start("1/1", "Smith")), .work(.assign("1/2", "Morris", at: "7:00")),
                .work(.assign("2/1", "Morris", at: "7:30")))
        #expect(starts(scene) == ["1/1": "7:00", "2/1": "7:30", "1/2": "8:00"])
        #expect(scene.timeline("Morris").queue.map(\.job.id) == ["2/1", "1/2"])
        #expect(scene.timeline("Morris").queue.last?.pushed == Minutes(60))
    }

    @Test func `what is pushed pushes those that come after it, from queue to queue`() {
        let scene = given(
            received("1", line(120), line(60, after: [1])),
            received("2", line(30), line(30, after: [1]), line(30, after: [2]))
        ).and(
            .work(.start("1/1", "Smith")), .work(.assign("1/2", "Morris", at: "7:00")),
            .work(.assign("2/1", "Morris", at: "8:45")), .work(.assign("2/2", "Smith", at: "7:00")),
            .work(.assign("2/3", "Morris", at: "7:00")))
        #expect(
            starts(scene) == [
                "1/1": "7:00", "2/1": "8:45", "1/2": "9:15", "2/2": "9:15", "2/3": "10:15",
            ])
    }

    @Test func `jobs of one queue in the wrong turn change places without a gap`() {
        let scene = given(received("1", line(60, after: [2]), line(60)))
            .and(
                .work(.assign("1/1", "Smith", at: "7:00")),
                .work(.assign("1/2", "Smith", at: "7:00")))
        #expect(starts(scene) == ["1/2": "7:00", "1/1": "8:00"])
    }

    @Test func `a job stands where its car and its parts are here`() {
        let scene = given(
            [.visit(.book("1", .of([line(60)], arrival: "9:00")))], received("2", line(60)),
            [
                .parts(.ask("2", number: "48510", quantity: 1, job: 1)),
                .parts(.move("2", number: "48510", to: .ordered, eta: "+1 8:30")),
            ], received("3", line(60), line(60))
        ).and(
            .work(.assign("1/1", "Smith", at: "7:00")), .work(.assign("2/1", "Smith", at: "7:00")),
            .work(.assign("3/1", "Smith", at: "7:00")), .work(.assign("3/2", "Smith", at: "7:00")))
        let found: [JobID: Instant] = [
            "3/1": "7:00", "3/2": "8:00", "1/1": "9:00", "2/1": "+1 8:30",
        ]
        #expect(starts(scene) == found)
        #expect(scene.timeline("Smith").queue.map(\.start) == found.values.sorted())
        let here = scene.and(.visit(.receive("1", keyTag: nil))).and(
            .parts(.move("2", number: "48510", to: .arrived, eta: nil)),
            .parts(.move("2", number: "48510", to: .issued, eta: nil)))
        #expect(starts(here) == ["1/1": "7:00", "2/1": "8:00", "3/1": "9:00", "3/2": "10:00"])
        let overdue = scene.at("9:30")
        #expect(starts(overdue)["1/1"] == "9:30", "a car that should be here may come at once")
    }

    @Test func `a circle and a job that nobody has hold no queue up`() {
        let scene = given(
            received("1", line(60, after: [2]), line(30, after: [1])),
            received("2", line(60), line(30, after: [1]))
        ).and(
            .work(.assign("1/1", "Smith", at: "7:00")), .work(.assign("1/2", "Morris", at: "7:00")),
            .work(.assign("2/2", "Smith", at: "7:00")))
        let found = starts(scene)
        #expect(found["1/1"] == "7:00" && found["1/2"] == "7:00" && found["2/2"] == "8:00")
    }

    @Test(arguments: 1...20) func `no job stands before those that it comes after`(seed: UInt64) {
        var numbers = SplitMix64(seed: seed)
        var scene = given()
        for order in 1...12 {
            let jobs = (1...4).map { job in
                let after = job > 1 ? [Int.random(in: 1..<job, using: &numbers)] : nil
                return line(Int.random(in: 20...90, using: &numbers), after: after)
            }
            let id = OrderID("\(order)")
            scene = scene.and(.visit(.book(id, .of(jobs))), .visit(.receive(id, keyTag: nil)))
            for job in 1...4 {
                let who = ["Smith", "Morris", "Bates"].randomElement(using: &numbers) ?? "Smith"
                let start = Instant("7:00") + Minutes(Int.random(in: 0...400, using: &numbers))
                scene = scene.and(.work(.assign(JobID(id, job), TechnicianID(who), at: start)))
            }
        }
        let entries = scene.workshop.timelines(at: scene.now).flatMap(\.entries)
        let ends = Dictionary(entries.map { ($0.job.id, $0.end) }, uniquingKeysWith: { $1 })
        #expect(entries.count == 48)
        for entry in entries {
            for before in entry.job.line.after?.jobs ?? [] {
                let end = ends[JobID(entry.job.id.order, before)].flatMap(\.self)
                #expect(end.map { end in entry.start.map { $0 >= end } ?? true } == true)
            }
        }
    }
}
