import Testing
import WorkshopCore

@testable import SampleDay

struct RowsTests {
    private let scene = Scene(on: FoldedDay.monday, in: .utc, language: .english)

    @Test func `a visit is booked, confirmed, received and parked`() {
        let visit = Visit(
            1041, .moreau, due: 700, here: 650, promise: 930, [.oil], booked: .before(900),
            confirmed: .before(1500), parked: "P1")
        #expect(visit.rows.map(\.at) == [.before(900), .before(1500), 650, 650])
    }

    @Test func `a car that comes unannounced has no appointment`() {
        let visit = Visit(
            1041, .moreau, due: 700, here: 702, promise: 930, [.oil], [.waiter], booked: nil)
        guard case .visit(.book(_, let sheet))? = visit.rows.first?.step.command(scene) else {
            Issue.record("not a booking")
            return
        }
        #expect(sheet.appointment == nil)
        #expect(sheet.arrival == FoldedDay.at(7, 0))
        #expect(sheet.isWaiter && !sheet.wantsWash)
    }

    @Test func `what has not happened gives no row`() {
        #expect(Work(1041, .smith, plan: 700).rows.map(\.at) == [645])
        #expect(Work(1041, .smith, from: 700, until: 800).rows.map(\.at) == [700, 800])
        #expect(Finish(1041, .moreau, inspection: 806, ready: 832).rows.map(\.at) == [806, 832])
    }
}
