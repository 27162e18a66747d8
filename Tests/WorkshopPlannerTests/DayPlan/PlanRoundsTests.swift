import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct PlanRoundsTests {
    private func day(_ scene: Scene) -> ShopDay { ShopDay(scene.workshop, scene.outlook()) }

    @Test func `a known order of jobs is kept where another one saves no lateness`() throws {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .received(["1041": .of(.work(120)), "1042": .of(.work(30)), "1043": .of(.work(60))])
            .and(.work(.assign("1041", "Smith", "7:00")), .work(.assign("1042", "Smith", "9:00")))
            .and(.work(.assign("1043", "Smith", "9:30")))
        var rounds = PlanRounds(day(scene), scene.outlook()) { Double($0) / 10_000 }
        let table = try #require(run(&rounds))
        #expect(table.sequences == [[0, 1, 2]] && rounds.moves > 0)
    }

    /// The timetable of the next round, searched in one go.
    private func run(_ rounds: inout PlanRounds, moves: Int = .max) -> Timetable? {
        guard rounds.begin() else { return nil }
        while !rounds.search(moves: moves) {}
        return rounds.table
    }

    @Test func `rounds share the moves, and there is none without jobs`() throws {
        let scene = Scene.sampleDay
        var rounds = PlanRounds(day(scene), scene.outlook()) { Double($0) / 9000 }
        let first = try #require(run(&rounds))
        let moves = rounds.moves
        #expect(moves < 9000)
        rounds.learn(from: first, scene.outlook())
        #expect(rounds.round == 1 && rounds.moves == moves)
        while let table = run(&rounds) { rounds.learn(from: table, scene.outlook()) }
        #expect(rounds.isOver && rounds.round == PlanRounds.count && rounds.moves > moves)
        var empty = PlanRounds(day(Scene()), Scene().outlook()) { _ in 0 }
        #expect(empty.isOver && run(&empty) == nil)
    }

    @Test func `a round is the same however often the search is left off`() throws {
        let scene = Scene.sampleDay
        var whole = PlanRounds(day(scene), scene.outlook()) { Double($0) / 90_000 }
        var sliced = whole
        let (one, other) = (run(&whole), run(&sliced, moves: 2000))
        #expect(one?.rows == other?.rows && whole.moves == sliced.moves && one != nil)
    }
}
