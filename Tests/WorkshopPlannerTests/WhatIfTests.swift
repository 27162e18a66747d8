import Testing
import WorkshopCore
import WorkshopPlanner

struct WhatIfTests {
    private let foreman = Actor("Wang")
    private let scene = Scene().received(["1041": .of(.work(60)), "1042": .of(.work(60))])

    @Test func `the copy shows what the command would do`() throws {
        let then = try #require(
            scene.workshop.after(.start("1041", "Smith"), by: foreman, at: "8:00"))
        #expect(then.job("1041")?.running?.technician == "Smith")
        #expect(then.job("1041")?.running?.from == "8:00")
        let outlook = try #require(Outlook(of: then, at: "8:00").orders["1041"])
        #expect(outlook.forecast == "9:00")
    }

    @Test func `the workshop itself is left alone`() throws {
        let before = scene.workshop
        _ = try #require(before.after(.start("1041", "Smith"), by: foreman, at: "8:00"))
        #expect(before.position == scene.workshop.position)
        #expect(before.job("1041")?.state == .waiting)
        #expect(before.history(of: .order("1041")).count == 2)
        #expect(before.timeline(of: "Smith", at: "8:00").entries.isEmpty)
    }

    @Test func `a command that would be declined has no after`() {
        let running = scene.and(.start("1041", "Smith"))
        #expect(running.workshop.after(.start("1042", "Smith"), by: foreman, at: "8:00") == nil)
    }

    @Test func `a command that changes nothing leads to the same workshop`() throws {
        let same = Command.changeSettings(.plain)
        let then = try #require(scene.workshop.after(same, by: foreman, at: "8:00"))
        #expect(then.position == scene.workshop.position)
    }

    @Test func `all the events of a command are in it`() throws {
        let stopped = try #require(
            scene.workshop.after(.stop("1041", until: "10:00"), by: foreman, at: "8:00"))
        #expect(stopped.order("1041")?.state == .stopped(.interrupted))
        #expect(stopped.order("1041")?.openAlerts.map(\.subject) == [.said("A: lift blocked")])
    }

    @Test func `one can weigh a second command, and undo, upon the first`() throws {
        let first = try #require(
            scene.workshop.after(.park("1041", place: "P1"), by: foreman, at: "8:00"))
        let second = try #require(first.after(.park("1041", place: "P2"), by: foreman, at: "8:01"))
        #expect(second.order("1041")?.parkedAt == "P2")
        let undone = try #require(
            second.after(.undo(.order("1041"), command: nil), by: foreman, at: "8:02"))
        #expect(undone.order("1041")?.parkedAt == "P1")
    }
}
