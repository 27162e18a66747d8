import Testing

@testable import WorkshopPlanner

/// Moves by chance on a day, each held against the whole plan worked out anew.
struct TriedMoves {
    let day: DayProblem
    let plan: DayPlan
    var days: ShopDays

    init(kind: Int, seed: UInt64) throws {
        days = ShopDays(seed: seed)
        day = try days.day(ShopDays.Kind.all[kind])
        plan = DispatchRule.apparentTardiness(2).plan(day)
    }

    /// The job and row of a move that the rules allow.
    mutating func draw(_ board: PlanBoard) -> (job: Int, row: Int) {
        let job = days.number(0...day.jobs.count - 1)
        return (job, Int(board.bySkill[days.number(0...Int(board.facts[job].candidates) - 1)]))
    }

    /// Tries moves; every third may cost anything, every third nothing, the others a little.
    mutating func run(
        _ count: Int, _ move: (PlanBoard, inout TriedMoves, _ limit: Int64) -> Int64?
    ) -> (done: Int, wrong: Int) {
        guard !day.jobs.isEmpty, day.beyondAll.isEmpty else { return (0, 0) }
        let storage = PlanStorage(day)
        let board = storage.board
        board.load(plan.sequences)
        var known = plan
        var done = 0
        var wrong = 0
        for step in 0..<count {
            let limit: Int64 = step % 3 == 0 ? 1 << 60 : step % 3 == 1 ? 0 : 500
            let delta = move(board, &self, limit)
            let now = DayPlan(day, sequences: board.sequences)
            done += delta == nil ? 0 : 1
            wrong += Int64(now.cost - known.cost) == delta ?? 0 && delta ?? 0 <= limit ? 0 : 1
            wrong += board.totalCost == Int64(now.cost) ? 0 : 1
            wrong += delta != nil || now == known ? 0 : 1
            known = now
        }
        wrong += DayPlanCheck.violations(known, of: day).count
        return (done, wrong)
    }
}

struct PlanMovesTests {
    @Test(arguments: ShopDays.Kind.all.indices)
    func `a relocation changes the cost by what it says`(kind: Int) throws {
        var moves = try TriedMoves(kind: kind, seed: 21)
        let tried = moves.run(120) { board, moves, limit in
            let (job, row) = moves.draw(board)
            let index = moves.days.number(0...board.count(row))
            return board.relocate(job, to: row, before: index, limit: limit)
        }
        #expect(tried.wrong == 0)
        #expect(tried.done > 10 || moves.day.jobs.count < 2 || !moves.day.beyondAll.isEmpty)
    }

    @Test(arguments: ShopDays.Kind.all.indices)
    func `a swap changes the cost by what it says`(kind: Int) throws {
        var moves = try TriedMoves(kind: kind, seed: 22)
        let tried = moves.run(120) { board, moves, limit in
            let (job, row) = moves.draw(board)
            guard board.count(row) > 0 else { return nil }
            let other = board.place(row, moves.days.number(0...board.count(row) - 1)).pointee.job
            guard board.mayDo(Int(other), Int(board.rowOf[job])) else { return nil }
            return board.swap(job, Int(other), limit: limit)
        }
        #expect(tried.wrong == 0)
        #expect(tried.done > 10 || moves.day.jobs.count < 2 || !moves.day.beyondAll.isEmpty)
    }

    @Test func `a move that is turned down for its price is one that the price forbids`() throws {
        var moves = try TriedMoves(kind: 0, seed: 23)
        let tried = moves.run(120) { board, moves, _ in
            let (job, row) = moves.draw(board)
            let index = moves.days.number(0...board.count(row))
            let before = board.sequences
            let cost = board.totalCost
            guard let price = board.relocate(job, to: row, before: index, limit: 1 << 60) else {
                return nil
            }
            board.load(before)
            guard price > 0 else {
                return board.relocate(job, to: row, before: index, limit: price)
            }
            #expect(board.relocate(job, to: row, before: index, limit: price - 1) == nil)
            #expect(board.totalCost == cost)
            return nil
        }
        #expect(tried.wrong == 0)
    }
}
