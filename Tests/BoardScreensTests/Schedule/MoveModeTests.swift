import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct MoveModeTests {
    /// Ann has two jobs in her queue, Bob has none; the second job is selected and being moved.
    private func moving() throws -> SampleBoard {
        var shop = try SmallShop()
        try shop.book("1", jobs: [SmallShop.line(skill: 2)])
        try shop.book("2") { $0.promise = SampleBoard.at(15, 50) }
        try shop.give(
            .work(.assign(SmallShop.job("1"), SmallShop.ann, at: SampleBoard.at(13, 30))),
            at: (9, 0))
        try shop.give(
            .work(.assign(SmallShop.job("2"), SmallShop.ann, at: SampleBoard.at(14, 30))),
            at: (9, 0))
        var sample = shop.board()
        sample.board.schedule.job = SmallShop.job("2")
        sample.type("m")
        return sample
    }

    @Test func `what a move would do is shown before Enter, and nothing is done`() throws {
        var sample = try moving()
        #expect(sample.board.schedule.move?.job == SmallShop.job("2"))
        #expect(sample.facts.contains("Move 2/1"))
        #expect(sample.facts.contains("breaks no promise"))
        for _ in 0..<6 { sample.press(.right) }
        #expect(sample.facts.contains("Ann at 16:00"))
        #expect(sample.facts.contains("▼ breaks 2"))
        #expect(sample.effects == [])
    }

    @Test func `Enter gives one command`() throws {
        var sample = try moving()
        sample.press(.down, .left, .left, .enter)
        #expect(
            sample.effects == [
                .perform(
                    .work(.assign(SmallShop.job("2"), SmallShop.bob, at: SampleBoard.at(14, 0))))
            ])
        #expect(sample.board.schedule.move == nil)
        try sample.carryOut()
        #expect(sample.board.workshop.job(SmallShop.job("2"))?.plan?.technician == SmallShop.bob)
        #expect(sample.target.job == SmallShop.job("2"))
    }

    @Test func `Esc leaves all as it was`() throws {
        var sample = try moving()
        sample.press(.right, .escape)
        #expect(sample.board.schedule.move == nil)
        #expect(sample.effects == [])
    }

    @Test func `a chip is not moved into the past`() throws {
        var sample = try moving()
        for _ in 0..<30 { sample.press(.left) }
        #expect(sample.board.schedule.move?.start == sample.board.now)
    }

    @Test func `a chip stays among the staff`() throws {
        var sample = try moving()
        sample.press(.up, .up)
        #expect(sample.board.schedule.move?.technician == SmallShop.ann)
        sample.press(.down, .down, .down)
        #expect(sample.board.schedule.move?.technician == SmallShop.bob)
    }

    @Test func `too low a skill is said before the drop`() throws {
        var sample = try moving()
        sample.press(.escape)
        sample.board.schedule.job = SmallShop.job("1")
        sample.type("m")
        sample.press(.down)
        #expect(sample.facts.contains("▲ skill too low"))
    }

    @Test func `a promise that the move saves is said`() throws {
        var shop = try SmallShop(hiring: [(SmallShop.ann, 4), (SmallShop.bob, 4)])
        try shop.book("1", jobs: [SmallShop.line(minutes: 120)]) {
            $0.promise = SampleBoard.at(15, 45)
        }
        try shop.book("2") { $0.promise = SampleBoard.at(15, 0) }
        try shop.give(
            .work(.assign(SmallShop.job("1"), SmallShop.ann, at: SampleBoard.at(13, 30))),
            at: (9, 0))
        try shop.give(
            .work(.assign(SmallShop.job("2"), SmallShop.ann, at: SampleBoard.at(15, 30))),
            at: (9, 0))
        var sample = shop.board()
        sample.board.schedule.job = SmallShop.job("2")
        sample.type("m")
        sample.press(.down)
        for _ in 0..<8 { sample.press(.left) }
        #expect(sample.facts.contains("✓ saves 2"))
    }

    @Test func `other keys do nothing while a chip is moved`() throws {
        var sample = try moving()
        sample.type("fxq/")
        #expect(sample.effects == [])
        #expect(sample.board.overlay == nil)
        #expect(sample.board.schedule.move != nil)
    }
}
