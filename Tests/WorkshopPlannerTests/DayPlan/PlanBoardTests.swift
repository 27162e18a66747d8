import Testing

@testable import WorkshopPlanner

struct PlanBoardTests {
    @Test func `an end costs its lateness, and what all ends cost`() throws {
        let storage = PlanStorage(
            try DayProblem(
                technicians: [.init(level: 1, breaks: [10..<20])],
                jobs: [.init(skill: 1, release: 0, due: 0, weight: 1, minutes: 5)], finish: 2))
        #expect(storage.board.cost(0, 10, 12, 5) == 20)
        #expect(storage.board.cost(0, 15, 12, 5) == 13 * 5 + 50)
    }

    @Test func `what lies beyond the tables costs the same`() throws {
        let pause = 9000..<9100
        let storage = PlanStorage(
            try DayProblem(
                technicians: [.init(level: 1, breaks: [10..<20, pause])],
                jobs: .init(
                    repeating: .init(skill: 1, release: 0, due: 0, weight: 1, minutes: 500),
                    count: 40)))
        let board = storage.board
        #expect(board.endsPerAxis == 8192)
        #expect(board.cost(0, 8191, 0, 1) == 8201 && board.cost(0, 8192, 0, 1) == 8202)
        #expect(board.cost(0, 8990, 0, 1) == 9000 && board.cost(0, 8991, 0, 1) == 9101)
    }

    @Test func `a replay ends where a job finishes as before`() throws {
        let day = try DayProblem(
            technicians: [.init(level: 1)],
            jobs: [0, 100, 0].map {
                .init(skill: 1, release: $0, due: 0, weight: 1, minutes: 20)
            })
        let storage = PlanStorage(day)
        let board = storage.board
        board.load([[0, 1, 2]])
        #expect(board.replay(0, from: 0, after: 30, adding: 7, limit: .max) == 37)
        #expect(board.replay(0, from: 1, after: 110, adding: 0, limit: .max) == 20)
        #expect(board.replay(0, from: 1, after: 110, adding: 0, limit: 5) == 10)
        #expect(board.tailCost(0, from: 1) == 260 && board.cost(0, at: 2) == 140)
        #expect(board.free(0, before: 0) == 0 && board.free(0, before: 2) == 120)
    }
}
