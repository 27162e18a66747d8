import Testing

@testable import WorkshopPlanner

struct PlanBoardChangesTests {
    @Test(arguments: ShopDays.Kind.all.indices)
    func `a plan that is loaded costs what it costs on paper`(kind: Int) throws {
        var days = ShopDays(seed: 11)
        let day = try days.day(ShopDays.Kind.all[kind])
        let plan = DispatchRule.earliestDue.plan(day)
        let storage = PlanStorage(day)
        storage.board.load(plan.sequences)
        #expect(storage.board.totalCost == Int64(plan.cost))
        #expect(storage.board.sequences == plan.sequences)
    }

    @Test func `a job that is put in pushes the others back, and one taken out draws them up`()
        throws
    {
        let day = try DayProblem(
            technicians: [.init(level: 1)],
            jobs: [10, 20, 40].map {
                .init(skill: 1, release: 0, due: 0, weight: 1, minutes: $0)
            })
        let storage = PlanStorage(day)
        let board = storage.board
        board.load([[0, 1]])
        board.insert(2, 0, 1)
        board.refresh(0, from: 1)
        #expect(board.sequences == [[0, 2, 1]] && board.totalCost == 10 + 50 + 70)
        #expect(board.placeOf[1] == 2 && board.placeOf[2] == 1)
        board.remove(0, 0)
        board.refresh(0, from: 0)
        #expect(board.sequences == [[2, 1]] && board.totalCost == 40 + 60)
    }
}
