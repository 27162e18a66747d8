import Testing
import WorkshopCore
import WorkshopPlanner

struct WhatIfTests {
    private let foreman = Actor("Wang")
    private let scene = Scene().received(["1041": .of(.work(60)), "1042": .of(.work(60))])

    @Test func `the copy shows what the command would do`() throws {
        let then = try #require(
            scene.workshop.after(.work(.start("1041", "Smith")), by: foreman, at: "8:00"))
        #expect(then.job("1041")?.running?.technician == "Smith")
        #expect(then.job("1041")?.running?.from == "8:00")
        let outlook = try #require(Outlook(of: then, at: "8:00").orders["1041"])
        #expect(outlook.forecast == "9:00")
    }

    @Test func `the workshop itself is left alone`() throws {
        let before = scene.workshop
        _ = try #require(before.after(.work(.start("1041", "Smith")), by: foreman, at: "8:00"))
        #expect(before.position == scene.workshop.position)
        #expect(before.job("1041")?.state == .waiting)
        #expect(before.history(of: .order("1041")).count == 2)
        #expect(before.timeline(of: "Smith", at: "8:00").entries.isEmpty)
    }

    @Test func `a command that would be declined has no after`() {
        let running = scene.and(.work(.start("1041", "Smith")))
        #expect(
            running.workshop.after(.work(.start("1042", "Smith")), by: foreman, at: "8:00") == nil)
    }

    @Test func `a command that changes nothing leads to the same workshop`() throws {
        let same = Command.shop(.changeSettings(.plain))
        let then = try #require(scene.workshop.after(same, by: foreman, at: "8:00"))
        #expect(then.position == scene.workshop.position)
    }

    @Test func `all the events of a command are in it`() throws {
        let stopped = try #require(
            scene.workshop.after(.work(.stop("1041", until: "10:00")), by: foreman, at: "8:00"))
        #expect(stopped.order("1041")?.state == .stopped(.interrupted))
        #expect(stopped.order("1041")?.openAlerts.map(\.subject) == [.said("A: lift blocked")])
    }

    @Test func `one can weigh a second command, and undo, upon the first`() throws {
        let first = try #require(
            scene.workshop.after(.visit(.park("1041", place: "P1")), by: foreman, at: "8:00"))
        let second = try #require(
            first.after(.visit(.park("1041", place: "P2")), by: foreman, at: "8:01"))
        #expect(second.order("1041")?.parkedAt == "P2")
        let undone = try #require(
            second.after(.undo(.order("1041"), command: nil), by: foreman, at: "8:02"))
        #expect(undone.order("1041")?.parkedAt == "P1")
    }
}

/// What becomes of promises.
struct WhatIfChangeTests {
    private let foreman = Actor("Wang")

    /// Smith has 1 and then 2 in his queue, which are promised for when they will be done.
    private let scene = Scene(staff: [.technician(.hire("Smith", 4))]).received([
        "1": .of(.work(60), promise: "8:00"), "2": .of(.work(60), promise: "9:00"),
        "3": .of(.work(60), promise: "16:00"),
    ]).and(
        .work(.assign("1", "Smith", "7:00")), .work(.assign("2", "Smith", "8:00")),
        .work(.assign("3", "Smith", "9:00")))

    private func weigh(_ command: Command, _ scene: Scene) throws -> WhatIf {
        try scene.workshop.whatIf(
            command, by: foreman, at: scene.now, from: scene.outlook()
        ).get()
    }

    @Test func `what would break is told with the minutes, and what stays in time is not`() throws {
        let found = try weigh(.work(.assign("2", "Smith", "8:30")), scene)
        #expect(found.changes.map(\.order) == ["2"])
        let change = try #require(found.changes.first)
        #expect(change.kind == .breaks)
        #expect(change.promise == "9:00")
        #expect(change.before == .zero && change.after == Minutes(-30))
    }

    @Test func `what would be kept after all is saved, by how much`() throws {
        let late = scene.and(.work(.assign("2", "Smith", "10:00")))
        let found = try weigh(.work(.assign("2", "Smith", "8:00")), late)
        #expect(found.changes.map(\.kind) == [.saves])
        #expect(found.changes.map(\.before) == [Minutes(-120)])
        #expect(found.changes.map(\.after) == [.zero])
    }

    @Test func `what is late anyhow moves later or sooner`() throws {
        let late = scene.and(.work(.assign("2", "Smith", "10:00")))
        #expect(
            try weigh(.work(.assign("2", "Smith", "10:30")), late).changes(.later).map(\.after)
                == [Minutes(-150)])
        #expect(
            try weigh(.work(.assign("2", "Smith", "9:00")), late).changes(.sooner).map(\.after)
                == [Minutes(-60)])
    }

    @Test func `the worst comes first`() throws {
        let away = Span(from: "7:00", until: "10:00")
        let found = try weigh(.technician(.setAbsence("Smith", away, reason: "")), scene)
        #expect(found.changes.map(\.order) == ["1", "2"])
        #expect(found.changes.map(\.after) == [Minutes(-180), Minutes(-180)])
        #expect(found.changes(.breaks).count == 2)
    }

    @Test func `a command that moves nobody changes nothing`() throws {
        let found = try weigh(.visit(.note("1", text: "wipers")), scene)
        #expect(found.changes == [])
        #expect(found.events == [NewEvent(.order("1"), .visit(.noteAdded(text: "wipers")))])
    }

    @Test func `what would be declined says why, and a role is asked first`() {
        let outlook = scene.outlook()
        #expect(
            scene.workshop.whatIf(
                .work(.start("9", "Smith")), by: foreman, at: "7:00", from: outlook)
                == .failure(.visit(.unknownOrder("9"))))
        #expect(
            scene.workshop.whatIf(
                .work(.unassign("1")), by: foreman, as: .technician, at: "7:00", from: outlook)
                == .failure(.rights(.roleForbids(.technician, may: [.foreman, .manager]))))
    }
}
