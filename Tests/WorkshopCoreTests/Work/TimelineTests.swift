import Testing
import WorkshopCore

struct TimelineTests {
    /// Smith works on 1041 (60 min) since 7:00; 1042 (42 min) and 1043 (60 min) follow.
    private let day = given(
        inWork("1041", "Smith"), received("1042", .oil), received("1043"),
        [.work(.assign("1042/1", "Smith")), .work(.assign("1043/1", "Smith"))])

    @Test func `a job in work and its queue are laid one after the other`() {
        let timeline = day.timeline("Smith")
        #expect(timeline.running?.job.id == "1041/1")
        #expect(timeline.queue.map(\.job.id) == ["1042/1", "1043/1"])
        #expect(timeline.entries.map(\.start) == ["7:00", "8:00", "8:42"])
        #expect(timeline.entries.map(\.end) == ["8:00", "8:42", "9:42"])
        #expect(timeline.entries.map(\.late) == [.zero, .zero, .zero])
        #expect(timeline.entries.map(\.pushed) == [.zero, .zero, .zero])
        #expect(timeline.freeFrom == "9:42")
    }

    @Test func `a job that overruns grows with the clock and pushes its followers`() {
        let timeline = day.at("8:30").timeline("Smith")
        #expect(timeline.entries.map(\.end) == ["8:30", "9:12", "10:12"])
        #expect(timeline.entries.map(\.late) == [Minutes(30), .zero, .zero])
        #expect(timeline.entries.map(\.pushed) == [.zero, Minutes(30), Minutes(30)])
        #expect(day.at("8:45").timeline("Smith").freeFrom == "10:27")
    }

    @Test func `what a job still needs beyond its time pushes its followers too`() {
        let scene = day.at("8:30")
        let timeline = scene.workshop.timelines(at: scene.now) { _ in Minutes(12) }[0]
        #expect(timeline.entries.map(\.end) == ["8:42", "9:24", "10:24"])
        #expect(timeline.entries.map(\.late) == [Minutes(30), .zero, .zero])
        #expect(timeline.freeFrom == "10:24")
        let inTime = day.at("7:30").workshop.timelines(at: "7:30") { _ in Minutes(12) }[0]
        #expect(inTime.running?.end == "8:00")
    }

    @Test func `the minutes late leave out lunch and the night`() {
        let scene = given(received("1041")).at("10:30").and(.work(.start("1041/1", "Smith")))
        #expect(scene.at("13:30").timeline("Smith").running?.late == Minutes(60))
        #expect(scene.at("+1 7:30").timeline("Smith").running?.late == Minutes(240))
    }

    @Test func `a planned start in the future keeps its gap`() {
        let scene = given(received("1041"), received("1042"))
            .and(
                .work(.assign("1041/1", "Smith", at: "8:00")),
                .work(.assign("1042/1", "Smith", at: "10:00")))
        let timeline = scene.timeline("Smith")
        #expect(timeline.entries.map(\.start) == ["8:00", "10:00"])
        #expect(timeline.entries.map(\.pushed) == [.zero, .zero])
        let later = scene.at("9:30").timeline("Smith")
        #expect(later.entries.map(\.start) == ["9:30", "10:30"])
        #expect(later.entries.map(\.pushed) == [Minutes(90), Minutes(30)])
    }

    /// 1042 cannot begin before `release`.
    private func queue(_ scene: Scene, release: Instant) -> Timeline {
        scene.workshop.timelines(
            at: scene.now, notBefore: { $0.id == "1042/1" ? release : nil })[0]
    }

    @Test func `a job that cannot begin yet lets those go ahead that fill the wait`() {
        let filled = queue(day, release: "9:12")
        #expect(filled.entries.map(\.job.id) == ["1041/1", "1043/1", "1042/1"])
        #expect(filled.entries.map(\.start) == ["7:00", "8:42", "9:42"])
        let late = queue(day.at("9:30"), release: "9:12")
        #expect(late.entries.map(\.job.id) == ["1041/1", "1042/1", "1043/1"])
    }

    @Test func `nobody begins a long job shortly before one that is waited for`() {
        let short = queue(day, release: "9:11")
        #expect(short.entries.map(\.job.id) == ["1041/1", "1042/1", "1043/1"])
        #expect(short.entries.map(\.start) == ["7:00", "9:11", "9:53"])
    }

    @Test func `lunch splits a job, and an absence splits it too`() {
        let scene = given(
            received("1041", .brakes), [.work(.assign("1041/1", "Smith", at: "11:30"))])
        #expect(
            scene.timeline("Smith").queue[0].expected
                == [.of("11:30", "12:00"), .of("13:00", "14:30")])
        let away = scene.and(.technician(.setAbsence("Smith", .of("13:30", "14:00"), reason: "")))
        #expect(
            away.timeline("Smith").queue[0].expected
                == [.of("11:30", "12:00"), .of("13:00", "13:30"), .of("14:00", "15:00")])
        let working = scene.at("11:30").and(.work(.start("1041/1"))).at("13:10")
        #expect(
            working.timeline("Smith").running?.expected
                == [.of("11:30", "12:00"), .of("13:00", "14:30")])
    }

    @Test func `what does not fit today goes on in the morning`() {
        let scene = given(received("1041"), [.work(.assign("1041/1", "Smith", at: "15:30"))])
        #expect(
            scene.timeline("Smith").queue[0].expected
                == [.of("15:30", "16:00"), .of("+1 7:00", "+1 7:30")])
    }

    @Test func `work out of hours is seen where it was done`() {
        let scene = given(received("1041", .oil)).at("17:00").and(.work(.start("1041/1", "Smith")))
            .at("17:30")
        let running = scene.timeline("Smith").running
        #expect(running?.expected == [.of("17:00", "17:30"), .of("+1 7:00", "+1 7:42")])
        #expect(running?.late == .zero)
        let lunch = given(received("1041", .oil)).at("12:10").and(.work(.start("1041/1", "Smith")))
        #expect(
            lunch.at("12:30").timeline("Smith").running?.expected
                == [.of("12:10", "12:30"), .of("13:00", "13:42")])
        #expect(
            lunch.at("13:30").timeline("Smith").running?.expected
                == [.of("12:10", "13:00"), .of("13:00", "13:42")])
    }

    @Test func `a technician without work is idle since his last work ended`() {
        let fresh = given(received("1041"))
        #expect(fresh.timeline("Smith").idleSince == nil)
        #expect(fresh.timeline("Smith").freeFrom == "7:00")
        let scene = fresh.at("7:10").and(.work(.start("1041/1", "Smith")))
        #expect(scene.timeline("Smith").idleSince == nil)
        let done = scene.at("8:00").and(.work(.finish("1041/1"))).at("8:30")
        #expect(done.timeline("Smith").idleSince == "8:00")
        #expect(done.timeline("Smith").freeFrom == "8:30")
        let queued = done.and(.visit(.book("1042", .of([]))), .work(.assign("1042/1", "Smith")))
        #expect(queued.timeline("Smith").idleSince == "8:00")
        let stopped = scene.at("8:15").and(.work(.stop("1041/1", .of(.parts)))).at("8:30")
        #expect(stopped.timeline("Smith").idleSince == "8:15")
        #expect(stopped.timeline("Smith").entries.isEmpty)
    }

    @Test func `of several jobs that have ended the last one counts for the idle time`() {
        var scene = given()
        let ends: [Instant] = ["7:10", "7:20", "7:30", "7:40", "7:50", "8:00"]
        for (index, end) in ends.enumerated() {
            let id = OrderID("\(1041 + index)")
            scene = scene.and(.visit(.book(id, .of([]))), .visit(.receive(id, keyTag: nil)))
                .and(.work(.start(JobID(id, 1), "Smith"))).at(end).and(.work(.finish(JobID(id, 1))))
        }
        #expect(scene.timeline("Smith").idleSince == "8:00")
    }

    @Test func `rework comes first whatever was planned`() {
        let scene = given(finished("1041", "Smith"), received("1042"))
            .and(.work(.assign("1042/1", "Smith", at: "8:00"))).at("9:00")
            .and(.afterWork(.failInspection("1041/1", note: "")))
        let timeline = scene.timeline("Smith")
        #expect(timeline.queue.map(\.job.id) == ["1041/1", "1042/1"])
        #expect(timeline.queue.map(\.start) == ["9:00", "9:30"])
        let early = given(received("1041"), [.work(.assign("1041/1", "Smith", at: "14:00"))])
            .and(.work(.start("1041/1")), .work(.finish("1041/1")), .visit(.book("1042", .of([]))))
            .and(
                .work(.assign("1042/1", "Smith", at: "8:00")),
                .afterWork(.failInspection("1041/1", note: "")))
        #expect(early.timeline("Smith").queue.map(\.job.id) == ["1041/1", "1042/1"])
    }

    @Test func `rework waits for the job in work and goes before all that was queued`() {
        let scene = given(finished("1041", "Smith"), inWork("1042", "Smith"), received("1043"))
            .and(.work(.assign("1043/1", "Smith", at: "7:00"))).at("7:30")
            .and(.afterWork(.failInspection("1041/1", note: "noise")))
        let timeline = scene.timeline("Smith")
        #expect(timeline.entries.map(\.job.id) == ["1042/1", "1041/1", "1043/1"])
        #expect(timeline.entries.map(\.start) == ["7:00", "8:00", "8:30"])
        #expect(scene.timeline("Morris").queue.isEmpty, "it comes back to who did it")
        let again = scene.at("8:00").and(
            .work(.finish("1042/1")), .work(.start("1041/1")), .work(.finish("1041/1"))
        )
        .and(.afterWork(.failInspection("1041/1", note: "noise")))
        #expect(again.workshop.job("1041/1")?.reworks == 2)
        #expect(again.timeline("Smith").queue.first?.job.id == "1041/1")
    }

    @Test func `two jobs planned for one time stand in the order of their numbers`() {
        let scene = given(received("1042"), received("1041"))
            .and(
                .work(.assign("1042/1", "Smith", at: "9:00")),
                .work(.assign("1041/1", "Smith", at: "9:00")))
        #expect(scene.timeline("Smith").queue.map(\.job.id) == ["1041/1", "1042/1"])
    }

    @Test func `a job whose time is used up keeps a place in the queue`() {
        let scene = given(inWork("1041", "Smith")).at("9:00").and(
            .work(.stop("1041/1", .of(.parts)))
        )
        .at("9:30").and(.work(.assign("1041/1", "Smith")))
        let entry = scene.timeline("Smith").queue.first
        #expect(entry?.start == "9:30")
        #expect(entry?.end == "9:30")
    }

    @Test func `work that no calendar holds has no expected end, and the rest goes on`() {
        var settings = ShopSettings.northside
        settings.weekdays = []
        let scene = day.and(.shop(.changeSettings(settings))).at("9:00")
        let timeline = scene.timeline("Smith")
        #expect(timeline.queue.map(\.end) == [nil, nil])
        #expect(timeline.running?.expected == [.of("7:00", "9:00")])
        #expect(scene.at(.latest).timeline("Smith").entries.count == 3)
        #expect(scene.at(.earliest).timeline("Smith").entries.count == 3)
    }

    @Test func `the board has one line for each of the staff, in the order of hiring`() {
        let scene = day.and(.technician(.leave("Bates")))
        let timelines = scene.workshop.timelines(at: "8:00")
        #expect(timelines.map(\.technician) == ["Smith", "Morris", "Allen"])
        #expect(timelines[0] == scene.at("8:00").timeline("Smith"))
    }

    @Test func `a cancelled order gives its place in the queue free`() {
        let scene = day.and(.visit(.cancel("1042", reason: "")))
        #expect(scene.timeline("Smith").queue.map(\.job.id) == ["1043/1"])
    }
}
