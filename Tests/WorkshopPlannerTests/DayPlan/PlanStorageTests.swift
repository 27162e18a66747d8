import Testing

@testable import WorkshopPlanner

struct PlanStorageTests {
    private func problem() throws -> DayProblem {
        try DayProblem(
            technicians: [
                .init(level: 1, percent: 100, breaks: [50..<60], freeFrom: 70),
                .init(level: 3, percent: 100, breaks: [50..<60]),
                .init(level: 2, percent: 120, breaks: [50..<60]),
            ],
            jobs: [
                .init(skill: 2, release: 55, due: 90, weight: 7, minutes: 50, expected: 2),
                .init(skill: 4, release: 0, due: 0, weight: 1, minutes: 5),
            ])
    }

    @Test func `technicians of a kind share their times, those of the same breaks their axis`()
        throws
    {
        let storage = PlanStorage(try problem())
        let board = storage.board
        #expect(
            board.rows[0].kind == board.rows[1].kind && board.rows[1].kind != board.rows[2].kind)
        #expect((0..<3).allSatisfy { board.rows[$0].axis == 0 })
        #expect(board.rows[0].free == 60 && board.rows[1].free == 0)
        let time = board.times[board.rows[2].kind]
        #expect(time.release == 50 && time.minutes == 60)
    }

    @Test func `those who may do a job are told by their order in skill`() throws {
        let storage = PlanStorage(try problem())
        let board = storage.board
        #expect((0..<3).map { board.bySkill[$0] } == [1, 2, 0])
        #expect(board.facts[0].candidates == 2 && board.facts[1].candidates == 0)
        #expect(board.facts[0].expected == 2 && board.facts[1].expected == -1)
        #expect(board.mayDo(0, 1) && !board.mayDo(0, 0))
    }
}
