import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct NextJobChooserTests {
    private static func chooser(
        _ language: Language = .english, rows: Int = 24, columns: Int = 80
    ) throws -> SampleBoard {
        var sample = try SampleBoard(language, rows: rows, columns: columns)
        // The one who has nothing to do.
        sample.board.schedule.technician = sample.board.workshop.staff[2].id
        sample.type("n")
        return sample
    }

    private func shop() throws -> SmallShop {
        var shop = try SmallShop()
        try shop.book("1") { $0.isWaiter = true }
        try shop.book("2")
        try shop.book("3", jobs: [SmallShop.line(skill: 4)])
        return shop
    }

    @Test(arguments: Language.all)
    func `the choice is as it was recorded`(_ language: Language) throws {
        try Recording.check(
            try Self.chooser(language).canvas, is: "next-job-80x24-\(language.code)")
        var asked = try Self.chooser(language)
        asked.press(.down, .enter)
        try Recording.check(asked.canvas, is: "passed-over-80x24-\(language.code)")
    }

    @Test(arguments: Language.all, [(24, 80), (40, 120), (50, 200)])
    func `every candidate stands with number, job and reason`(
        _ language: Language, _ size: (Int, Int)
    ) throws {
        let sample = try Self.chooser(language, rows: size.0, columns: size.1)
        guard let chooser = sample.board.overlay as? Chooser
        else { return #expect(Bool(false), "no chooser") }
        for option in chooser.options {
            let row = try #require(
                sample.lines.first { $0.contains(option.columns[1]) && $0.contains("│") })
            #expect(row.contains(option.cells.last ?? "?"), "\(row)")
        }
        let note = try #require(chooser.chosen?.note)
        #expect(sample.lines.contains { $0.contains(note.prefix(12)) })
    }

    @Test func `Enter takes the first without a question`() throws {
        var sample = try shop().board()
        sample.type("n")
        sample.press(.enter)
        #expect(
            sample.effects == [
                .perform(.work(.start(SmallShop.job("1"), SmallShop.ann, overrideReason: nil)))
            ])
    }

    @Test func `taking another asks why by one letter and keeps it in the history`() throws {
        var sample = try shop().board()
        sample.type("n")
        sample.press(.down, .enter)
        #expect(sample.effects == [])
        #expect(sample.lines.contains { $0.contains("Why not 1/1 first?") })
        sample.type("c")
        let start = WorkCommand.start(SmallShop.job("3"), SmallShop.ann, overrideReason: nil)
        #expect(
            sample.effects == [
                .perform(
                    .work(.passingOver(PassedOver(SmallShop.job("1"), .customer), taking: start)))
            ])
        try sample.carryOut()
        #expect(sample.facts.contains("3/1 started by Ann"))
        let history = DetailLines(board: sample.board).lines(
            try #require(sample.board.workshop.order(OrderID("3"))))
        #expect(
            history.contains {
                $0.text.contains("3/1 given to Ann instead of 1/1: the customer asked for it")
            })
        sample.type("u")
        try sample.carryOut()
        #expect(sample.board.workshop.job(SmallShop.job("3"))?.state == .waiting)
    }

    @Test func `nobody is asked why not a job that another has begun meanwhile`() throws {
        var sample = try shop().board()
        sample.type("n")
        try sample.hear(
            .work(.start(SmallShop.job("1"), SmallShop.ann, overrideReason: nil)), by: Actor("Li"),
            uptime: .zero)
        sample.press(.enter, .enter)
        #expect(!sample.lines.contains { $0.contains("Why not 1/1 first?") })
        #expect(sample.effects.count == 1)
        try sample.carryOut()
        #expect(sample.board.workshop.job(SmallShop.job("3"))?.technician == SmallShop.ann)
    }

    @Test func `another reason is written, and has to be`() throws {
        var sample = try shop().board()
        sample.type("n")
        sample.press(.down, .enter)
        sample.type("o")
        sample.press(.enter)
        #expect(sample.effects == [])
        sample.type("key is lost")
        sample.press(.enter)
        guard case .perform(.work(.passingOver(let passed, taking: _)))? = sample.effects.first
        else { return #expect(Bool(false), "\(sample.effects)") }
        #expect(passed == PassedOver(SmallShop.job("1"), .other, remark: "key is lost"))
    }

    @Test func `Esc at the question leaves everything as it was`() throws {
        var sample = try shop().board()
        sample.type("n")
        sample.press(.down, .enter, .escape)
        #expect(sample.effects == [])
        #expect(sample.board.overlay == nil)
    }

    @Test func `an override that passes over the first is asked for one reason, not two`() throws {
        var sample = try shop().board()
        sample.board.schedule.technician = SmallShop.bob
        sample.type("n")
        sample.press(.end, .enter)
        sample.type("he can")
        sample.press(.enter)
        let start = WorkCommand.start(
            SmallShop.job("3"), SmallShop.bob, overrideReason: "he can")
        #expect(
            sample.effects == [
                .perform(
                    .work(
                        .passingOver(
                            PassedOver(SmallShop.job("1"), .other, remark: "he can"), taking: start)
                    ))
            ])
    }

    @Test func `the letters are those of no other key in the list`() {
        let letters = PassedOver.Reason.allCases.map(\.letter)
        #expect(Set(letters).count == letters.count)
        #expect(letters.allSatisfy { Direction(.character($0)) == nil && $0 != "q" })
    }

    @Test func `a technician who is away is given work for when he is back`() throws {
        var shop = try shop()
        let away = Span(from: SampleBoard.at(13, 0), until: SampleBoard.at(15, 0))
        try shop.give(.technician(.setAbsence(SmallShop.ann, away, reason: "")), at: (12, 0))
        var sample = shop.board()
        sample.type("n")
        sample.press(.enter)
        #expect(
            sample.effects == [
                .perform(
                    .work(
                        .assignNext(
                            SmallShop.job("1"), SmallShop.ann, free: SampleBoard.at(15, 0))))
            ])
    }

    @Test(arguments: Language.all)
    func `what is next for somebody late is for a time that comes, and after which job`(
        _ language: Language
    ) throws {
        var sample = try SampleBoard(language, rows: 24, columns: 80)
        sample.type("n")
        sample.press(.enter)
        try sample.carryOut()
        let id = try #require(sample.target.job)
        let plan = try #require(sample.board.workshop.job(id)?.plan)
        #expect(plan.start >= sample.board.now)
        let timeline = try #require(sample.board.outlook.timeline(of: plan.technician))
        #expect(timeline.queue.first?.job.id == id)
        let words = sample.board.words
        #expect(sample.facts.contains(words.time(plan.start)))
        #expect(sample.facts.contains(words(.nextAfter, "", "1052/1")))
        sample.type("u")
        try sample.carryOut()
        #expect(sample.facts.contains("\(id)"))
    }
}
