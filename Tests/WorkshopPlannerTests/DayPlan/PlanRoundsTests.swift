import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct PlanRoundsTests {
    private func day(_ scene: Scene) -> ShopDay { ShopDay(scene.workshop, scene.outlook()) }

    @Test func `a known order of jobs is kept where another one saves no lateness`() throws {
        let scene = Scene(staff: [.hire("Smith", 4)])
            .received(["1041": .of(.work(120)), "1042": .of(.work(30)), "1043": .of(.work(60))])
            .and(.assign("1041", "Smith", "7:00"), .assign("1042", "Smith", "9:00"))
            .and(.assign("1043", "Smith", "9:30"))
        var rounds = PlanRounds(day(scene), scene.outlook()) { Double($0) / 10_000 }
        let found = rounds.run(0)
        let table = try #require(found)
        #expect(table.sequences == [[0, 1, 2]] && rounds.moves > 0)
    }

    @Test func `rounds share the moves, and there is none without jobs`() throws {
        let scene = Scene.sampleDay
        var rounds = PlanRounds(day(scene), scene.outlook()) { Double($0) / 9000 }
        let found = rounds.run(0)
        let first = try #require(found)
        let moves = rounds.moves
        #expect(moves < 9000)
        rounds.learn(from: first, scene.outlook())
        let second = rounds.run(1)
        #expect(second != nil)
        #expect(rounds.moves >= moves)
        var empty = PlanRounds(day(Scene()), Scene().outlook()) { _ in 0 }
        let nothing = empty.run(0)
        #expect(nothing == nil)
    }
}
