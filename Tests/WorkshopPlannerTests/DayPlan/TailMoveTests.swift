import Testing

@testable import WorkshopPlanner

struct TailMoveTests {
    @Test(arguments: ShopDays.Kind.all.indices)
    func `an exchange of tails changes the cost by what it says`(kind: Int) throws {
        var moves = try TriedMoves(kind: kind, seed: 31)
        let tried = moves.run(120) { board, moves, limit in
            let (job, row) = moves.draw(board)
            let index = moves.days.number(0...board.count(row))
            return board.exchangeTails(
                Int(board.rowOf[job]), Int(board.placeOf[job]), row, index, limit: limit)
        }
        #expect(tried.wrong == 0)
        let isAlone = moves.day.technicians.count < 2 || moves.day.jobs.count < 2
        #expect(tried.done > 0 || isAlone || !moves.day.beyondAll.isEmpty)
    }

    @Test func `two empty tails and two of one row are no move`() throws {
        var days = ShopDays(seed: 1)
        let day = try days.day()
        let storage = PlanStorage(day)
        let board = storage.board
        board.load(DispatchRule.earliestDue.plan(day).sequences)
        #expect(board.exchangeTails(0, board.count(0), 1, board.count(1), limit: 1 << 60) == nil)
        #expect(board.exchangeTails(0, 0, 0, 1, limit: 1 << 60) == nil)
    }
}
