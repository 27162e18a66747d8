import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct DispatchStepsTests {
    private let white = TechnicianID("S. White")

    @Test func `n and Enter on a free technician's row start his next job`() throws {
        var sample = try SampleBoard()
        sample.board.schedule.technician = white
        sample.type("n")
        sample.press(.enter)
        let effects = sample.effects
        #expect(effects.count == 1)
        guard case .perform(.work(.start(let job, white, overrideReason: nil)))? = effects.first
        else { return #expect(Bool(false), "\(effects)") }
        #expect(sample.board.workshop.job(job)?.state == .waiting)
    }

    @Test func `n and Enter on a busy technician's row put the job into his queue`() throws {
        var sample = try SampleBoard()
        sample.type("n")
        #expect(sample.board.overlay != nil)
        sample.press(.enter)
        let effects = sample.effects
        #expect(effects.count == 1)
        guard case .perform(.work(.assignNext(let job, let smith, let free)))? = effects.first
        else { return #expect(Bool(false), "\(effects)") }
        #expect(smith == TechnicianID("B. Smith"))
        #expect(free >= sample.board.now)
        try sample.carryOut()
        let queue = sample.board.outlook.timeline(of: smith)?.queue
        #expect(queue?.first?.job.id == job, "what is next goes before the plan")
    }

    @Test func `starting what is stopped goes on with it`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.board.select(OrderID("1057"))
        sample.board.keepSelections()
        sample.board.schedule.technician = TechnicianID("D. Sands")
        let command = sample.board.startCommand(
            JobID(OrderID("1057"), 1), TechnicianID("D. Sands"), overriding: nil)
        #expect(
            command
                == .resume(
                    JobID(OrderID("1057"), 1), TechnicianID("D. Sands"), overrideReason: nil))
    }

    @Test func `starting a job that waits asks who starts it`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        var sample = shop.board(screen: .status)
        sample.type("s")
        guard let chooser = sample.board.overlay as? Chooser
        else { return #expect(Bool(false), "no chooser") }
        #expect(chooser.options.count == 2)
        sample.press(.enter)
        #expect(
            sample.effects == [
                .perform(.work(.start(SmallShop.job("1"), SmallShop.ann, overrideReason: nil)))
            ])
    }

    @Test func `where a check may be overridden the reason is asked for and goes on record`() throws
    {
        var shop = try SmallShop()
        try shop.book("1", jobs: [SmallShop.line(skill: 3)])
        try shop.give(.work(.assign(SmallShop.job("1"), SmallShop.bob, at: nil)), at: (9, 0))
        var sample = shop.board(screen: .status)
        sample.type("s")
        guard let form = sample.board.overlay as? Form
        else { return #expect(Bool(false), "no form") }
        let kind = try #require(form.kind as? OverrideForm)
        #expect(kind.job == SmallShop.job("1") && kind.technician == SmallShop.bob)
        sample.press(.enter)
        #expect(sample.effects == [], "a reason is needed")
        sample.type("with Ann")
        sample.press(.enter)
        #expect(
            sample.effects == [
                .perform(
                    .work(.start(SmallShop.job("1"), SmallShop.bob, overrideReason: "with Ann")))
            ])
    }

    @Test func `a busy technician cannot start a second job, and its name is said`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.book("2")
        try shop.give(
            .work(.start(SmallShop.job("1"), SmallShop.ann, overrideReason: nil)), at: (9, 0))
        try shop.give(.work(.assign(SmallShop.job("2"), SmallShop.ann, at: nil)), at: (9, 0))
        var sample = shop.board(screen: .status)
        sample.board.select(OrderID("2"))
        sample.type("s")
        #expect(sample.effects == [])
        #expect(sample.facts.contains("Ann"))
        #expect(sample.facts.contains("1/1"))
    }

    @Test func `a job in work cannot be moved`() throws {
        var sample = try SampleBoard()
        sample.type("m")
        #expect(sample.board.schedule.move == nil)
        #expect(sample.facts.hasPrefix(" !"))
    }

    @Test func `moving a job that waits asks to whom`() throws {
        var sample = try SampleBoard()
        sample.press(.tab)
        sample.type("m")
        guard let chooser = sample.board.overlay as? Chooser
        else { return #expect(Bool(false), "no chooser") }
        #expect(chooser.title.contains("1059/1"))
    }
}
