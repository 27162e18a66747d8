import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct BoardUpdateTests {
    @Test func `the clock moves the forecast`() throws {
        var sample = try SampleBoard()
        let before = sample.board.outlook.atRisk.count
        _ = sample.board.update(.tick(SampleBoard.at(15, 30)))
        #expect(sample.board.now == SampleBoard.at(15, 30))
        #expect(sample.board.outlook.atRisk.count > before)
    }

    @Test func `at midnight the day that was today follows the clock`() throws {
        var sample = try SampleBoard()
        let tomorrow = SampleBoard.monday + 1
        _ = sample.board.update(.tick(Zone.utc.instant(on: tomorrow, at: TimeOfDay(0, 1))))
        #expect(sample.board.schedule.day == tomorrow)
    }

    @Test func `a day that was paged to stays when the clock passes midnight`() throws {
        var sample = try SampleBoard()
        sample.type("[")
        _ = sample.board.update(
            .tick(Zone.utc.instant(on: SampleBoard.monday + 1, at: TimeOfDay(0, 1))))
        #expect(sample.board.schedule.day == SampleBoard.monday + -1)
    }

    @Test func `who agrees on a time when nobody is there is told so first`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        var sample = shop.board(screen: .status)
        sample.type("c")
        sample.type("Sun 10:00")
        sample.press(.enter)
        try sample.carryOut()
        #expect(sample.facts.contains("▼ The shop is closed then. 1 "), "\(sample.facts)")
    }

    @Test
    func `a digit begins an order's number and Enter jumps there, and no hotkey is triggered`()
        throws
    {
        var sample = try SampleBoard()
        sample.type("1049")
        #expect(sample.board.screen == .schedule)
        sample.press(.enter)
        #expect(sample.board.screen == .order)
        #expect(sample.target.order == OrderID("1049"))
        #expect(sample.effects == [])
    }

    @Test func `a number that is not on the board is said so and nothing moves`() throws {
        var sample = try SampleBoard()
        sample.type("999999")
        sample.press(.enter)
        #expect(sample.board.screen == .schedule)
        #expect(sample.facts.contains("999999"))
    }

    @Test func `letters inside a scanned number are text, not verbs`() throws {
        var shop = try SmallShop()
        try shop.book("26x1")
        var sample = shop.board()
        sample.type("26x1")
        sample.press(.enter)
        #expect(sample.target.order == OrderID("26x1"))
        #expect(sample.effects == [])
    }

    @Test func `a command that was stored is told in words, and u takes it back`() throws {
        var sample = try SampleBoard()
        sample.board.schedule.technician = TechnicianID("S. White")
        sample.type("n")
        sample.press(.enter)
        try sample.carryOut()
        #expect(sample.facts.contains("✓"))
        #expect(sample.board.workshop.runningJob(of: TechnicianID("S. White")) != nil)
        sample.type("u")
        try sample.carryOut()
        #expect(sample.board.workshop.runningJob(of: TechnicianID("S. White")) == nil)
        sample.type("u")
        #expect(sample.effects == [])
        #expect(sample.facts.hasPrefix(" !"))
    }

    @Test func `a refusal is said in words and rings the bell`() throws {
        var sample = try SampleBoard()
        let effects = sample.board.update(
            .outcome(.refused(.visit(.notCheckedIn(OrderID("1061"))))))
        #expect(effects == [.bell])
        #expect(sample.facts.contains("1061"))
    }

    @Test func `what could not be stored is said`() throws {
        var sample = try SampleBoard()
        let effects = sample.board.update(.outcome(.failed("no room")))
        #expect(effects == [.bell])
        #expect(sample.facts.contains("no room"))
    }

    @Test(arguments: ScreenName.allCases)
    func `Esc never quits`(_ screen: ScreenName) throws {
        var sample = try SampleBoard()
        if screen == .order {
            sample.type("1052")
            sample.press(.enter)
        } else {
            sample.board.show(screen)
        }
        for _ in 0..<5 { sample.press(.escape) }
        #expect(sample.effects == [])
    }

    @Test func `what was done a moment ago can be followed in the same minute, by anybody`()
        throws
    {
        var sample = try SampleBoard()
        let job = JobID(OrderID("1052"), 1)
        let request = StopRequest(code: .interrupted, reason: "lift")
        var workshop = sample.board.workshop
        let moment = Instant(milliseconds: SampleBoard.at(13, 30).milliseconds + 20_000)
        _ = try workshop.give(.work(.stop(job, request)), by: Actor("Wang"), at: moment, id: "stop")
        _ = sample.board.update(.workshop(workshop))
        #expect(sample.board.doing(.work(.unassign(job))).isSuccess)
        #expect(sample.board.doing(.work(.resume(job, nil, overrideReason: nil))).isSuccess)
        #expect(sample.lines[0].contains("13:30"))
        // What a file says of tomorrow does not move the clock.
        let tomorrow = moment + Minutes(1440)
        _ = try workshop.give(
            .visit(.note(job.order, text: "x")), by: Actor("Wang"), at: tomorrow, id: "n")
        _ = sample.board.update(.workshop(workshop))
        #expect(sample.lines[0].contains("13:30"))
    }

    @Test func `a notice goes with the second tick of the clock`() throws {
        var sample = try SampleBoard()
        sample.board.say("done")
        let now = sample.board.now
        _ = sample.board.update(.tick(now + Minutes(1)))
        #expect(sample.board.notice?.text == "done")
        _ = sample.board.update(.tick(now + Minutes(2)))
        #expect(sample.board.notice == nil)
    }

    @Test func `a notice goes with the next key`() throws {
        var sample = try SampleBoard()
        _ = sample.board.update(.outcome(.refused(.shop(.missing))))
        #expect(sample.board.notice != nil)
        sample.press(.down)
        #expect(sample.board.notice == nil)
    }

    @Test func `arrows and hjkl are the same directions`() {
        let pairs: [(Key, Key)] = [
            (.up, .character("k")), (.down, .character("j")), (.left, .character("h")),
            (.right, .character("l")),
        ]
        for (arrow, letter) in pairs { #expect(Direction(arrow) == Direction(letter)) }
        #expect(Direction(.enter) == nil)
    }
}
