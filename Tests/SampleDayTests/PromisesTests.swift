import SampleDay
import Testing
import WorkshopCore

/// What the promises of the day look like at 13:30, counted here without the planner.
struct PromisesTests {
    private let now = FoldedDay.at(13, 30)

    @Test func `one promise will break and one more is tight among the cars in work`() throws {
        let workshop = try FoldedDay(.english).workshop
        var slack: [String: Int] = [:]
        for order in workshop.orders.values where order.state == .inWork {
            let forecast = try #require(self.forecast(of: order, in: workshop))
            slack[order.id.text] = order.promise.minutes(since: forecast).count
        }
        #expect(slack["1052"] == -11)
        #expect(slack.filter { $0.value < 0 }.keys.sorted() == ["1052"])
        #expect(slack.filter { (0..<30).contains($0.value) }.keys.sorted() == ["1058"])
    }

    @Test func `of the cars that wait only the waiter's has little time left`() throws {
        let workshop = try FoldedDay(.english).workshop
        var slack: [String: Int] = [:]
        for order in workshop.orders.values where order.state == .waiting {
            let work = order.jobs.map(\.line.flatRate).reduce(after(order, workshop), +)
            let latest = try #require(
                workshop.workingTime.latestStart(of: work, endingBy: order.promise))
            slack[order.id.text] = latest.minutes(since: now).count
        }
        #expect(slack == ["1063": 22, "1059": 91, "1066": 124])
    }

    @Test func `one promise was moved by telling the customer before it passed`() throws {
        let workshop = try FoldedDay(.english).workshop
        let moved = workshop.orders.values.filter { $0.promise != $0.sheet.promise }
        #expect(moved.map(\.id.text) == ["1046"])
        let told = try #require(moved.first?.told.first)
        #expect(told.at < told.promise)
        #expect(told.telling.told == "Yusuf Demir")
        #expect(workshop.orders.values.flatMap(\.told).count == 1)
    }

    @Test func `no car that was delivered broke its promise`() throws {
        let workshop = try FoldedDay(.english).workshop
        for order in workshop.orders.values {
            guard let delivered = order.deliveredAt else { continue }
            #expect(delivered <= order.promise, "\(order.id)")
        }
    }

    private func after(_ order: Order, _ workshop: Workshop) -> Minutes {
        guard let shop = workshop.shop else { return .zero }
        return shop.inspection + shop.settlement + (order.sheet.wantsWash ? shop.wash : .zero)
    }

    private func forecast(of order: Order, in workshop: Workshop) -> Instant? {
        let ends = workshop.timelines(at: now).flatMap(\.entries)
            .filter { $0.job.id.order == order.id }.compactMap(\.end)
        return ends.max().flatMap {
            workshop.workingTime.end(of: after(order, workshop), from: $0)
        }
    }
}
